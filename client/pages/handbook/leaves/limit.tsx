/** What the model leaves out and where it is weak; what depends on the study reads the stored results. */
import type { JSX } from 'preact';
import { t } from '../../../i18n/index.ts';
import { Entry } from '../parts/entry.tsx';
import { allShown, failing, rising, summary } from '../results.ts';

/** By the heading they stand under. What the study shows decides which of two sentences is said. */
export const LIMITS: Readonly<Record<string, () => readonly string[]>> = {
  leftOut: () => ['sunni', 'street', 'minorities', 'water', 'economy', 'justice', 'women', 'neighbours', 'kurds'],
  lens: () => ['source', 'standpoint', 'tehran', 'facts'],
  form: () => ['numbers', 'turns', 'militia', 'is', 'harm', 'bargains', 'information', 'forecast'],
  weak: () => [
    'botsTruth',
    allShown() ? 'allShown' : 'notShown',
    'withdrawal',
    'options',
    'agendas',
    'oneSide',
    'accords',
    'contests',
    'bots',
    'par',
    'playtest',
  ],
};

export const limitText = (id: string): string =>
  t(`handbook.limit.${id}.text`, { summary: summary(), list: failing(), ...rising() });

export function LimitLeaf({ id }: { id: string }): JSX.Element {
  return (
    <Entry id={`limit.${id}`}>
      <p>{limitText(id)}</p>
    </Entry>
  );
}
