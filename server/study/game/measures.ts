/** What claims are measured by: one number a game, from the board at the end and what was watched on the way. */
import {
  FEDERAL,
  IRAQ,
  meanOrder,
  onBoard,
  resurgence,
  sum,
  supportLine,
  troopsInIraq,
} from '../../../shared/rules/query.ts';
import { aimsOf, resurgenceLevel } from '../../../shared/rules/score.ts';
import type { World } from '../../../shared/rules/types.ts';
import { alarm } from '../policies/troops.ts';

/** Counted turn by turn, after each resolution. */
export interface Watch {
  /** Turns without any line to north-east Syria; turns with the line from Erbil. */
  lineCut: number;
  lineErbil: number;
  /** Turns that began and ended with order 3 or more in a region, against all region-turns that began so. */
  orderKept: number;
  orderHigh: number;
  /** Was Iraq under sanctions at the end of some turn? */
  sanctioned: number;
  /** Did US troops come back in haste: the flag, or a deployment while IS was rising? */
  returned: number;
  /** Turns after which IS was plainly rising: what the policy `answers` answers. */
  alarm: number;
  /** Training in place in Iraq, summed over turns. */
  training: number;
  /** US troop pieces in Iraq, summed over turns. */
  presence: number;
  /** Hits on US troops, by whoever; missions and the embassy are not among them. */
  hitsTroops: number;
  /** Hits of deniable fire in Kurdistan. */
  hitsNorth: number;
  lowestDetention: number;
  lowestPatience: number;
}
export const newWatch = (): Watch => ({
  lineCut: 0,
  lineErbil: 0,
  orderKept: 0,
  orderHigh: 0,
  sanctioned: 0,
  returned: 0,
  alarm: 0,
  training: 0,
  presence: 0,
  hitsTroops: 0,
  hitsNorth: 0,
  lowestDetention: 10,
  lowestPatience: 10,
});

/** Looks at the board after a turn; `before` is the board it began with. */
export function watchTurn(watch: Watch, before: World, after: World): void {
  const line = supportLine(after);
  if (line === null) watch.lineCut++;
  if (line === 'ERB') watch.lineErbil++;
  for (const r of IRAQ) {
    if (before.spaces[r].order < 3) continue;
    watch.orderHigh++;
    if (after.spaces[r].order >= 3) watch.orderKept++;
  }
  if (after.flags.sanctions) watch.sanctioned = 1;
  if (after.flags.returned) watch.returned = 1;
  if (alarm(after)) watch.alarm++;
  watch.presence += troopsInIraq(after);
  watch.training += sum(after, IRAQ, 'trained');
  watch.lowestDetention = Math.min(watch.lowestDetention, after.tracks.detention);
  watch.lowestPatience = Math.min(watch.lowestPatience, after.tracks.patience);
}

const mean = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0) / xs.length;

/** Each measure with its unit and meaning; shown beside results. */
export const MEASURES = {
  resurgence: { unit: 'points', of: 'IS resurgence at the end', get: (w: World) => resurgence(w) },
  rising: { unit: 'share', of: 'IS at least rising at the end', get: (w: World) => Number(resurgenceLevel(w) >= 2) },
  cells: {
    unit: 'cells',
    of: 'IS cells at the end',
    get: (w: World) => onBoard(w, 'cellsHidden') + onBoard(w, 'cellsExposed'),
  },
  turnsHeld: { unit: 'turns', of: 'turns in which IS held ground', get: (w: World) => w.tally.turnsISHeld },
  sovereignty: { unit: 'points', of: 'sovereignty at the end', get: (w: World) => w.tracks.sovereignty },
  ties: { unit: 'points', of: 'ties at the end', get: (w: World) => w.tracks.ties },
  cohesion: { unit: 'points', of: 'cohesion of the cabinet at the end', get: (w: World) => w.tracks.cohesion },
  capture: { unit: 'points', of: 'capture at the end', get: (w: World) => w.tracks.capture },
  alignment: { unit: 'points', of: 'alignment at the end', get: (w: World) => w.tracks.alignment },
  patience: { unit: 'points', of: 'patience at the end', get: (w: World) => w.tracks.patience },
  lowestPatience: { unit: 'points', of: 'lowest patience', get: (_: World, t: Watch) => t.lowestPatience },
  detention: { unit: 'points', of: 'security of detention at the end', get: (w: World) => w.tracks.detention },
  lowestDetention: {
    unit: 'points',
    of: 'lowest security of detention',
    get: (_: World, t: Watch) => t.lowestDetention,
  },
  escaped: { unit: 'thousand', of: 'fighters escaped', get: (w: World) => w.detainees.escaped },
  troopsIraq: { unit: 'pieces', of: 'US troops in Iraq at the end', get: (w: World) => troopsInIraq(w) },
  presence: {
    unit: 'piece-turns',
    of: 'US troops in Iraq, summed over turns',
    get: (_: World, t: Watch) => t.presence,
  },
  troopsSyria: { unit: 'pieces', of: 'US troops in north-east Syria at the end', get: (w: World) => w.spaces.NES.t10 },
  casualties: { unit: 'times', of: 'times US people were hit', get: (w: World) => w.tally.usCasualties },
  hitsTroops: { unit: 'times', of: 'times US troops were hit', get: (_: World, t: Watch) => t.hitsTroops },
  remains: {
    unit: 'attacks',
    of: 'hits on missions, projects and energy',
    get: (w: World) => w.tally.attacksOnRemains,
  },
  attacks: { unit: 'attacks', of: 'hits of deniable fire', get: (w: World) => w.tally.militiaAttacks },
  hitsNorth: { unit: 'attacks', of: 'hits in Kurdistan', get: (_: World, t: Watch) => t.hitsNorth },
  returned: { unit: 'share', of: 'US troops rushed back', get: (_: World, t: Watch) => t.returned },
  alarm: {
    unit: 'turns',
    of: 'turns after which ground was held, a breakout had been, or four cells stood in the open in Iraq',
    get: (_: World, t: Watch) => t.alarm,
  },
  lineCut: { unit: 'turns', of: 'turns without a line to Syria', get: (_: World, t: Watch) => t.lineCut },
  western: { unit: 'projects', of: 'western projects at the end', get: (w: World) => sum(w, IRAQ, 'western') },
  westernLost: { unit: 'projects', of: 'western projects lost', get: (w: World) => w.tally.westernLost },
  sanctioned: { unit: 'share', of: 'Iraq came under sanctions', get: (_: World, t: Watch) => t.sanctioned },
  order: { unit: 'points', of: 'order in federal Iraq at the end', get: (w: World) => meanOrder(w, FEDERAL) },
  orderSouth: {
    unit: 'points',
    of: 'order from Baghdad to Basra at the end',
    get: (w: World) => meanOrder(w, ['BAG', 'MID', 'SOU', 'BAS']),
  },
  orderKept: {
    unit: 'share',
    of: 'good order kept, of region-turns that began with it',
    get: (_: World, t: Watch) => (t.orderHigh ? t.orderKept / t.orderHigh : 0),
  },
  training: { unit: 'piece-turns', of: 'training in Iraq, summed over turns', get: (_: World, t: Watch) => t.training },
  treasury: { unit: 'points', of: 'treasury at the end', get: (w: World) => w.tracks.treasury },
  war: { unit: 'rungs', of: 'regional war at the end', get: (w: World) => w.tracks.war },
  humanCost: { unit: 'points', of: 'human cost', get: (w: World) => w.tracks.humanCost },
  interests: {
    unit: 'points',
    of: 'mean of Washington’s five aims',
    get: (w: World) => mean(Object.values(aimsOf(w, 'washington'))),
  },
} as const satisfies Record<string, { unit: string; of: string; get: (w: World, t: Watch) => number }>;
export type MeasureId = keyof typeof MEASURES;
export const MEASURE_IDS = Object.keys(MEASURES) as MeasureId[];

export function measure(w: World, watch: Watch): Record<MeasureId, number> {
  const out = {} as Record<MeasureId, number>;
  for (const id of MEASURE_IDS) out[id] = Math.round(MEASURES[id].get(w, watch) * 1e4) / 1e4;
  return out;
}
