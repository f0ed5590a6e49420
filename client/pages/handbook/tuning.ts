/** What was tuned, as the content records it. */
export { TUNING as TUNED } from '../../../shared/content/tuning.ts';
