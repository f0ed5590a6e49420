/**
 * What is at stake for a seat: its agenda, its five aims as they stand now and stood when the last turn was planned, and
 * what they come to against par.
 */
import type { JSX } from 'preact';
import { AGENDAS_DATA } from '../../shared/content/agendas.ts';
import { AIMS, type AimId } from '../../shared/content/ids.ts';
import { SCENARIOS } from '../../shared/content/index.ts';
import type { View } from '../../shared/rules/known.ts';
import { aimsOf, sharedLosses, totalOf } from '../../shared/rules/score.ts';
import type { World } from '../../shared/rules/types.ts';
import { nameOf, num, t } from '../i18n/index.ts';
import type { TableStore } from '../net/store.ts';
import { Sign } from './icons.tsx';
import { shownWorld, worldBefore } from './stage.ts';
import { WhyLink } from './why.tsx';

const TENTHS = { maximumFractionDigits: 1 } as const;

/** Nothing for those without a seat. Where hidden cells count, the value is what this seat can see of it. */
export function Stake({ store }: { store: TableStore }): JSX.Element | null {
  const view = store.view.value;
  const you = view?.you;
  const world = shownWorld(store);
  if (!you || !world) return null;
  const weights = you.agenda ? AGENDAS_DATA[you.agenda].weights : {};
  const now = aimsOf(world, you.seat);
  const then = aimsOf(worldBefore(store) ?? world, you.seat);
  const sum = sumWords(view, world);
  return (
    <table class="before-after stake" data-seat={you.seat}>
      <caption>
        {you.agenda ? (
          <>
            {t('desk.stake.forYou')}{' '}
            <WhyLink
              entry={`agenda.${you.agenda}`}
              what={nameOf('agenda', you.agenda)}
              words={nameOf('agenda', you.agenda)}
            />
          </>
        ) : (
          t('desk.stake.aims')
        )}
      </caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{t('desk.result.aim')}</th>
          <th scope="col">{t('desk.result.weight')}</th>
          <th scope="col">{t('desk.reckoning.before')}</th>
          <th scope="col">{t('desk.reckoning.after')}</th>
        </tr>
      </thead>
      <tbody>
        {AIMS[you.seat].map((aim: AimId) => {
          const [from, to] = [then[aim] ?? 0, now[aim] ?? 0];
          return (
            <tr key={aim}>
              <th scope="row">
                <WhyLink entry={`aim.${aim}`} what={nameOf('aim', aim)} words={nameOf('aim', aim)} />
              </th>
              <td>{you.agenda ? t('desk.stake.weight', { n: weights[aim] ?? 0 }) : null}</td>
              <td>{from === to ? null : num(from, TENTHS)}</td>
              <td>
                {from === to ? null : <Sign name={to > from ? 'up' : 'down'} size={10} />} <b>{num(to, TENTHS)}</b>
              </td>
            </tr>
          );
        })}
      </tbody>
      {sum === null ? null : (
        <tfoot>
          <tr>
            <th scope="row">
              <WhyLink entry="rule.scores" what={t('desk.result.total')} words={t('desk.result.total')} />
            </th>
            <td colSpan={3}>{sum}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

/** What the aims come to by the seat's agenda, less what everyone loses, against par where the scenario knows one. */
function sumWords(view: View, world: World): string | null {
  const { seat, agenda } = view.you!;
  if (!agenda) return null;
  const { war, resurgence } = sharedLosses(world);
  const lost = war + (seat === 'is' ? 0 : resurgence);
  const total = num(totalOf(world, seat, agenda), TENTHS);
  const sum = lost > 0 ? t('desk.stake.sumLost', { n: total, lost: num(lost) }) : t('desk.stake.sum', { n: total });
  const par = (view.custom ?? SCENARIOS[view.scenario])?.par[agenda];
  return par === undefined ? sum : t('desk.stake.par', { sum, par: num(par, TENTHS) });
}
