/** Words that many sheets share: months, numbers with their sign, and the way a standing depends on tracks. */
import type { ScenarioTurn, StandingRule } from '../../shared/content/model.ts';
import { language, nameOf, t } from '../i18n/index.ts';

/** "Sep–Oct 2025", in the reader's language. */
export function months({ from, to }: Pick<ScenarioTurn, 'from' | 'to'>): string {
  const format = new Intl.DateTimeFormat(language().lang, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.formatRange(new Date(`${from}-15T00:00Z`), new Date(`${to}-15T00:00Z`));
}

export const signed = (n: number): string => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0');

/** "+0.5 for each point of State capture over 4 (less below it)". */
export const standingRule = ({ track, from, per }: StandingRule): string =>
  t(per > 0 ? 'print.contest.rises' : 'print.contest.falls', { n: Math.abs(per), track: nameOf('track', track), from });
