/** Claim 18: each of the three options succeeds in a fair share of games and fails in a fair share. */
import type { AgendaId, Label } from '../../../shared/content/ids.ts';
import type { ArmSpec } from './claim.ts';

export interface Option {
  agenda: AgendaId;
  sources: readonly Label[];
  /** Washington holds the option's agenda in every arm: played as its bot sees fit, and by the option's fixed policy. */
  arms: Readonly<Record<'free' | 'fixed', ArmSpec>>;
}
const option = (agenda: AgendaId, fixed: string, ...sources: readonly Label[]): Option => ({
  agenda,
  sources,
  arms: {
    free: { policies: { washington: [`holds-${agenda}`] } },
    fixed: { policies: { washington: [`holds-${agenda}`, fixed] } },
  },
});

export const OPTIONS: Readonly<Record<string, Option>> = {
  withdrawal: option('withdrawal', 'withdraws', 'O1'),
  hub: option('kurdishHub', 'hub-asks', 'O2'),
  business: option('businessFirst', 'business', 'O3'),
};
export const OPTIONS_TITLE = 'Each option succeeds in a fair share of games and fails in a fair share';
/** Success: Washington's total reaches the par of the agenda, the median of free play between equal bots. */
export const SUCCESS_BAND = [0.35, 0.65] as const;
/** Share that each option has of the games in which Washington does best, were the three chosen equally often. */
export const WIN_BAND = [0.25, 0.42] as const;
