/**
 * Bots in the seats that nobody plays. They plan as soon as a turn starts and answer proposals as they come; all they
 * do is ordinary, logged action, made from what their seat may know, so a revived table finds them as they were.
 */
import { AGENDAS, SEATS, type SeatId } from '../../shared/content/ids.ts';
import { botAgenda, botFor } from '../../shared/bots/index.ts';
import { view } from '../../shared/rules/index.ts';
import type { Msg, SeatAction, State } from '../../shared/rules/types.ts';
import type { Draft } from './draft.ts';
import { botSeats, playersOf } from './model.ts';
import { roomOf } from './room-name.ts';

/** What bots need of the table: a number for a line of talk, and where to report a bot that fails. */
export interface BotHelp {
  lineId(room: string, at: number): number;
  trouble(seat: SeatId, problem: unknown): void;
}

const playing = (draft: Draft): State | null => {
  const { state } = draft.model;
  return state?.phase === 'planning' ? state : null;
};
/** A bot's words to the seats it deals with, in their own room. */
function tellRoom(draft: Draft, help: BotHelp, seat: SeatId, parties: readonly SeatId[], msg: Msg): void {
  const room = roomOf([seat, ...parties]);
  // The bot's seat is its name: the reader's language has a word for it.
  draft.say(help.lineId(room, draft.at), room, { seat, name: '' }, { msg });
}

/** The agenda of a seat that has not chosen: the people's wish, else the bot's own choice. */
function chooseAgenda(draft: Draft, help: BotHelp, seat: SeatId): void {
  const state = playing(draft);
  if (!state || state.seats[seat].agenda !== null) return;
  const wish = AGENDAS[seat].find((agenda) => agenda === draft.model.wishes[seat]);
  const number = state.header.seed[SEATS.indexOf(seat) % 4] ?? 0;
  const refusal = draft.act({ t: 'agenda', seat, agenda: wish ?? botAgenda(seat, number) });
  if (refusal) help.trouble(seat, refusal);
}

/**
 * Places a seat's orders and proposes its accords, without sealing. Orders that people left face down stay.
 * A move that has become illegal meanwhile is left out.
 */
function planSeat(draft: Draft, help: BotHelp, seat: SeatId): void {
  const state = playing(draft);
  if (!state || state.seats[seat].sealed) return;
  const placed = state.seats[seat].slots;
  try {
    for (const { action, reason } of botFor(seat).turn(view(state, seat))) {
      if (action.t === 'seal' || (action.t === 'place' && placed[action.slot])) continue;
      const refusal = draft.act(action, reason);
      // Beside people's own orders a refusal is to be expected; alone, the bot has misread its menu.
      if (refusal && placed.every((order) => order === null)) help.trouble(seat, refusal);
      if (refusal) continue;
      if (action.t === 'propose') tellRoom(draft, help, seat, action.with, reason);
    }
  } catch (error) {
    help.trouble(seat, error);
  }
}

/** Seals a seat. Where its orders do not allow that, they are taken back: a bot's seat must never hold up the table. */
function sealSeat(draft: Draft, help: BotHelp, seat: SeatId): void {
  const state = playing(draft);
  if (!state || state.seats[seat].sealed) return;
  const refusal = draft.act({ t: 'seal', seat });
  if (!refusal) return;
  help.trouble(seat, refusal);
  for (const slot of [0, 1] as const) if (state.seats[seat].slots[slot]) draft.act({ t: 'clear', seat, slot });
  const again = draft.act({ t: 'seal', seat });
  if (again) help.trouble(seat, again);
}

/** Every proposal that waits for a bot gets its answer, with the reason said in the room of its parties. */
function answerProposals(draft: Draft, help: BotHelp, bots: readonly SeatId[]): void {
  const answered = new Set<string>();
  for (let state = playing(draft); state; state = playing(draft)) {
    const waiting = state.proposals
      .flatMap((p) => p.parties.filter((s) => !p.signed.includes(s)).map((seat) => ({ proposal: p, seat })))
      .find(({ proposal, seat }) => bots.includes(seat) && !answered.has(`${proposal.id} ${seat}`));
    if (!waiting) return;
    const { proposal, seat } = waiting;
    answered.add(`${proposal.id} ${seat}`);
    try {
      const { yes, reason } = botFor(seat).answer(view(state, seat), proposal);
      const act = (answer: boolean): SeatAction => ({ t: 'answer', seat, proposal: proposal.id, yes: answer });
      const refusal = draft.act(act(yes), reason);
      if (!refusal) tellRoom(draft, help, seat, proposal.parties, reason);
      // What the rules do not let it sign, it turns down, for the rules' own reason.
      else if (yes && !draft.act(act(false), refusal)) tellRoom(draft, help, seat, proposal.parties, refusal);
    } catch (error) {
      help.trouble(seat, error);
    }
  }
}

/**
 * Lets the bots do all that waits for them, through as many turns as that ends. With people in no seat at all the bots
 * hold still: the game would otherwise run to its end by itself. The bell then moves it on, where there is a clock.
 */
export function settle(draft: Draft, help: BotHelp): void {
  for (let state = playing(draft); state;) {
    const bots = botSeats(draft.model);
    if (bots.length === SEATS.length) return;
    const { turn } = state.world;
    for (const seat of bots) chooseAgenda(draft, help, seat);
    for (const seat of bots) planSeat(draft, help, seat);
    answerProposals(draft, help, bots);
    for (const seat of bots) sealSeat(draft, help, seat);
    state = playing(draft);
    if (!state || state.world.turn === turn) return;
  }
}

/** The clock has ended. Afterwards the turn is resolved, whatever anyone had done. */
export function ringBell(draft: Draft, help: BotHelp): void {
  const state = playing(draft);
  if (!state) return;
  const { turn } = state.world;
  const { bell } = draft.model.options;
  for (const seat of SEATS) chooseAgenda(draft, help, seat);
  const open = SEATS.filter((seat) => !state.seats[seat].sealed);
  for (const seat of open) {
    const full = state.seats[seat].slots.every((order) => order !== null);
    if (playersOf(draft.model, seat).length > 0 && (bell !== 'bot' || full)) continue;
    planSeat(draft, help, seat);
  }
  answerProposals(draft, help, botSeats(draft.model));
  for (const seat of open) if (bell === 'bot' || playersOf(draft.model, seat).length === 0) sealSeat(draft, help, seat);
  if (playing(draft)?.world.turn === turn) {
    const refusal = draft.act({ t: 'bell', fill: bell === 'standing' ? 'standing' : 'pass' });
    if (refusal) throw new Error(`the bell was refused: ${refusal.k}`);
  }
  settle(draft, help);
}
