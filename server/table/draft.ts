/** A change in the making: entries folded one by one on top of a model, to be written as a whole or dropped. */
import type { SeatId } from '../../shared/content/ids.ts';
import type { TalkLine } from '../../shared/protocol/messages.ts';
import type { Action, Msg, Step } from '../../shared/rules/types.ts';
import type { Entry, EntryBody, TableEvent } from '../store/entry.ts';
import { fold, FoldError, type Model } from './model.ts';

/** The person and request behind a change. */
export interface By {
  person: string;
  key: string;
}

export class Draft {
  model: Model;
  readonly entries: Entry[] = [];
  readonly steps: Step[] = [];
  readonly lines: TalkLine[] = [];
  /** Epoch ms of every entry of this draft. */
  readonly at: number;
  /** Goes with the first entry alone, so that the request can be known again. */
  #by: By | null;

  constructor(model: Model, at: number, by: By | null) {
    this.model = model;
    // The log never runs backwards, whatever the machine's clock does.
    this.at = Math.max(at, model.at);
    this.#by = by;
  }

  event(body: TableEvent): void {
    this.#add({ kind: 'table', body });
  }

  /** Does a move of the game; null when done, else why it may not be done (by `legal`), and then nothing changed. */
  act(action: Action, why?: Msg): Msg | null {
    if (!this.model.state) return { k: 'refusal.server.notStarted' };
    try {
      this.#add({ kind: 'action', body: why ? { action, why } : { action } });
      return null;
    } catch (error) {
      if (error instanceof FoldError && error.refusal) return error.refusal;
      throw error;
    }
  }

  /** A line of talk: words of a person, or a text of the catalogue from a bot. */
  say(
    id: number,
    room: string,
    who: { seat: SeatId | null; name: string },
    said: { text: string } | { msg: Msg },
  ): void {
    const text = 'text' in said ? said.text : null;
    const msg = 'msg' in said ? said.msg : null;
    this.#add({ kind: 'talk', body: { id, room, seat: who.seat, name: who.name, text, msg } });
  }

  #add(what: EntryBody): void {
    const by = this.#by;
    const entry: Entry = {
      seq: this.model.seq + 1,
      at: this.at,
      person: by?.person ?? null,
      key: by?.key ?? null,
      ...what,
    };
    const { model, steps, line } = fold(this.model, entry);
    this.#by = null;
    this.model = model;
    this.entries.push(entry);
    this.steps.push(...steps);
    if (line) this.lines.push(line);
  }
}
