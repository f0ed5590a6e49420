/** What a turn has changed, before and after, once its steps have been seen. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { PIECES, type PieceId, type SpaceId } from '../../shared/content/ids.ts';
import type { Change, LedgerEntry, Step } from '../../shared/rules/types.ts';
import { nameOf, t } from '../i18n/index.ts';
import type { TableStore } from '../net/store.ts';
import { SeatName } from '../ui/seat.tsx';
import { changeText } from './bits.tsx';
import { endedBy } from './ended-by.ts';
import { useParts } from './follow.ts';
import { PieceIcon, Sign } from './icons.tsx';
import { netChanges, opens, resolvedLast } from './net-change.ts';
import { shownChanges } from './stage.ts';
import { Stake } from './stake.tsx';

export function Reckoning({ store, steps }: { store: TableStore; steps: readonly Step[] }): JSX.Element {
  const counted = shownChanges(store);
  const net = [...netChanges(counted).values()];
  const on = <K extends Change['on']>(kind: K): Extract<Change, { on: K }>[] =>
    net.filter((change): change is Extract<Change, { on: K }> => change.on === kind);
  const go = useRef<HTMLButtonElement>(null);
  useEffect(() => go.current?.focus({ preventScroll: true }), []);
  const tables = useRef<HTMLDivElement>(null);
  useParts(store, tables);
  const view = store.view.value;
  const from = steps[0]?.turn ?? 0;
  // Whoever was away sees several turns at once.
  const to = resolvedLast(steps) ?? from;
  // What is signed meanwhile belongs to the turn that is planned now.
  const ledger = view?.world.ledger.filter((entry) => entry.turn >= from && entry.turn <= to) ?? [];
  const news = counted.findLast((step) => step.turn > to && opens(step) && step.changes.length > 0);
  const over = view?.phase === 'over';
  return (
    <section class="stage reckoning" role="dialog" aria-labelledby="reckoning-title">
      <h2 id="reckoning-title">
        {from === to ? t('desk.reckoning.title', { turn: from }) : t('desk.reckoning.titles', { from, to })}
      </h2>
      {net.length === 0 ? <p>{t('desk.reckoning.nothing')}</p> : null}
      <div class="reckoning-tables" ref={tables}>
        {news ? <p class="hint">{t('desk.reckoning.news', { turn: news.turn })}</p> : null}
        <Stake store={store} />
        <div class="reckoning-columns">
          <Rows title={t('desk.reckoning.tracks')} changes={on('track')} />
          <Rows title={t('desk.reckoning.leverage')} changes={on('leverage')} />
          <Rows title={t('desk.reckoning.order')} changes={[...on('order'), ...on('control')]} />
          <PieceRows changes={on('piece')} />
          <Rows title={t('desk.reckoning.state')} changes={[...on('politics'), ...on('flag'), ...on('detainees')]} />
          <Accords entries={ledger} log={steps} />
        </div>
      </div>
      <footer class="stage-acts">
        <button type="button" class="button main" ref={go} onClick={() => store.played()}>
          {t(over ? 'desk.reckoning.toResult' : 'desk.reckoning.continue')} <Sign name="next" size={16} />
        </button>
      </footer>
    </section>
  );
}

function Rows({ title, changes }: { title: string; changes: readonly Change[] }): JSX.Element | null {
  if (changes.length === 0) return null;
  return (
    <table class="before-after">
      <caption>{title}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{t('desk.reckoning.what')}</th>
          <th scope="col">{t('desk.reckoning.before')}</th>
          <th scope="col">{t('desk.reckoning.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => {
          const { what, from, to } = changeText(change);
          return (
            <tr key={what}>
              <th scope="row">{change.on === 'leverage' ? <SeatName seat={change.id} size={14} /> : what}</th>
              <td>{from}</td>
              <td>
                <Arrow change={change} /> <b>{to}</b>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Arrow({ change }: { change: Change }): JSX.Element {
  if (typeof change.from !== 'number' || typeof change.to !== 'number')
    return (
      <span class="arrow" aria-hidden="true">
        →
      </span>
    );
  return <Sign name={change.to > change.from ? 'up' : 'down'} size={10} />;
}

type PieceChange = Extract<Change, { on: 'piece' }>;

/** Pieces by kind: where they came and where they went. */
function PieceRows({ changes }: { changes: readonly PieceChange[] }): JSX.Element | null {
  if (changes.length === 0) return null;
  const kinds = PIECES.filter((piece) => changes.some((change) => change.piece === piece));
  const text = (at: SpaceId, by: number): string =>
    t(by > 0 ? 'desk.reckoning.more' : 'desk.reckoning.fewer', { space: nameOf('space', at), n: Math.abs(by) });
  return (
    <table class="before-after">
      <caption>{t('desk.reckoning.pieces')}</caption>
      <tbody>
        {kinds.map((piece: PieceId) => (
          <tr key={piece}>
            <th scope="row">
              <PieceIcon piece={piece} size={16} /> {nameOf('piece', piece)}
            </th>
            <td colSpan={2}>
              {changes
                .filter((change) => change.piece === piece)
                .map((change) => text(change.at, change.to - change.from))
                .join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Accords({ entries, log }: { entries: readonly LedgerEntry[]; log: readonly Step[] }): JSX.Element | null {
  if (entries.length === 0) return null;
  return (
    <table class="before-after">
      <caption>{t('desk.reckoning.accords')}</caption>
      <tbody>
        {entries.map((entry) => {
          const card = endedBy(entry, log);
          return (
            <tr key={`${entry.id}-${entry.what}`}>
              <th scope="row">{nameOf('accord', entry.accord)}</th>
              <td colSpan={2}>
                {card ? t('desk.ledger.endedBy', { card: nameOf('card', card) }) : t(`desk.ledger.${entry.what}`)}{' '}
                {entry.parties.map((seat) => nameOf('seat', seat)).join(' · ')}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
