/** Aims (each 0–10, public, from the state), agendas and totals (game.md 10). */
import { AGENDAS_DATA } from '../content/agendas.ts';
import type { AgendaId, AimId, SeatId } from '../content/ids.ts';
import { AIMS, SEATS } from '../content/ids.ts';
import {
  cells, cosigned, DISPUTED, FEDERAL, heldByIS, inForce, IRAQ, KURDISTAN, meanOrder, onBoard, resurgence, sum, troopsInIraq,
} from './query.ts';
import type { World } from './types.ts';

type Aim = (w: World) => number;
const clamp = (n: number) => Math.round(Math.min(10, Math.max(0, n)) * 10) / 10;

/** One formula an aim. Where hidden cells count, a reader who may not know them gets an estimate from what is seen. */
export const AIM_FORMULAS: Record<AimId, Aim> = {
  // Washington
  contain: (w) => 10 - resurgence(w),
  independent: (w) => 11 - 0.8 * w.tracks.capture - 0.25 * onBoard(w, 'militia') + 0.5 * Math.min(2, Math.max(-2, w.tracks.alignment)),
  partner: (w) => w.tracks.ties + (inForce(w, 'securityCooperation') ? 1 : 0),
  business: (w) => 1.2 * sum(w, IRAQ, 'western') + (inForce(w, 'energyCompact') ? 1.5 : 0),
  home: (w) => 0.5 * w.tracks.patience + Math.max(0, 5 - troopsInIraq(w)) - (w.flags.returned ? 2 : 0),
  // Baghdad
  sovereign: (w) => w.tracks.sovereignty,
  order: (w) => 2.5 * meanOrder(w, FEDERAL) - heldByIS(w).length,
  build: (w) => 0.9 * (sum(w, IRAQ, 'western') + sum(w, IRAQ, 'eastern')) + (w.spaces.BAS.order >= 2 ? 1 : 0) - (w.flags.sanctions ? 2 : 0),
  balance: (w) => 10 - 2 * Math.abs(w.tracks.alignment),
  cabinet: (w) => 0.7 * w.tracks.cohesion + 0.3 * (10 - w.tracks.capture),
  // Tehran
  out: (w) => 10 - 2 * troopsInIraq(w),
  networks: (w) => 0.7 * w.tracks.capture + 0.25 * onBoard(w, 'militia') + (w.pmfLaw === 'passed' ? 1.5 : 0),
  lifeline: (w) => w.tracks.lifeline,
  quiet: (w) => 10 - 1.5 * w.tracks.war - 0.8 * w.tracks.exposure,
  sway: (w) => 5 - w.tracks.alignment,
  // Erbil
  selfrule: (w) => w.tracks.autonomy,
  pay: (w) => w.tracks.treasury,
  guarantee: (w) =>
    1.5 * sum(w, KURDISTAN, 't10') + 0.5 * sum(w, KURDISTAN, 'bases') + sum(w, KURDISTAN, 't22') +
    (inForce(w, 'erbilBasing') ? (cosigned(w, 'erbilBasing', 'baghdad') ? 4 : 3) : 0),
  united: (w) => w.tracks.unity,
  safe: (w) => 1.5 * meanOrder(w, KURDISTAN) + meanOrder(w, DISPUTED),
  // The red cell
  survive: (w) => 0.75 * cells(w),
  doors: (w) => w.detainees.escaped + 0.7 * Math.max(0, 6 - w.tracks.detention),
  seams: (w) => 0.4 * DISPUTED.reduce((n, r) => n + 4 - w.spaces[r].order, 0) + 0.6 * cells(w, DISPUTED),
  hold: (w) => 3 * heldByIS(w).length + IRAQ.reduce((n, r) => n + ([1.5, 0.6][w.spaces[r].order] ?? 0), 0),
  unseen: (w) => (cells(w) === 0 ? 0 : 10 - 1.5 * onBoard(w, 'cellsExposed')),
};

/** The five aims of a seat, each 0–10 with one decimal. */
export function aimsOf(w: World, seat: SeatId): Partial<Record<AimId, number>> {
  const out: Partial<Record<AimId, number>> = {};
  for (const id of AIMS[seat]) out[id] = clamp(AIM_FORMULAS[id](w));
  return out;
}
/** Points lost by the four states when IS holds ground at the end, and by all at a regional war. */
export const SHARED_LOSS = { resurgence: 8, war: 15 } as const;
export function sharedLosses(w: World): { resurgence: number; war: number } {
  return {
    resurgence: heldByIS(w).length > 0 ? SHARED_LOSS.resurgence : 0,
    war: w.tracks.war >= 6 ? SHARED_LOSS.war : 0,
  };
}
/** Aims by their weights, 0–100, less the shared losses. */
export function totalOf(w: World, seat: SeatId, agenda: AgendaId): number {
  const aims = aimsOf(w, seat);
  let n = 0;
  for (const [id, weight] of Object.entries(AGENDAS_DATA[agenda].weights)) n += weight * (aims[id as AimId] ?? 0);
  const lost = sharedLosses(w);
  n -= lost.war + (seat === 'is' ? 0 : lost.resurgence);
  return Math.round(Math.max(0, n) * 10) / 10;
}
/** 0 contained · 1 lingering · 2 rising · 3 resurgent · 4 return. */
export function resurgenceLevel(w: World): number {
  const n = resurgence(w);
  return n < 2.5 ? 0 : n < 4.5 ? 1 : n < 6.5 ? 2 : n < 9 ? 3 : 4;
}
export function allAims(w: World): Record<SeatId, Partial<Record<AimId, number>>> {
  return Object.fromEntries(SEATS.map((s) => [s, aimsOf(w, s)])) as Record<SeatId, Partial<Record<AimId, number>>>;
}
