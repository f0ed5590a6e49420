/** What the log of a table is made of. Everything a table is can be rebuilt from its entries, in order. */
import type { SeatId } from '../../shared/content/ids.ts';
import type { ScenarioData } from '../../shared/content/model.ts';
import type { TableOptions } from '../../shared/protocol/messages.ts';
import type { Action, Header, Msg } from '../../shared/rules/types.ts';

/** Things that happened at the table and are no move of the game. */
export type TableEvent =
  /** `screen`: for everyone to look at, without a name; it can do nothing. */
  | { t: 'joined'; person: string; name: string; host: boolean; screen?: true }
  | { t: 'removed'; person: string }
  | { t: 'locked'; on: boolean }
  | { t: 'named'; person: string; name: string }
  | { t: 'seated'; person: string; seat: SeatId | null }
  | { t: 'wished'; seat: SeatId; agenda: string }
  | { t: 'configured'; options: Partial<TableOptions> }
  /** The facilitator's own scenario, checked; null: none. */
  | { t: 'scenario'; scenario: ScenarioData | null }
  /** `nonce`: see shared/rules/deal.ts. */
  | { t: 'started'; header: Header; nonce: string }
  | { t: 'steppedOut'; people: readonly string[]; out: boolean }
  /** The planning clock stopped or ran on, with `left` ms. `empty`: because nobody was at the table. */
  | { t: 'clock'; left: number; run: boolean; why: 'host' | 'empty' };

/** A move of the game; `why` is a bot's reason, kept for the debrief and sent to nobody before. */
export interface ActionBody {
  action: Action;
  why?: Msg;
}
export interface TalkBody {
  id: number;
  room: string;
  seat: SeatId | null;
  name: string;
  text: string | null;
  msg: Msg | null;
}

export type EntryBody =
  { kind: 'table'; body: TableEvent } | { kind: 'action'; body: ActionBody } | { kind: 'talk'; body: TalkBody };

export type Entry = EntryBody & {
  /** 1, 2, 3, … without gaps. */
  seq: number;
  /** Epoch ms. */
  at: number;
  /** Who asked for it, and by which request; null for bots, the clock and the table itself. */
  person: string | null;
  key: string | null;
};
