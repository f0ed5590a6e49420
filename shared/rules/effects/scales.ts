/** Effects on tracks, leverage, order, standing and odds. */
import { placeOf } from '../conditions.ts';
import type { EffectModules } from './context.ts';
import { line, placeId, rises } from './context.ts';

export const scales: Pick<EffectModules, 'track' | 'leverage' | 'order' | 'standing' | 'modifier' | 'flag'> = {
  track: {
    run: ({ d }, e) => d.track(e.track, e.by),
    say: (e, depth) => line(depth, rises('effect.track', e.by), { track: e.track, n: Math.abs(e.by) }),
  },
  leverage: {
    run: ({ d }, e) => d.leverage(e.seat, e.by),
    say: (e, depth) => line(depth, rises('effect.leverage', e.by), { seat: e.seat, n: Math.abs(e.by) }),
  },
  order: {
    run({ d, target }, e) {
      const at = placeOf(d.w, e.at, target);
      if (at) d.order(at, e.by);
    },
    say: (e, depth) => line(depth, rises('effect.order', e.by), { place: placeId(e.at), n: Math.abs(e.by) }),
  },
  standing: {
    run: ({ d }, e) => d.standing(e.contest, e.outcome, e.by),
    say: (e, depth) =>
      line(depth, rises('effect.standing', e.by), {
        contest: e.contest, outcome: `${e.contest}.${e.outcome}`, n: Math.abs(e.by),
      }),
  },
  modifier: {
    run({ d, late }, e) {
      d.w.modifiers = [...d.w.modifiers, { op: e.op, by: e.by, until: d.w.turn + e.turns - (late ? 0 : 1) }];
    },
    say: (e, depth) => line(depth, rises('effect.modifier', e.by), { op: e.op, n: Math.abs(e.by), turns: e.turns }),
  },
  flag: {
    run: ({ d }, e) => d.flag(e.flag, e.on),
    say: (e, depth) => line(depth, `effect.flag.${e.flag}.${e.on ? 'on' : 'off'}`),
  },
};
