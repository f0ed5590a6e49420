/**
 * The question before the seal: it names what the seat leaves undone, and lets it be. Nothing is asked when all is done.
 */
import type { JSX } from 'preact';
import type { Legal, You } from '../../../shared/rules/known.ts';
import { nameOf, t } from '../../i18n/index.ts';
import { Confirm } from '../../ui/dialog.tsx';
import { uncommitted } from '../uncommitted.ts';

/** What is left undone, a line each: empty orders, contests without leverage although there is some, offers without an answer. */
export function leftUndone(you: You, legal: Legal): string[] {
  const missing = you.slots.filter((order) => order === null).length;
  return [
    ...(missing > 0 ? [t('desk.seal.missing', { count: missing })] : []),
    ...uncommitted(you, legal).map(({ contest }) =>
      t('desk.seal.contest', { contest: nameOf('contest', contest), n: you.free }),
    ),
    ...(legal.answers.length > 0 ? [t('desk.seal.offers', { count: legal.answers.length })] : []),
  ];
}

interface Props {
  you: You;
  legal: Legal;
  onSeal: () => void;
  onBack: () => void;
}

export function SealQuestion({ you, legal, onSeal, onBack }: Props): JSX.Element {
  const placed = you.slots.filter((order) => order !== null).length;
  return (
    <Confirm
      title={t(placed < you.slots.length ? `desk.seal.placed.${placed}` : 'desk.seal.undone')}
      yes={t('desk.seal.anyway')}
      no={t('desk.seal.goOn')}
      onYes={onSeal}
      onNo={onBack}
    >
      {leftUndone(you, legal).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Confirm>
  );
}
