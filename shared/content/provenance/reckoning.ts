/** What the steps of the reckoning rest on, by the id of the rule. Their sources stand beside their code. */
import type { Judged } from './grounds.ts';
import { judged } from './grounds.ts';

export const RECKONING_GROUNDS: Readonly<Record<string, Judged>> = {
  patience: judged(
    'source',
    'medium',
    'A public tired of long wars, attacks that hasten the end, and troops that need consent. Thresholds are judgements.',
  ),
  support: judged(
    'source',
    'high',
    'The Syria mission leans on Iraq; Türkiye or Jordan could carry the line, less well in our reading.',
  ),
  detention: judged(
    'source',
    'medium',
    'A weak guard and many held: the fewer are held, the fewer can get away. The odds are judgements.',
  ),
  growth: judged(
    'inference',
    'low',
    'IS grows where order is low. The rate was set so that it is rarely at its most and rarely gone.',
  ),
  tips: judged('inference', 'low', 'Where life is settled, people come forward. The rate is a judgement.'),
  unrest: judged(
    'inference',
    'low',
    'Investment and order suffer where IS returns (O3). That three cells are felt, and how often, is a judgement.',
  ),
  seizure: judged(
    'inference',
    'low',
    'Ground falls where nobody holds it, as in 2014. Three cells and collapsed order are a judgement.',
  ),
  militia: judged(
    'source',
    'medium',
    'Militia press on order and on the state, and harder on what remains once troops are gone.',
  ),
  balance: judged(
    'source',
    'medium',
    'Leaning to either side costs Baghdad at home. From where on, and how much, is a judgement.',
  ),
  projects: judged(
    'source',
    'medium',
    'Investment where order is kept helps it last; disorder drives it out. The odds are judgements.',
  ),
  capture: judged(
    'source',
    'medium',
    'Isolation, sanctions and lost investment follow capture. Where the line lies is a judgement.',
  ),
  revenue: judged(
    'report',
    'medium',
    'Oil feeds the budgets and salaries hang on shares; snapback wears on Iran’s trade. Amounts are judgements.',
  ),
  friction: judged(
    'inference',
    'low',
    'Attention fades and rivals push back. That seven is the height from which things slip is a judgement of the study.',
  ),
  upkeep: judged('inference', 'medium', 'Accords do what they promise, and training fades where nobody keeps it up.'),
  sharedLoss: judged(
    'inference',
    'medium',
    'A return of IS and a regional war would cost every government. How much is a judgement.',
  ),
};
