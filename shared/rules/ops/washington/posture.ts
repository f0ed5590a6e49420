/** Posture: move, withdraw or deploy US troops (Title 10). Bringing troops back costs patience: the rush back (O1, P4). */
import type { SpaceId } from '../../../content/ids.ts';
import { SUPPLY } from '../../../content/ids.ts';
import type { Draft } from '../../draft.ts';
import { capacity, consent, onBoard, supportLine, troopsInIraq, US_SITES, zoneOf } from '../../query.ts';
import type { World } from '../../types.ts';
import type { Operation } from '../operation.ts';
import { no, overdrawn, route } from '../operation.ts';

const room = (w: World, s: SpaceId | 'home') => (s === 'home' ? 99 : capacity(w, s) - w.spaces[s].t10);
const have = (w: World, s: SpaceId | 'home') => (s === 'home' ? SUPPLY.t10 - onBoard(w, 't10') : w.spaces[s].t10);

export const posture: Operation = {
  id: 'posture',
  seat: 'washington',
  shape: 'route',
  sources: ['O1', 'O2', 'P14'],
  targets(w) {
    const out: string[] = [];
    for (const from of US_SITES) {
      if (w.spaces[from].t10 === 0) continue;
      out.push(`${from}>home`);
      for (const to of US_SITES) if (to !== from) out.push(`${from}>${to}`);
    }
    for (const to of US_SITES) out.push(`home>${to}`);
    return out;
  },
  refuse(w, target) {
    const [from, to] = route(target);
    if (have(w, from) < 1) return no('noTroops', { space: from });
    if (to === 'home') return null;
    if (!consent(w, to)) return no('noConsent', { space: to });
    if (to === 'NES' && !supportLine(w)) return no('noSupportLine');
    if (room(w, to) < 1) return no('noRoom', { space: to });
    return null;
  },
  together: (w, targets) => overdrawn(targets, (s) => have(w, s), (s) => room(w, s)),
  win(d, target) {
    const [from, to] = route(target);
    if (to === 'home') withdraw(d, from as SpaceId);
    else if (from === 'home') deploy(d, to);
    else {
      d.move('t10', from, to);
      if (zoneOf(from) === 'federal' && zoneOf(to) === 'krg' && !d.w.accords.some((a) => a.accord === 'erbilBasing' && a.parties.includes('baghdad'))) {
        d.note('note.pastBaghdad');
        d.track('ties', -1);
      }
    }
  },
};

function withdraw(d: Draft, from: SpaceId): void {
  d.piece(from, 't10', -1);
  if (zoneOf(from) === 'abroad') return;
  d.count('withdrawn');
  if (zoneOf(from) === 'federal') d.track('sovereignty', 1);
}

function deploy(d: Draft, to: SpaceId): void {
  const back = troopsInIraq(d.w) === 0 && d.w.tally.withdrawn >= 3 && zoneOf(to) !== 'abroad' && zoneOf(to) !== 'syria';
  d.piece(to, 't10', 1);
  if (zoneOf(to) !== 'abroad') d.count('deployed');
  d.track('patience', -1);
  if (back) {
    d.note('note.rushBack');
    d.track('patience', -2);
    d.flag('returned', true);
  }
  if (zoneOf(to) === 'federal') d.track('sovereignty', -1);
}
