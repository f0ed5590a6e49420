/** Effects on what stands on the map and on who is held in north-east Syria. */
import { placeOf } from '../conditions.ts';
import { zoneOf } from '../query.ts';
import type { EffectModules } from './context.ts';
import { line, placeId, rises } from './context.ts';

export const pieces: Pick<EffectModules, 'piece' | 'move' | 'cells' | 'detainees' | 'control'> = {
  piece: {
    run({ d, target }, e) {
      const at = placeOf(d.w, e.at, target);
      if (!at) return;
      const moved = d.piece(at, e.piece, e.by);
      if (e.piece === 't10' && moved && zoneOf(at) !== 'abroad') d.count(e.by > 0 ? 'deployed' : 'withdrawn', moved);
      if (e.piece === 'western' && e.by < 0) d.count('westernLost', moved);
    },
    say: (e, depth) =>
      line(depth, rises('effect.piece', e.by), { piece: e.piece, place: placeId(e.at), n: Math.abs(e.by) }),
  },
  move: {
    run({ d, target }, e) {
      const from = placeOf(d.w, e.from, target);
      const to = placeOf(d.w, e.to, target);
      if (from && to && from !== to) d.move(e.piece, from, to, e.n);
    },
    say: (e, depth) =>
      line(depth, 'effect.move', { piece: e.piece, place: placeId(e.from), place2: placeId(e.to), n: e.n }),
  },
  cells: {
    run({ d, target }, e) {
      const at = placeOf(d.w, e.at, target);
      if (!at) return;
      if (e.how === 'hide') d.piece(at, 'cellsHidden', e.n);
      else if (e.how === 'expose') d.expose(at, e.n);
      else if (e.how === 'conceal') d.conceal(at, e.n);
      else d.breakCells(at, e.n);
    },
    say: (e, depth) => line(depth, `effect.cells.${e.how}`, { place: placeId(e.at), n: e.n }),
  },
  detainees: {
    run({ d }, e) {
      const n = d.detainees(e.who, e.how, e.n);
      if (e.who === 'fighters' && e.how === 'escape' && n > 0) d.piece('NES', 'cellsHidden', n);
    },
    say: (e, depth) => line(depth, `effect.detainees.${e.who}.${e.how}`, { n: e.n }),
  },
  control: {
    run({ d, target }, e) {
      const at = placeOf(d.w, e.at, target);
      if (at) d.control(at, e.to);
    },
    say: (e, depth) => line(depth, 'effect.control', { place: placeId(e.at), control: e.to }),
  },
};
