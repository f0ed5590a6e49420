/** The one way a game moves on: a pure function of state and action. */
import type { SeatId } from '../content/ids.ts';
import { SEATS } from '../content/ids.ts';
import { Draft } from './draft.ts';
import { legal } from './legal.ts';
import { no } from './ops/operation.ts';
import { breakAccord, sign } from './planning/accords.ts';
import { fillAtBell } from './planning/bell.ts';
import { draw } from './random.ts';
import { resolveTurn } from './turn.ts';
import type { Action, Applied, Order, Proposal, SeatAction, SeatState, State, Step } from './types.ts';

/** The next state and what happened, or the reason why not; a refused action changes nothing. */
export function apply(state: State, action: Action): Applied {
  if (action.t === 'bell') {
    if (state.phase === 'over') return { ok: false, refusal: no('gameOver') };
    return resolved(fillAtBell(state, action.fill));
  }
  const refusal = legal(state, action.seat).why(action);
  if (refusal) return { ok: false, refusal };
  return act(state, action);
}

function act(state: State, a: SeatAction): Applied {
  const s = state.seats[a.seat];
  switch (a.t) {
    case 'agenda':
      return seat(state, a.seat, { ...s, agenda: a.agenda });
    case 'place':
      return seat(state, a.seat, { ...s, slots: slotted(s.slots, a.slot, a.order) });
    case 'clear':
      return seat(state, a.seat, { ...s, slots: slotted(s.slots, a.slot, null) });
    case 'standing':
      return seat(state, a.seat, { ...s, standing: a.orders });
    case 'commit': {
      const { [a.contest]: _, ...others } = s.commits;
      const commits = a.n === 0 ? others : { ...others, [a.contest]: { outcome: a.outcome, n: a.n } };
      return seat(state, a.seat, { ...s, commits });
    }
    case 'seal': {
      const sealed = { ...state, seats: { ...state.seats, [a.seat]: { ...s, sealed: true } } };
      return SEATS.every((x) => sealed.seats[x].sealed) ? resolved(sealed) : done(sealed, []);
    }
    case 'unseal':
      return seat(state, a.seat, { ...s, sealed: false });
    case 'propose': {
      const p: Proposal = {
        // Not a running number: nobody may count the proposals of others.
        id: `p${draw(state.header.seed, `proposal.${a.seat}.${s.proposed}`).toString(36)}`,
        accord: a.accord,
        parties: [a.seat, ...a.with],
        signed: [a.seat],
        turn: state.world.turn,
        ...(a.n === undefined ? {} : { n: a.n }),
        ...(a.text === undefined ? {} : { text: a.text.trim() }),
      };
      const seats = { ...state.seats, [a.seat]: { ...s, proposed: s.proposed + 1 } };
      return done({ ...state, seats, proposals: [...state.proposals, p] }, []);
    }
    case 'answer':
      return answer(state, a.seat, a.proposal, a.yes);
    case 'withdraw':
      return done({ ...state, proposals: state.proposals.filter((p) => p.id !== a.proposal) }, []);
    case 'break': {
      const d = new Draft(state.world, state.header.seed);
      breakAccord(d, a.seat, a.accord);
      return done({ ...state, world: d.w }, d.steps);
    }
  }
}

function answer(state: State, by: SeatId, id: string, yes: boolean): Applied {
  const p = state.proposals.find((x) => x.id === id)!;
  const others = state.proposals.filter((x) => x !== p);
  if (!yes) return done({ ...state, proposals: others }, []);
  const signed = [...p.signed, by];
  if (signed.length < p.parties.length)
    return done({ ...state, proposals: state.proposals.map((x) => (x === p ? { ...p, signed } : x)) }, []);
  const d = new Draft(state.world, state.header.seed);
  sign(d, p, `a${state.signed + 1}`);
  return done({ ...state, proposals: others, signed: state.signed + 1, world: d.w }, d.steps);
}

const slotted = (slots: SeatState['slots'], slot: 0 | 1, order: Order | null): SeatState['slots'] =>
  slot === 0 ? [order, slots[1]] : [slots[0], order];

function seat(state: State, id: SeatId, s: SeatState): Applied {
  return done({ ...state, seats: { ...state.seats, [id]: s } }, []);
}
function done(state: State, steps: Step[]): Applied {
  return { ok: true, state: { ...state, seq: state.seq + 1 }, steps };
}
function resolved(state: State): Applied {
  const next = resolveTurn(state);
  return done(next.state, next.steps);
}
