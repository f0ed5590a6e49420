/** Militia pressure on order and on the state; the closed valve; an aligned cabinet. Heavier on what remains once troops are gone (O1, P12). */
import type { Draft } from '../draft.ts';
import { FEDERAL, inForce, onBoard, troopsInFederal } from '../query.ts';
import { GROUPS } from '../../content/spaces.ts';
import { Mods } from '../odds.ts';
import type { ReckoningRule } from './rule.ts';
import { falls, total } from './rule.ts';

/** Militia fire on troops in their midst without anybody's order, unless a truce or a stand-down holds them (P3). */
function fire(d: Draft): void {
  const { w } = d;
  if (w.flags.restrained || inForce(w, 'truce')) return;
  for (const r of FEDERAL) {
    const s = w.spaces[r];
    if (s.t10 === 0 || s.militia === 0) continue;
    const mods = new Mods()
      .add('militia', s.militia >= 2 ? 2 : 1)
      .when(w.switches.troops === 'magnet', 'magnet', 1)
      .when(w.pmfLaw === 'reformed', 'reformLaw', -1).list;
    if (!falls(d, `fire.${r}`, 'militia.fire', total(mods), { at: r, mods })) continue;
    d.note('note.hit.troops', { space: r });
    d.track('humanCost', 1);
    d.track('exposure', 1);
    d.track('war', 1);
    for (const what of ['militiaAttacks', 'usCasualties', 'casualtiesNow', 'hostileNow'] as const) d.count(what);
  }
}

export const militia: ReckoningRule = {
  id: 'militia',
  sources: ['P5', 'P8', 'P12', 'O1'],
  run(d) {
    const { w } = d;
    const gone = troopsInFederal(w) === 0;
    if (!w.flags.restrained)
      for (const r of FEDERAL) {
        const s = w.spaces[r];
        if (s.militia < 2 || s.militia <= s.isf || s.order <= 1) continue;
        const mods = new Mods().add('militia', 2).when(gone, 'nothingDeters', 1).list;
        if (falls(d, `militia.${r}`, 'militia.order', total(mods), { at: r, mods })) {
          d.note('note.militiaRule', { space: r });
          d.order(r, -1);
        }
      }
    fire(d);
    const grip = new Mods()
      .when(onBoard(w, 'militia') >= 11, 'militia', 2)
      .when(w.pmfLaw === 'passed', 'pmfLaw', 3)
      .when(w.government === 'aligned', 'aligned', 2)
      .when(gone, 'nothingDeters', 1).list;
    if (w.decided.oversight !== 'granted' && falls(d, 'grip', 'militia.grip', total(grip), { mods: grip })) {
      d.note('note.grip');
      d.track('capture', 1);
    }
    if (w.government === 'aligned' && falls(d, 'alignedCabinet', 'militia.cabinet', 4)) {
      d.note('note.alignedCabinet');
      d.track('ties', -1);
    }
    if (w.flags.valveClosed) {
      d.note('note.powerCuts');
      d.track('lifeline', -1);
      const at = [...GROUPS.south].sort((a, b) => w.spaces[b].order - w.spaces[a].order)[0];
      if (at && falls(d, 'valve', 'militia.valve', 5, { at })) d.order(at, -1);
    }
  },
};
