/** Broker: bring a western project to a region. It needs order and the consent of the government there (O3). */
import type { RegionId } from '../../../content/ids.ts';
import { SPACES_DATA } from '../../../content/spaces.ts';
import { inForce, IRAQ, projects, resurgent, sum, supplyLeft, zoneOf } from '../../query.ts';
import type { Mods } from '../../odds.ts';
import type { Msg, World } from '../../types.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

/** A region takes three projects at most. */
const PROJECTS_MAX = 3;

/** Why no investor would come to this region now. */
export function uninvestable(w: World, t: RegionId, side: 'western' | 'eastern'): Msg | null {
  const s = w.spaces[t];
  if (s.control === 'is') return no('heldByIS', { space: t });
  if (projects(s) >= PROJECTS_MAX) return no('enoughProjects', { space: t });
  if (supplyLeft(w, side) === 0) return no('supplyEmpty', { piece: side });
  if (s.order < 2) return no('tooLittleOrder', { space: t });
  return null;
}
/** What draws and frightens an investor (O3, P12). */
export function investment(w: World, t: RegionId, m: Mods): void {
  const s = w.spaces[t];
  m.when(s.order >= 3, 'order', 1)
    .when(SPACES_DATA[t].oil, 'oil', 1)
    .when(s.militia >= 2, 'militia', -1)
    .when(s.cellsExposed > 0, 'exposedCells', -1)
    .when(resurgent(w), 'resurgent', -3)
    .when(w.tracks.war >= 3, 'war', -1)
    .when(w.switches.economy === 'mirage', 'mirage', -1);
}

/** What western firms weigh besides. Memoranda bind nobody (F:nonBinding), and the best fields and lines are let first. */
export function westernDeal(w: World, m: Mods): void {
  const signed = sum(w, IRAQ, 'western');
  m.add('nonBinding', -1)
    .when(signed >= 6, 'crowded', -Math.floor((signed - 3) / 3))
    .when(w.tracks.ties >= 6, 'ties', 1)
    .when(w.tracks.ties <= 3, 'coldTies', -1)
    .when(inForce(w, 'energyCompact'), 'compact', 1);
}

export const broker: Operation = {
  id: 'broker',
  seat: 'washington',
  shape: 'space',
  sources: ['O3', 'P10', 'F:nonBinding'],
  targets: () => IRAQ,
  refuse(w, t) {
    if (w.flags.sanctions) return no('sanctions');
    if (zoneOf(t as RegionId) === 'federal' && w.tracks.alignment <= -4) return no('baghdadRefuses');
    return uninvestable(w, t as RegionId, 'western');
  },
  mods(w, t, m) {
    investment(w, t as RegionId, m);
    westernDeal(w, m);
    m.when(w.tracks.capture >= 8, 'captured', -2).when(w.tracks.capture >= 6 && w.tracks.capture < 8, 'capture', -1);
  },
  win(d, t) {
    d.piece(t as RegionId, 'western', 1);
  },
};
