/** Table a bill: put a contest on next turn's agenda. */
import type { ContestId } from '../../../content/ids.ts';
import { BILLS } from '../../../content/ids.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

export const bill: Operation = {
  id: 'bill',
  seat: 'baghdad',
  shape: 'named',
  sources: ['P8', 'P9'],
  targets: () => BILLS,
  refuse(w, t) {
    if (w.contests.includes(t as ContestId) || w.nextContests.includes(t as ContestId)) return no('alreadyTabled');
    return null;
  },
  win(d, t) {
    d.openNext(t as ContestId);
    d.leverage('baghdad', 1);
  },
};
