/** Contests: leverage + standing + one die for each outcome; the highest takes effect, ties to the first named (game.md 7). */
import { CONTESTS_DATA } from '../content/contests.ts';
import type { ContestId, SeatId } from '../content/ids.ts';
import { STATE_SEATS } from '../content/ids.ts';
import type { Draft } from './draft.ts';
import { runEffects } from './effects/index.ts';
import type { EffectContext } from './effects/index.ts';
import type { ContestTally, SeatState, World } from './types.ts';

/** Standing of an outcome now, from its base, the tracks and what cards added. Never below 0. Whole points. */
export function standingOf(w: World, contest: ContestId, outcome: string): number {
  const data = CONTESTS_DATA[contest].outcomes.find((o) => o.id === outcome);
  if (!data) return 0;
  let n = data.base + (w.standing[`${contest}/${outcome}`] ?? 0);
  for (const s of data.standing) n += (w.tracks[s.track] - s.from) * s.per;
  return Math.max(0, Math.round(n));
}

/** What cards added to the standing of this contest is spent. */
function forget(d: Draft, id: ContestId): void {
  const kept: Record<string, number> = {};
  for (const k in d.w.standing) if (!k.startsWith(`${id}/`)) kept[k] = d.w.standing[k]!;
  d.w.standing = kept;
}

/** Decides one contest: reveals the commitments, pays them, and carries out the winner's effects. */
export function decide(d: Draft, id: ContestId, seats: Record<SeatId, SeatState>, draws: EffectContext['draws']): void {
  const { w } = d;
  const data = CONTESTS_DATA[id];
  const outcomes = data.outcomes.map((o) => {
    const by: Partial<Record<SeatId, number>> = {};
    let leverage = 0;
    for (const seat of STATE_SEATS) {
      const c = seats[seat].commits[id];
      if (c?.outcome !== o.id) continue;
      const n = Math.min(c.n, w.leverage[seat]);
      if (n > 0) {
        by[seat] = n;
        leverage += n;
      }
    }
    const standing = standingOf(w, id, o.id);
    const die = d.die(`t${w.turn}.contest.${id}.${o.id}`, 6);
    return { id: o.id, standing, die, leverage, total: leverage + standing + die, by };
  });
  let winner = outcomes[0]!;
  for (const o of outcomes) if (o.total > winner.total) winner = o;
  const tally: ContestTally = { id, winner: winner.id, outcomes };
  d.begin('contest', { k: 'contest.decided', a: { contest: id, outcome: `${id}.${winner.id}` } }, data.sources, { contest: tally });
  for (const o of outcomes) for (const seat of STATE_SEATS) if (o.by[seat]) d.leverage(seat, -o.by[seat]!);
  w.decided = { ...w.decided, [id]: winner.id };
  forget(d, id);
  runEffects({ d, source: id, draws, late: true }, data.outcomes.find((o) => o.id === winner.id)!.effects);
}
