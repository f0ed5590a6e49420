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
        id: proposalId(state, a),
        accord: a.accord,
        parties: [a.seat, ...a.with],
        signed: [a.seat],
        turn: state.world.turn,
        ...(a.n === undefined ? {} : { n: a.n }),
        ...(a.text === undefined ? {} : { text: a.text.trim() }),
      };
      return done({ ...state, proposals: [...state.proposals, p] }, []);
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

/**
 * A proposal is named after its terms, not by a count: a count would tell those who read it (at the end, when the seed is
 * shown) how many others there had been. The same terms again in the same turn have the same name.
 */
function proposalId(state: State, { seat, with: partners, accord, n, text }: Extract<SeatAction, { t: 'propose' }>): string {
  // A name of a draw is read byte by byte: letters are spelled out, so that no two texts look alike to it.
  const words = Array.from(text ?? '', (letter) => letter.codePointAt(0)!.toString(36)).join(' ');
  const terms = [state.world.turn, seat, partners.join('+'), accord, n ?? 0, words].join('.');
  for (let k = 0; ; k++) {
    const id = `p${draw(state.header.seed, `proposal.${k}.${terms}`).toString(36)}`;
    if (!state.proposals.some((p) => p.id === id)) return id;
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
