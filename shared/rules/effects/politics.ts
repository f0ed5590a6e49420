/** Effects on governments, laws, contests, accords and hands. */
import { endAccord } from '../accords.ts';
import { inForce } from '../query.ts';
import type { EffectModules } from './context.ts';
import { line } from './context.ts';

export const politics: Pick<EffectModules, 'government' | 'pmfLaw' | 'mission' | 'contest' | 'draw' | 'endAccord'> = {
  government: {
    run: ({ d }, e) => d.politics('government', e.to),
    say: (e, depth) => line(depth, 'effect.government', { government: e.to }),
  },
  pmfLaw: {
    run: ({ d }, e) => d.politics('pmfLaw', e.to),
    say: (e, depth) => line(depth, 'effect.pmfLaw', { pmfLaw: e.to }),
  },
  mission: {
    run: ({ d }, e) => d.politics('mission', e.to),
    say: (e, depth) => line(depth, 'effect.mission', { mission: e.to }),
  },
  contest: {
    run: ({ d }, e) => d.openNext(e.contest),
    say: (e, depth) => line(depth, 'effect.contest', { contest: e.contest }),
  },
  draw: {
    run: ({ draws }, e) => void draws.push({ seat: e.seat, n: e.n }),
    say: (e, depth) => line(depth, 'effect.draw', { seat: e.seat, n: e.n }),
  },
  endAccord: {
    run({ d }, e) {
      if (inForce(d.w, e.accord)) endAccord(d, e.accord, 'ended');
    },
    say: (e, depth) => line(depth, 'effect.endAccord', { accord: e.accord }),
  },
};
