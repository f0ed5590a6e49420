/** Open contests that a seat has laid nothing on, while it could. */
import type { Legal, You } from '../../shared/rules/known.ts';

export const uncommitted = (you: You, legal: Legal): Legal['contests'] =>
  legal.sealed || you.free === 0
    ? []
    : legal.contests.filter(({ contest, refusal }) => refusal === null && !you.commits[contest]);
