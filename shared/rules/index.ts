/** The rules: set up, see, choose, move. */
export { apply } from './apply.ts';
export { standingOf } from './contests.ts';
export { decksOf, sealedWords } from './deal.ts';
export type { Deal } from './deal.ts';
export { effectLines, sayCondition } from './effects/index.ts';
export type { Line } from './effects/index.ts';
export type * from './known.ts';
export { legal, options } from './legal.ts';
export { oddsOf } from './odds.ts';
export { OPERATIONS, opOdds } from './ops/index.ts';
export { route, sideOf, targetArgs, targetSpace } from './ops/operation.ts';
export { bankValue } from './orders.ts';
export { PLEDGE_MAX } from './planning/accords.ts';
export * as query from './query.ts';
export { aimsOf, sharedLosses, totalOf } from './score.ts';
export { RULES_VERSION, setup } from './setup.ts';
export type * from './types.ts';
export { readSteps, view } from './view.ts';
