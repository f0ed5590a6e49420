/** Valve: Iranian gas and power for Iraq, off or on. */
import { inForce } from '../../query.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

export const valve: Operation = {
  id: 'valve',
  seat: 'tehran',
  shape: 'named',
  sources: ['F:gasShare', 'P8'],
  targets: () => ['close', 'open'],
  refuse(w, t) {
    if (t === 'open') return w.flags.valveClosed ? null : no('valveOpen');
    if (w.flags.valveClosed) return no('valveShut');
    return inForce(w, 'powerWaiver') ? no('powerWaiver') : null;
  },
  win(d, t) {
    if (t === 'close') {
      d.flag('valveClosed', true);
      d.leverage('tehran', 2);
      d.track('alignment', -1);
      d.track('cohesion', -1);
    } else {
      d.flag('valveClosed', false);
      d.track('alignment', -1);
      d.track('lifeline', 1);
    }
  },
};
