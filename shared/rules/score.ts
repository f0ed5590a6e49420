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
  contain: (w) => 11.9 - 1.35 * resurgence(w),
  independent: (w) => 13.4 - 0.95 * w.tracks.capture - 0.29 * onBoard(w, 'militia') + 0.6 * Math.min(2, Math.max(-2, w.tracks.alignment)),
  // Tuned: ties alone ran full in a third of games; accords and offices are part of a partnership (P14).
  partner: (w) =>
    0.8 * w.tracks.ties - 0.4 + 0.2 * onBoard(w, 't22') + (inForce(w, 'securityCooperation') ? 1 : 0) + (inForce(w, 'energyCompact') ? 1 : 0),
  // Tuned: at 1.2 a project it was full in three games of four; less for the compact, or whatever Baghdad builds is Washington's best game.
  business: (w) => 0.6 * sum(w, IRAQ, 'western') + (inForce(w, 'energyCompact') ? 1 : 0),
  home: (w) => 0.9 + 0.42 * w.tracks.patience + Math.max(0, 4.2 - 0.42 * onBoard(w, 't10')) - (w.flags.returned ? 1.8 : 0),
  // Baghdad
  // Tuned: who is armed on its soil counts, as the aim says; the track alone was full in 31% of games.
  sovereign: (w) => 0.9 + 0.85 * w.tracks.sovereignty - 0.15 * Math.max(0, onBoard(w, 'militia') - 4),
  // Tuned: cells on federal ground count a little, or clearing them would be everybody's business but Baghdad's.
  order: (w) => 2.8 * meanOrder(w, FEDERAL) - 0.9 - 0.25 * cells(w, FEDERAL) - heldByIS(w).length,
  // Tuned: at 0.9 a project it was full in 88% of games; from below zero, so that a long game leaves room above. Western ones count
  // less, for memoranda bind nobody (F:nonBinding): or whatever Washington brokers is Baghdad’s best game.
  build: (w) => 0.38 * sum(w, IRAQ, 'western') + 0.7 * sum(w, IRAQ, 'eastern') - 1.5 + (w.spaces.BAS.order >= 2 ? 1 : 0) - (w.flags.sanctions ? 2 : 0),
  balance: (w) => 10 - 1.4 * Math.abs(w.tracks.alignment),
  cabinet: (w) => 0.68 * w.tracks.cohesion + 0.32 * (10 - w.tracks.capture),
  // Tehran
  // Tuned: less all or nothing; bases kept warm count too.
  out: (w) => 10 - 1.15 * troopsInIraq(w) - 0.4 * sum(w, IRAQ, 'bases'),
  networks: (w) => 0.9 + 0.57 * w.tracks.capture + 0.19 * onBoard(w, 'militia') + (w.pmfLaw === 'passed' ? 1.3 : 0),
  // Tuned: trade has its own part; the track alone was full in 40% of games.
  lifeline: (w) => 1.2 * w.tracks.lifeline + 0.6 * sum(w, IRAQ, 'eastern') - 5.8,
  quiet: (w) => 10 - 1.5 * w.tracks.war - 0.8 * w.tracks.exposure,
  sway: (w) => 5 - w.tracks.alignment,
  // Erbil
  // Tuned: steep, or Erbil's totals lie too close together to win or lose by.
  selfrule: (w) => 1.4 * w.tracks.autonomy - 4,
  // Tuned: by oil or by its share; the treasury alone stood at 9 in 71% of games.
  pay: (w) => 1.15 * w.tracks.treasury - 3.2 + (inForce(w, 'revenuePipeline') ? 2 : 0) - (w.flags.shareWithheld ? 1.2 : 0),
  guarantee: (w) =>
    // Tuned: at 1.5 a piece it was 2 or 10 and little between; a patient public is part of any guarantee.
    0.4 + 1.1 * sum(w, KURDISTAN, 't10') + 0.6 * sum(w, KURDISTAN, 'bases') + 0.8 * sum(w, KURDISTAN, 't22') + 0.2 * w.tracks.patience +
    (inForce(w, 'erbilBasing') ? (cosigned(w, 'erbilBasing', 'baghdad') ? 2.5 : 1.5) : 0),
  united: (w) => 1.1 * w.tracks.unity - 1,
  // Tuned: Kurdistan itself was settled in nine games of ten; what is beside it is what moves.
  safe: (w) => 0.9 + 2.1 * meanOrder(w, DISPUTED) + 0.25 * meanOrder(w, KURDISTAN) - 0.11 * cells(w, DISPUTED),
  // The red cell
  // Tuned: with a floor, so that it is not all in the count of cells.
  survive: (w) => (cells(w) === 0 ? 0 : 4.5 + 0.25 * cells(w)),
  // Tuned: half of all games ended at 0 and a tenth over 8; weak guard counts before the doors are open.
  doors: (w) => 0.75 + 0.88 * Math.sqrt(w.detainees.escaped) + 0.39 * (10 - w.tracks.detention),
  // Tuned, as survive and hold: the red cell’s aims rise and fall together, and made it the best seat in a third of games.
  seams: (w) => 2.4 + 0.2 * DISPUTED.reduce((n, r) => n + 4 - w.spaces[r].order, 0) + 0.2 * cells(w, DISPUTED),
  hold: (w) => 0.35 + 1.05 * heldByIS(w).length + IRAQ.reduce((n, r) => n + ([0.97, 0.48][w.spaces[r].order] ?? 0), 0),
  unseen: (w) => (cells(w) === 0 ? 0 : 10.3 - 1.3 * onBoard(w, 'cellsExposed')),
};

/** The five aims of a seat, each 0–10 with one decimal. */
export function aimsOf(w: World, seat: SeatId): Partial<Record<AimId, number>> {
  const out: Partial<Record<AimId, number>> = {};
  for (const id of AIMS[seat]) out[id] = clamp(AIM_FORMULAS[id](w));
  return out;
}
/** Points lost by the four states when IS holds ground at the end, and by all at a regional war. */
export const SHARED_LOSS = { resurgence: 3, war: 15 } as const;
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
