/** Questions about the board that several rules ask. They read a world as any reader knows it: unknown cells count 0. */
import type { AccordId, Control, FlagId, PieceId, RegionId, SeatId, SpaceId } from '../content/ids.ts';
import { REGIONS, SUPPLY } from '../content/ids.ts';
import { GROUPS, SEAMS, SPACES_DATA } from '../content/spaces.ts';
import type { GroupId } from '../content/model.ts';
import type { Accord, SpaceState, World } from './types.ts';

export const IRAQ = GROUPS.iraq as readonly RegionId[];
export const FEDERAL = GROUPS.federal as readonly RegionId[];
export const KURDISTAN = GROUPS.kurdistan as readonly RegionId[];
export const DISPUTED = GROUPS.disputed as readonly RegionId[];
export const SYRIA = GROUPS.syria as readonly RegionId[];
/** Where US troops can be based at all: regions with a site now or in living memory, and the two rear boxes (P14). */
export const US_SITES = ['ERB', 'SUL', 'KIR', 'ANB', 'BAG', 'NES', 'BAD', 'TUR', 'JOR'] as const satisfies SpaceId[];

/** Spaces a group or a single space stands for. */
export function spacesOf(group: GroupId | SpaceId): readonly SpaceId[] {
  return group in GROUPS ? GROUPS[group as GroupId] : [group as SpaceId];
}
export function zoneOf(space: SpaceId) {
  return SPACES_DATA[space].zone;
}
/** Whose ground a region is when IS does not hold it. */
export function ownerOf(region: RegionId): Control {
  if (region === 'NES') return 'sdf';
  if (region === 'BAD') return 'damascus';
  return zoneOf(region) === 'krg' ? 'krg' : 'federal';
}
export function isDisputed(space: SpaceId): boolean {
  return SPACES_DATA[space].disputed;
}
export function adjacent(a: SpaceId, b: SpaceId): boolean {
  return SPACES_DATA[a].adjacent.includes(b);
}
export function isSeam(a: SpaceId, b: SpaceId): boolean {
  return SEAMS.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}

export function sum(w: World, spaces: readonly SpaceId[], piece: PieceId): number {
  let n = 0;
  for (const s of spaces) n += w.spaces[s][piece] ?? 0;
  return n;
}
/** Pieces of a kind on the whole board, boxes included. */
export function onBoard(w: World, piece: PieceId): number {
  let n = 0;
  for (const s in w.spaces) n += w.spaces[s as SpaceId][piece] ?? 0;
  return n;
}
/** Pieces of a kind still in the box. A cell is one piece, whichever side is up. */
export function supplyLeft(w: World, piece: PieceId): number {
  const isCell = piece === 'cellsHidden' || piece === 'cellsExposed';
  return SUPPLY[piece] - (isCell ? onBoard(w, 'cellsHidden') + onBoard(w, 'cellsExposed') : onBoard(w, piece));
}
export function cellsAt(s: SpaceState): number {
  return s.cellsExposed + (s.cellsHidden ?? 0);
}
export function cells(w: World, spaces: readonly SpaceId[] = REGIONS): number {
  let n = 0;
  for (const s of spaces) n += cellsAt(w.spaces[s]);
  return n;
}
/** Iraqi, Kurdish and Syrian-Kurdish units that hold ground. */
export function guards(s: SpaceState): number {
  return s.isf + s.pesh + s.sdf;
}
export function projects(s: SpaceState): number {
  return s.western + s.eastern;
}
export function heldByIS(w: World): RegionId[] {
  return REGIONS.filter((r) => w.spaces[r].control === 'is');
}

export function accord(w: World, id: AccordId): Accord | undefined {
  for (const a of w.accords) if (a.accord === id) return a;
  return undefined;
}
export function inForce(w: World, id: AccordId): boolean {
  for (const a of w.accords) if (a.accord === id) return true;
  return false;
}
export function cosigned(w: World, id: AccordId, seat: SeatId): boolean {
  return accord(w, id)?.parties.includes(seat) ?? false;
}
export function flag(w: World, id: FlagId): boolean {
  return w.flags[id];
}

/** May US troops (Title 10) be in this space? Federal Iraq needs Baghdad, Kurdistan Erbil or Baghdad (O2). */
export function consent(w: World, space: SpaceId): boolean {
  const zone = zoneOf(space);
  if (zone === 'federal') return inForce(w, 'federalBasing');
  if (zone === 'krg') return inForce(w, 'erbilBasing') || inForce(w, 'federalBasing');
  if (space === 'TUR') return w.flags.ankaraHost;
  return true;
}
/** US troop pieces a space can house: two a base; two in a rear box. */
export function capacity(w: World, space: SpaceId): number {
  return zoneOf(space) === 'abroad' ? 2 : 2 * w.spaces[space].bases;
}
/** US troops here or next door. */
export function inReach(w: World, space: SpaceId): boolean {
  if (w.spaces[space].t10 > 0) return true;
  for (const s of SPACES_DATA[space].adjacent) if (w.spaces[s].t10 > 0) return true;
  return false;
}
/** Militia here or next door. */
export function militiaNear(w: World, space: SpaceId): number {
  let n = w.spaces[space].militia;
  for (const s of SPACES_DATA[space].adjacent) n += w.spaces[s].militia;
  return n;
}
export type SupportLine = 'ERB' | 'TUR' | 'JOR';
/** The line that feeds the mission in north-east Syria, best first: Erbil, else Türkiye, else Jordan (P7, P14). */
export function supportLine(w: World): SupportLine | null {
  if (w.spaces.ERB.t10 > 0 && consent(w, 'ERB')) return 'ERB';
  if (w.spaces.TUR.t10 > 0 && w.flags.ankaraHost) return 'TUR';
  if (w.spaces.JOR.t10 > 0) return 'JOR';
  return null;
}
/** US troops in north-east Syria that nothing feeds: a guard to be got round (P7). */
export function stranded(w: World): boolean {
  return w.spaces.NES.t10 > 0 && supportLine(w) === null;
}
export function troopsInIraq(w: World): number {
  return sum(w, IRAQ, 't10');
}
export function troopsInFederal(w: World): number {
  return sum(w, FEDERAL, 't10');
}
/** Population-weighted mean order of the federal regions, 0–4. */
export function meanOrder(w: World, regions: readonly RegionId[]): number {
  let total = 0;
  let weight = 0;
  for (const r of regions) {
    total += w.spaces[r].order * SPACES_DATA[r].weight;
    weight += SPACES_DATA[r].weight;
  }
  return weight ? total / weight : 0;
}
/** Is IS plainly on the rise, as anybody can see it: ground held, or several cells in the open in Iraq (O3). */
export function resurgent(w: World): boolean {
  return heldByIS(w).length > 0 || sum(w, IRAQ, 'cellsExposed') >= 3;
}
/** The western project that would go first: where order is lowest; the first such region in map order. */
export function shakiest(w: World): RegionId | undefined {
  let at: RegionId | undefined;
  for (const r of IRAQ) if (w.spaces[r].western > 0 && (!at || w.spaces[r].order < w.spaces[at].order)) at = r;
  return at;
}
/** What the red cell amounts to, 0 (contained) and up: cells, ground held, detainees escaped, weak detention (P2, P7). */
export function resurgence(w: World): number {
  return 0.4 * cells(w) + 1.5 * heldByIS(w).length + 0.3 * w.detainees.escaped + 0.4 * Math.max(0, 5 - w.tracks.detention);
}
