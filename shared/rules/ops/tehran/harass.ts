/** Harass: deniable fire on sites, energy and projects. Whether it can be laid at Tehran's door is a check of its own (P3). */
import type { RegionId } from '../../../content/ids.ts';
import { REGIONS } from '../../../content/ids.ts';
import { SPACES_DATA } from '../../../content/spaces.ts';
import type { Draft } from '../../draft.ts';
import { Mods } from '../../odds.ts';
import { adjacent, inForce, militiaNear, troopsInFederal, zoneOf } from '../../query.ts';
import type { SpaceState } from '../../types.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

type Aim = 'troops' | 'mission' | 'project' | 'energy';
/** What the fire is aimed at, in this order. */
function aimedAt(at: RegionId, s: SpaceState): Aim | null {
  if (s.t10 > 0) return 'troops';
  if (s.t22 > 0) return 'mission';
  if (s.western > 0) return 'project';
  return zoneOf(at) === 'krg' && SPACES_DATA[at].oil ? 'energy' : null;
}

export const harass: Operation = {
  id: 'harass',
  seat: 'tehran',
  shape: 'space',
  sources: ['P3', 'P8', 'F:fieldDrones'],
  covert: true,
  targets: () => REGIONS,
  refuse(w, t) {
    const at = t as RegionId;
    if (inForce(w, 'truce')) return no('truce');
    if (!aimedAt(at, w.spaces[at])) return no('nothingToHit', { space: t });
    if (militiaNear(w, at) === 0 && !adjacent('IRN', at)) return no('noMilitiaNear', { space: t });
    return null;
  },
  mods(w, t, m) {
    const at = t as RegionId;
    const s = w.spaces[at];
    const aim = aimedAt(at, s);
    m.when(militiaNear(w, at) >= 3, 'militiaNear', 1)
      .when(aim !== 'troops' && troopsInFederal(w) === 0, 'nothingDeters', 2)
      .when(aim === 'troops' && w.switches.troops === 'magnet', 'magnet', 1)
      .when(aim === 'troops', 'defences', -1)
      .when(w.flags.restrained, 'restrained', -2)
      .when(w.tracks.exposure >= 7, 'watched', -1)
      .when(zoneOf(at) === 'krg' && w.switches.kurdistan === 'insulated', 'insulated', -2)
      .when(zoneOf(at) === 'syria', 'distance', -1);
  },
  win(d, t) {
    hit(d, t as RegionId);
    attribute(d, t, 1);
  },
  lose: (d, t) => attribute(d, t, 0),
  secret: () => false,
};

/** A hit on a mission hurts somebody at this or less on a d10; a hit on troops always does (P3). */
export const MISSION_HURT = 3;
function hurt(d: Draft): void {
  d.count('usCasualties');
  d.count('casualtiesNow');
  d.track('humanCost', 1);
}

function hit(d: Draft, at: RegionId): void {
  const aim = aimedAt(at, d.w.spaces[at]);
  d.count('militiaAttacks');
  if (aim === 'troops') {
    d.note('note.hit.troops', { space: at });
    hurt(d);
  } else if (aim === 'mission') {
    d.note('note.hit.mission', { space: at });
    d.track('ties', -1);
    // Tuned from always: offices sit behind walls in the capital, and the claim that a hub saves lives is about people (O2).
    if (d.show(d.cast(`t${d.w.turn}.harass.hurt.${at}`, 'harass.hurt', MISSION_HURT, { at }))) {
      d.note('note.missionHurt', { space: at });
      hurt(d);
    }
  } else if (aim === 'project') {
    d.note('note.hit.project', { space: at });
    d.count('westernLost', d.piece(at, 'western', -1));
  } else {
    d.note('note.hit.energy', { space: at });
    d.track('treasury', -1);
  }
  if (aim !== 'troops') d.count('attacksOnRemains');
  if (zoneOf(at) === 'federal') d.track('sovereignty', -1);
}

/** Who fired? A check against Tehran's deniability; attributed fire raises exposure and the war ladder. */
function attribute(d: Draft, target: string, casualties: number): void {
  const mods = new Mods()
    .add('deniable', -2)
    .when(casualties > 0, 'casualties', 1)
    .when(d.w.tracks.exposure >= 4, 'watched', 1)
    .when(d.w.flags.restrained, 'orderedQuiet', 1);
  const roll = d.roll(`t${d.w.turn}.attribution.${target}`, mods.list);
  d.begin('check', { k: `op.harass.${roll.success ? 'attributed' : 'unattributed'}`, a: { space: target } }, ['P3'], {
    at: target as RegionId,
    roll,
  });
  if (!roll.success) return;
  d.track('exposure', 1 + casualties);
  d.track('war', 1);
  d.count('hostileNow');
}
