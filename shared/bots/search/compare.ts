/**
 * Which of several plans does best in imagined states: the worse half is dropped, the better tried in more of them.
 * A playout is this turn and the next. More would be nearer the end of the game, but its dice would drown the plan.
 */
import { totalOf } from '../../rules/score.ts';
import { resolveTurn } from '../../rules/turn.ts';
import type { SeatState, State } from '../../rules/types.ts';
import { SEATS } from '../../content/ids.ts';
import type { SeatId } from '../../content/ids.ts';
import type { Plan } from './plans.ts';
import { botSeals, sealedWith } from './playout.ts';
import type { Prospect } from './prospect.ts';
import type { Samples } from './samples.ts';

/** A point of leverage left over, in points of the total, while the game goes on. */
const PURSE = 0.5;

/** The seat's own total, as a playout leaves it. Points of the total, 0 to 100 and a little. */
export function standing(state: State, seat: SeatId, prospect: Prospect): number {
  const { world, phase, seats } = state;
  const total = totalOf(world, seat, seats[seat].agenda!);
  return phase === 'over' ? total : total + PURSE * (world.leverage[seat] ?? 0) + prospect.of(state);
}

/** What the others do a turn later: found once a sample, and held to whatever this seat does, so that little is left to noise. */
type Later = readonly Pick<SeatState, 'slots' | 'commits'>[];

/** What comes of this plan in a state where all others have sealed; `later` is what the others do then, if it is known. */
function outcome(
  state: State,
  { seat, prospect }: Samples,
  plan: Plan,
  later: Later | undefined,
): { total: number; later: Later } {
  const seats = { ...state.seats, [seat]: sealedWith(state.seats[seat], plan) };
  let now = resolveTurn({ ...state, seats }).state;
  if (now.phase === 'over') return { total: standing(now, seat, prospect), later: later ?? [] };
  now = botSeals(now, seat);
  if (later) {
    const laid = { ...now.seats };
    for (const [i, s] of SEATS.entries()) if (s !== seat) laid[s] = { ...laid[s], ...later[i] };
    now = { ...now, seats: laid };
  } else for (const s of SEATS) if (s !== seat) now = botSeals(now, s);
  const known = later ?? SEATS.map((s) => ({ slots: now.seats[s].slots, commits: now.seats[s].commits }));
  return { total: standing(resolveTurn(now).state, seat, prospect), later: known };
}

/** A plan and what came of it, sample by sample. */
interface Tried {
  plan: Plan;
  /** Its place among the plans: settles ties. */
  i: number;
  totals: number[];
  sum: number;
}
/** How far another plan must be ahead of the first one, in standard errors of the difference. */
const AHEAD = 0.5;
function beats(other: Tried, first: Tried): boolean {
  const n = first.totals.length;
  const mean = (other.sum - first.sum) / n;
  const squares = first.totals.reduce((sum, t, k) => sum + (other.totals[k]! - t - mean) ** 2, 0);
  return mean > AHEAD * Math.sqrt(squares / Math.max(1, n - 1) / n);
}

/**
 * The best of the plans within about so many playouts, counted from the sample `from`; `used` is the first sample not
 * tried. The first plan stays in to the end, and is kept unless another is clearly ahead. `late` is asked between samples
 * and ends the search early.
 */
export function best(
  plans: readonly Plan[],
  samples: Samples,
  from: number,
  playouts: number,
  late: () => boolean,
): { plan: Plan; used: number } {
  let field = plans.map((plan, i): Tried => ({ plan, i, totals: [], sum: 0 }));
  const first = field[0]!;
  const rounds = Math.ceil(Math.log2(plans.length));
  let at = from;
  for (let round = 0; round < rounds; round++) {
    const tries = Math.max(1, Math.floor(playouts / rounds / field.length));
    for (let k = 0; k < tries && !late(); k++, at++) {
      const state = samples.at(at);
      let later: Later | undefined;
      for (const f of field) {
        const played = outcome(state, samples, f.plan, later);
        f.totals.push(played.total);
        f.sum += played.total;
        ({ later } = played);
      }
    }
    field.sort((a, b) => b.sum - a.sum || a.i - b.i);
    const half = field.slice(0, Math.ceil(field.length / 2));
    field = half.includes(first) ? half : [...half, first];
  }
  const [top = first] = field;
  return { plan: beats(top, first) ? top.plan : first.plan, used: at };
}
