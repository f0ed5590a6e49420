/**
 * Bots in the seats that nobody plays. They plan as soon as a turn starts and answer proposals as they come; all they
 * do is ordinary, logged action, made from what their seat may know, so a revived table finds them as they were.
 */
import { AGENDAS, SEATS, type SeatId } from '../../shared/content/ids.ts';
import { botFor, type Bot, type Move } from '../../shared/bots/index.ts';
import { view } from '../../shared/rules/index.ts';
import { draw } from '../../shared/rules/random.ts';
import type { Msg, Proposal, SeatAction, State } from '../../shared/rules/types.ts';
import type { Question } from '../bots/thinker.ts';
import type { Draft } from './draft.ts';
import { botSeats, playersOf } from './model.ts';
import { roomOf, TABLE_ROOM } from './room-name.ts';

/** What bots need of the table: a number for a line of talk, and where to report a bot that fails. */
export interface BotHelp {
  lineId(room: string, at: number): number;
  trouble(seat: SeatId, problem: unknown): void;
  /** Is there somebody to think for the stronger bots? */
  thinks: boolean;
}

type Answer = ReturnType<Bot['answer']>;

const playing = (draft: Draft): State | null => {
  const { state } = draft.model;
  return state?.phase === 'planning' ? state : null;
};
/** A bot's words in a room of talk. */
function tell(draft: Draft, help: BotHelp, seat: SeatId, room: string, msg: Msg): void {
  // The bot's seat is its name: the reader's language has a word for it.
  draft.say(help.lineId(room, draft.at), room, { seat, name: '' }, { msg });
}
/** Its words to the seats it deals with, in their own room. */
const tellRoom = (draft: Draft, help: BotHelp, seat: SeatId, parties: readonly SeatId[], msg: Msg): void =>
  tell(draft, help, seat, roomOf([seat, ...parties]), msg);
/** A proposal is explained to those it goes to; breaking an accord is an open act, and so is the reason for it. */
function explain(draft: Draft, help: BotHelp, { action, reason }: Move): void {
  if (action.t === 'propose') tellRoom(draft, help, action.seat, action.with, reason);
  else if (action.t === 'break') tell(draft, help, action.seat, TABLE_ROOM, reason);
}

/** The agenda of a seat that has not chosen: the people's wish, else the bot's choice by a lot of the game's own. */
function chooseAgenda(draft: Draft, help: BotHelp, seat: SeatId): void {
  const state = playing(draft);
  if (!state || state.seats[seat].agenda !== null) return;
  const wish = AGENDAS[seat].find((agenda) => agenda === draft.model.wishes[seat]);
  const lot = draw(state.header.seed, `bot.agenda.${seat}`) / 2 ** 32;
  const { agenda, reason } = botFor(seat).agenda(view(state, seat), lot);
  const refusal = wish
    ? draft.act({ t: 'agenda', seat, agenda: wish })
    : draft.act({ t: 'agenda', seat, agenda }, reason);
  if (refusal) help.trouble(seat, refusal);
}

/** Does what the bot wants of a seat that has not sealed, the sealing left out; what has become illegal is left out too. */
function playSeat(draft: Draft, help: BotHelp, seat: SeatId, what: 'talks' | 'orders'): void {
  const state = playing(draft);
  if (!state || state.seats[seat].sealed) return;
  try {
    for (const move of botFor(seat)[what](view(state, seat))) {
      if (move.action.t === 'seal') continue;
      const refusal = draft.act(move.action, move.reason);
      if (refusal) help.trouble(seat, refusal);
      else explain(draft, help, move);
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

/** One bot's answer to a proposal, with the reason said in the room of its parties. `thought`: what it has made up its mind to. */
function answerOne(draft: Draft, help: BotHelp, seat: SeatId, proposal: Proposal, thought?: Answer): void {
  const state = playing(draft);
  if (!state) return;
  try {
    const { yes, reason } = thought ?? botFor(seat).answer(view(state, seat), proposal);
    const act = (answer: boolean): SeatAction => ({ t: 'answer', seat, proposal: proposal.id, yes: answer });
    const refusal = draft.act(act(yes), reason);
    if (!refusal) tellRoom(draft, help, seat, proposal.parties, reason);
    // What the rules do not let it sign, it turns down, for the rules' own reason.
    else if (yes && !draft.act(act(false), refusal)) tellRoom(draft, help, seat, proposal.parties, refusal);
  } catch (error) {
    help.trouble(seat, error);
  }
}

/** Every proposal that waits for a bot gets its answer. */
function answerProposals(draft: Draft, help: BotHelp, bots: readonly SeatId[]): void {
  const answered = new Set<string>();
  for (let state = playing(draft); state; state = playing(draft)) {
    const waiting = state.proposals
      .flatMap((p) => p.parties.filter((s) => !p.signed.includes(s)).map((seat) => ({ proposal: p, seat })))
      .find(({ proposal, seat }) => bots.includes(seat) && !answered.has(`${proposal.id} ${seat}`));
    if (!waiting) return;
    const { proposal, seat } = waiting;
    answered.add(`${proposal.id} ${seat}`);
    answerOne(draft, help, seat, proposal);
  }
}

/**
 * Does what a stronger bot thought of; what has become illegal meanwhile is left out. Where it gave no answer, and for
 * slots that are still empty, the simple bot stands in.
 */
export function carryOut(draft: Draft, help: BotHelp, question: Question, moves: readonly Move[] | null): void {
  const { seat, what } = question;
  if (what === 'answer') {
    const [move] = moves ?? [];
    const thought = move?.action.t === 'answer' ? { yes: move.action.yes, reason: move.reason } : undefined;
    return answerOne(draft, help, seat, question.proposal, thought);
  }
  for (const move of moves ?? [])
    if (move.action.t !== 'seal' && !draft.act(move.action, move.reason)) explain(draft, help, move);
  if (what === 'orders' || moves === null) playSeat(draft, help, seat, what);
  if (what === 'orders') sealSeat(draft, help, seat);
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
    // The stronger bots are asked elsewhere, and move when they have thought.
    if (help.thinks && draft.model.options.bots === 'strong') return;
    for (const seat of bots) playSeat(draft, help, seat, 'talks');
    answerProposals(draft, help, bots);
    for (const seat of bots) playSeat(draft, help, seat, 'orders');
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
  // A bot fills the slots that people left empty, where the table so chose; what they placed stays.
  const open = SEATS.filter((seat) => !state.seats[seat].sealed);
  const byBot = open.filter((seat) => bell === 'bot' || playersOf(draft.model, seat).length === 0);
  for (const seat of byBot) playSeat(draft, help, seat, 'orders');
  for (const seat of byBot) sealSeat(draft, help, seat);
  if (playing(draft)?.world.turn === turn) {
    const refusal = draft.act({ t: 'bell', fill: bell === 'standing' ? 'standing' : 'pass' });
    if (refusal) throw new Error(`the bell was refused: ${refusal.k}`);
  }
  settle(draft, help);
}
