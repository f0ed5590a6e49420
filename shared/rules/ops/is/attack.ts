/** Attack: violence that breaks order. People die of it, and the ledger says so; a failed attack brings a cell into the open. */
import type { RegionId } from '../../../content/ids.ts';
import { REGIONS } from '../../../content/ids.ts';
import { cellsAt, guards } from '../../query.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

export const attack: Operation = {
  id: 'attack',
  seat: 'is',
  shape: 'space',
  sources: ['P2', 'P6', 'P7'],
  closed: ['severalCells'],
  targets: () => REGIONS,
  refuse(w, t) {
    const s = w.spaces[t as 'HAM'];
    if (cellsAt(s) === 0) return no('noCells', { space: t });
    if (s.control === 'is') return no('heldByIS', { space: t });
    return null;
  },
  mods(w, t, m) {
    const s = w.spaces[t as 'HAM'];
    m.when(cellsAt(s) >= 2, 'severalCells', 1)
      .when(s.order <= 1, 'disorder', 1)
      .when(s.order >= 3, 'order', -1)
      .when(guards(s) >= 3, 'guards', -1)
      .when(guards(s) >= 5, 'mass', -1)
      .when(s.t10 > 0, 'troops', -1)
      .when(s.trained > 0, 'trained', -1);
  },
  win(d, t) {
    const at = t as RegionId;
    d.count('isAttacks');
    d.track('humanCost', 1);
    d.order(at, -1);
    // Tuned: fear pays those who spread it; without it no other use of cells was worse.
    d.leverage('is', 1);
    const s = d.w.spaces[at];
    // Instability stymies investment where it strikes, not only where order is gone (O3).
    if (s.western > 0 && (s.order <= 1 || d.show(d.cast(`t${d.w.turn}.attack.investor.${t}`, 'attack.investor', 4, { at })))) {
      d.note('note.investorLeaves', { space: t });
      d.count('westernLost', d.piece(at, 'western', -1));
    }
    if (s.t10 > 0 && d.show(d.cast(`t${d.w.turn}.attack.us.${t}`, 'attack.us', 3, { at }))) {
      d.note('note.hit.troops', { space: t });
      d.count('usCasualties');
      d.count('casualtiesNow');
    }
  },
  lose(d, t) {
    d.count('isAttacks');
    d.expose(t as RegionId, 1);
  },
};
