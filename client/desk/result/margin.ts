import { t } from '../../i18n/index.ts';

/** A margin over par in words: over, under or at par. */
export function marginText(margin: number): string {
  const n = Math.abs(Math.round(margin * 10) / 10);
  return n === 0 ? t('desk.result.atPar') : t(margin > 0 ? 'desk.result.overPar' : 'desk.result.underPar', { n });
}
