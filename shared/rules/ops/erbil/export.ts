/** Export: oil by pipeline or truck, gas to the grid. The pipeline pays only while it is open. */
import { accord } from '../../query.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

export const exporting: Operation = {
  id: 'export',
  seat: 'erbil',
  shape: 'named',
  sources: ['F:pipelineDeal', 'F:fieldDrones'],
  targets: () => ['pipeline', 'trucks', 'gas'],
  refuse(w, t) {
    if (w.tracks.treasury >= 10) return no('treasuryFull');
    if (t === 'pipeline' && !w.flags.pipelineOpen) return no('pipelineShut');
    if (t === 'gas' && w.spaces.SUL.order < 2) return no('tooLittleOrder', { space: 'SUL' });
    return null;
  },
  mods(w, t, m) {
    m.when(w.spaces.ERB.order >= 3, 'order', 1)
      .when(w.tracks.unity >= 6, 'unity', 1)
      .when(t === 'pipeline' && accord(w, 'revenuePipeline') !== undefined, 'revenuePipeline', 1)
      .when(t === 'pipeline' && w.flags.shareWithheld, 'withheld', -1)
      .when(t === 'gas' && w.flags.valveClosed, 'gasWanted', 1)
      .when(w.tracks.war >= 3, 'war', -1);
  },
  win(d, t) {
    d.track('treasury', 1);
    if (t === 'pipeline') d.leverage('erbil', 1);
    if (t === 'trucks') d.track('cohesion', -1);
    if (t === 'gas') d.leverage('erbil', 1);
  },
};
