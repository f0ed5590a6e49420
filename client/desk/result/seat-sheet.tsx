/** One seat's profile: its agenda, the five aims as printed bars with their weights, and the total against par. */
import type { JSX } from 'preact';
import { AGENDAS_DATA } from '../../../shared/content/agendas.ts';
import { AIMS, type AimId, type SeatId } from '../../../shared/content/ids.ts';
import type { Result } from '../../../shared/rules/types.ts';
import { nameOf, t } from '../../i18n/index.ts';
import { SeatName } from '../../ui/seat.tsx';
import { Ornament } from '../ornament.tsx';
import { WhyLink } from '../why.tsx';
import { marginText } from './margin.ts';
import { Steps } from './steps.tsx';

export function SeatSheet({ seat, result, own }: { seat: SeatId; result: Result; own: boolean }): JSX.Element {
  const agenda = result.agendas[seat];
  const weights = AGENDAS_DATA[agenda].weights;
  return (
    <article class="seat-sheet" data-seat={seat} data-own={own || undefined}>
      <header>
        <Ornament seat={seat} />
        <h3>
          <SeatName seat={seat} size={22} />
          {own ? <span class="sheet-own">{t('desk.result.you')}</span> : null}
        </h3>
        <p class="sheet-agenda">
          <span class="caps">{t('desk.result.agenda')}</span>{' '}
          <b>
            <WhyLink entry={`agenda.${agenda}`} what={nameOf('agenda', agenda)} words={nameOf('agenda', agenda)} />
          </b>
        </p>
      </header>
      <table class="aims">
        <caption class="unseen">{t('desk.result.aimsOf', { seat: nameOf('seat', seat) })}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{t('desk.result.aim')}</th>
            <th scope="col">{t('desk.result.value')}</th>
            <th scope="col">{t('desk.result.weight')}</th>
          </tr>
        </thead>
        <tbody>
          {AIMS[seat].map((aim: AimId) => {
            const value = result.aims[seat][aim] ?? 0;
            const weight = weights[aim] ?? 0;
            return (
              <tr key={aim} data-weighed={weight > 0 || undefined}>
                <th scope="row">
                  <WhyLink entry={`aim.${aim}`} what={nameOf('aim', aim)} words={nameOf('aim', aim)} />
                </th>
                <td>
                  <span class="bar" style={{ '--part': value / 10 }} aria-hidden="true" />
                  <b>{value}</b>
                </td>
                <td class="aim-weight">
                  <span aria-hidden="true">×{weight}</span>
                  <span class="unseen">{weight}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {seat === 'is' ? <Resurgence result={result} /> : <Total seat={seat} result={result} />}
    </article>
  );
}

function Total({ seat, result }: { seat: SeatId; result: Result }): JSX.Element {
  const total = result.totals[seat];
  const par = result.par[seat];
  return (
    <div class="total">
      <p>
        <WhyLink entry="rule.scores" what={t('desk.result.total')} words={t('desk.result.total')} /> <b>{total}</b>
        {par === null ? null : <span class="total-margin">{marginText(total - par)}</span>}
      </p>
      <span class="bar bar-total" style={{ '--part': total / 100 }} aria-hidden="true">
        {par === null ? null : <span class="bar-par" style={{ '--par': par / 100 }} />}
      </span>
      {par === null ? null : <p class="total-par">{t('desk.result.par', { n: par })}</p>}
    </div>
  );
}

/** The red cell's result is a level of resurgence, never a victory. */
function Resurgence({ result }: { result: Result }): JSX.Element {
  const level = result.resurgenceLevel;
  const total = result.totals.is;
  const par = result.par.is;
  return (
    <div class="total">
      <p>
        <span>{t('desk.result.resurgence')}</span> <b>{t(`resurgence.${level}`)}</b>
      </p>
      <Steps value={level} most={4} />
      <p class="total-par">
        {par === null ? t('desk.result.measure', { n: total }) : t('desk.result.measurePar', { n: total, par })}
      </p>
    </div>
  );
}
