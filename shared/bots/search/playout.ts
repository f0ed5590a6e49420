/** Turns played in the mind: every seat by its simple bot, with no check of what is legal by the bots' own making. */
import type { SeatId } from '../../content/ids.ts';
import { SEATS, STATE_SEATS } from '../../content/ids.ts';
import { apply } from '../../rules/apply.ts';
import { unmet } from '../../rules/planning/accords.ts';
import { resolveTurn } from '../../rules/turn.ts';
import type { SeatState, State } from '../../rules/types.ts';
import { view } from '../../rules/view.ts';
import type { Move } from '../bot.ts';
import { botFor } from '../index.ts';

/** A seat with these moves made and sealed. Moves other than orders and commitments are not for here. */
export function sealedWith(s: SeatState, moves: readonly Move[]): SeatState {
  const slots: [SeatState['slots'][0], SeatState['slots'][1]] = [...s.slots];
  let { agenda, commits } = s;
  for (const { action } of moves) {
    if (action.t === 'place') slots[action.slot] = action.order;
    else if (action.t === 'agenda') ({ agenda } = action);
    else if (action.t === 'commit')
      commits = { ...commits, [action.contest]: { outcome: action.outcome, n: action.n } };
  }
  return { ...s, agenda, slots, commits, sealed: true };
}

/** One seat's orders, sealed, by its simple bot. */
export function botSeals(state: State, seat: SeatId): State {
  const moves = botFor(seat).orders(view(state, seat));
  return { ...state, seats: { ...state.seats, [seat]: sealedWith(state.seats[seat], moves) } };
}

/** Proposals, answers and breaks. */
function botsTalk(state: State): State {
  let now = state;
  for (const seat of STATE_SEATS) {
    for (const { action } of botFor(seat).talks(view(now, seat))) {
      const done = apply(now, action);
      if (done.ok) now = done.state;
    }
  }
  for (const { id, parties } of now.proposals)
    for (const seat of parties) {
      const p = now.proposals.find((x) => x.id === id);
      if (!p || p.signed.includes(seat)) continue;
      const yes = botFor(seat).answer(view(now, seat), p).yes && unmet(now.world, p) === null;
      const done = apply(now, { t: 'answer', seat, proposal: id, yes });
      if (done.ok) now = done.state;
    }
  return now;
}

/** A whole turn by the simple bots: talks, where they matter, orders and resolution. */
export function playTurn(state: State, talks: boolean): State {
  let now = talks ? botsTalk(state) : state;
  for (const seat of SEATS) now = botSeals(now, seat);
  return resolveTurn(now).state;
}
