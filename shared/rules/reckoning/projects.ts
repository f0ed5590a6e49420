/** Projects make order last and pay their partners; disorder, and the news of a rising IS, drive them away (O3). */
import type { RegionId } from '../../content/ids.ts';
import { IRAQ, projects as count, resurgent, shakiest } from '../query.ts';
import { Mods } from '../odds.ts';
import type { ReckoningRule } from './rule.ts';
import { falls, overMonths, total } from './rule.ts';

export const projects: ReckoningRule = {
  id: 'projects',
  sources: ['O3', 'P10'],
  run(d) {
    const { w } = d;
    let western = 0;
    let eastern = 0;
    for (const r of IRAQ as readonly RegionId[]) {
      const s = w.spaces[r];
      const n = count(s);
      if (n === 0) continue;
      if (s.order <= 1) {
        const mods = new Mods().add('disorder', 5).when(w.switches.economy === 'mirage', 'mirage', 2).list;
        if (falls(d, `flight.${r}`, 'projects.flight', total(mods), { at: r, mods })) {
          const side = s.western > 0 ? 'western' : 'eastern';
          d.note('note.projectLost', { space: r });
          d.piece(r, side, -1);
          if (side === 'western') d.count('westernLost');
        }
        continue;
      }
      western += s.western;
      eastern += s.eastern;
      if (s.order === 4) continue;
      // Where investment only follows calm, it does nothing to keep it (O3).
      const mods = new Mods()
        .add('projects', n)
        .when(w.switches.economy === 'pillar', 'pillar', n)
        .when(w.switches.economy === 'mirage', 'mirage', -n).list;
      if (falls(d, `anchor.${r}`, 'projects.anchor', total(mods), { at: r, mods })) {
        d.note('note.anchor', { space: r });
        d.order(r, 1);
      }
    }
    const leaving = overMonths(w, [{ m: 'resurgent', by: 7 }]);
    if (resurgent(w) && falls(d, 'investors.is', 'projects.resurgent', total(leaving), { mods: leaving })) {
      const at = shakiest(w);
      if (at) {
        d.note('note.investorLeaves', { space: at });
        d.piece(at, 'western', -1);
        d.count('westernLost');
      }
    }
    d.leverage('baghdad', Math.floor((western + eastern) / 4));
    if (western >= 4) d.leverage('washington', 1);
    if (eastern >= 4) d.leverage('tehran', 1);
  },
};
