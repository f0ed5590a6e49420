/** The store of one table: what the server sends becomes signals, what the person does becomes requests. */
import { batch, computed, signal } from '@preact/signals';
import type { SeatId } from '../../shared/content/ids.ts';
import type {
  Answer,
  Me,
  RequestName,
  Requests,
  ServerMessages,
  TableInfo,
  TalkLine,
} from '../../shared/protocol/messages.ts';
import type { Legal, View } from '../../shared/rules/known.ts';
import type { Msg, SeatAction, Step } from '../../shared/rules/types.ts';
import { keepDrafts } from './drafts.ts';
import { hold, type Line } from './line.ts';
import { keep, recall } from './storage.ts';
import type { OwnAction, TableStore } from './store.ts';
import { keepTicket, ticketFor } from './tickets.ts';

type Options = (view: View) => Legal | null;

/** Steps of a resolution, worth playing one by one. The mere opening of a turn is not: its dispatch lies on the table. */
const PLAYED = new Set<Step['kind']>(['reveal', 'order', 'check', 'fizzle', 'contest', 'reckoning', 'end']);

/** Refusals of words being written that asking again would not change: they stay in this browser. */
const NOT_KEPT = new Set(['badRequest', 'manyDrafts', 'screenOnly'].map((k) => `refusal.server.${k}`));

/** Opens the table and keeps it open until `close`. `token` is this person's ticket; `name` the one it was given to. */
export function openTable(code: string, token: string, name: string): TableStore {
  const me = signal<Me | null>(null);
  const table = signal<TableInfo | null>(null);
  const view = signal<View | null>(null);
  const log = signal<readonly Step[]>([]);
  const fresh = signal<readonly Step[] | null>(null);
  const talk = signal<readonly TalkLine[]>([]);
  const options = signal<Options | null>(null);
  // This browser's clock may be wrong: planning clocks are shown by the server's.
  let offset = 0;
  const seenKey = (seat: SeatId | null) => `seen:${code}:${seat ?? 'public'}`;

  /** The seat's own count of its actions and turns: goes with every action, to say what it was meant for. */
  let seq: number | null = null;
  /** How much of the log this person has seen played; null until the first view of the seat. Kept over reloads. */
  let seen: number | null = null;
  /** Has changed seats during the game: what has happened was seen from the other chair. */
  let moved = false;
  const settle = (seat: SeatId | null, upTo = log.value.length) => {
    const after = log.value.slice(upTo);
    fresh.value = after.some((step) => PLAYED.has(step.kind)) ? after : null;
    seen = upTo;
    keep(seenKey(seat), seen);
  };

  // The rules come with the table, not with the lobby: the menu is made here by the very function the server checks with.
  const learnRules = () => {
    if (options.value) return;
    void import('../../shared/rules/index.ts').then(
      (rules) => (options.value = rules.options as Options),
      () => setTimeout(learnRules, 3000),
    );
  };
  const legal = computed(() => (view.value?.you && options.value ? options.value(view.value) : null));

  const receive: { [K in keyof ServerMessages]: (message: ServerMessages[K]) => void } = {
    me(message) {
      // Another seat reads another log and other talk: nothing of the old one may stay on the screen.
      if (me.value && me.value.seat !== message.seat) {
        moved = view.value !== null;
        log.value = [];
        fresh.value = null;
        talk.value = [];
        view.value = null;
        seen = null;
        seq = null;
      }
      me.value = message;
      keepTicket({ code, token, name: message.name, seat: message.seat, host: message.host });
    },
    table(message) {
      offset = message.now - Date.now();
      const changed = table.value?.turn !== message.turn || table.value.phase !== message.phase;
      table.value = message;
      if (message.phase !== 'lobby') learnRules();
      if (changed)
        keepTicket({
          code,
          token,
          name: me.value?.name ?? name,
          scenario: message.options.scenario,
          turn: message.turn,
          over: message.phase === 'over',
          ...(message.deal && !ticketFor(code)?.deal ? { deal: message.deal.commitment } : {}),
        });
    },
    game({ view: next, steps, from, seq: now }) {
      // A gap means that a message was missed: a new connection is sent everything.
      if (from > log.value.length) return line.renew();
      const seat = next.you?.seat ?? null;
      seq = now;
      const whole = [...log.value.slice(0, from), ...steps];
      // An empty log says nothing yet of what has been seen.
      if (whole.length > 0)
        seen ??= Math.min(recall(seenKey(seat), moved ? whole.length : openingOf(whole)), whole.length);
      batch(() => {
        view.value = next;
        log.value = whole;
        if (seen === null) return;
        const unseen = whole.slice(seen);
        if (!unseen.some((step) => PLAYED.has(step.kind))) settle(seat);
        else if (steps.length > 0 || !fresh.value) fresh.value = unseen;
      });
    },
    drafts: (kept) => drafts.receive(kept),
    talk(lines) {
      const byId = new Map(talk.value.map((said) => [said.id, said]));
      for (const said of lines) byId.set(said.id, said);
      // Numbers rise within a room only.
      talk.value = [...byId.values()].sort((a, b) => a.at - b.at || a.id - b.id);
    },
  };

  const line: Line = hold(code, token, receive);
  const drafts = keepDrafts(code, async (name, text) => {
    const answer = await line.ask('draft', { name, text });
    return answer.ok || NOT_KEPT.has(answer.refusal.k);
  });

  async function request<N extends RequestName>(name: N, payload: Omit<Requests[N], 'key'>): Promise<Msg | null> {
    const answer: Answer = await line.ask(name, payload);
    return answer.ok ? null : answer.refusal;
  }

  return {
    code,
    me,
    table,
    view,
    legal,
    log,
    fresh,
    talk,
    drafts,
    connection: line.connection,
    trouble: line.trouble,
    carrier: line.carrier,
    played: (upTo) => settle(view.value?.you?.seat ?? null, upTo),
    now: () => Date.now() + offset,
    act(action: OwnAction) {
      const seat = me.value?.seat;
      if (!seat) return Promise.resolve<Msg>({ k: 'net.noSeat' });
      return request('act', { action: { ...action, seat } as SeatAction, ...(seq === null ? {} : { expect: seq }) });
    },
    request,
    close: () => {
      drafts.close();
      line.close();
    },
  };
}

/** Someone who comes to a running game for the first time starts at the last turn's opening: the rest is in the log. */
function openingOf(steps: readonly Step[]): number {
  const last = steps.findLastIndex((step) => step.kind === 'turn');
  return last <= 0 ? 0 : last;
}
