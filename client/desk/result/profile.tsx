/** The end of a game: a profile for each seat against par, what all share, the promises, and what was assumed. A ranking only if asked for. */
import type { JSX } from 'preact';
import { type AccordId, SEATS, type SeatId } from '../../../shared/content/ids.ts';
import { FEDERAL, IRAQ, meanOrder } from '../../../shared/rules/query.ts';
import type { Result, Step, World } from '../../../shared/rules/types.ts';
import { nameOf, num, t } from '../../i18n/index.ts';
import type { TableStore } from '../../net/store.ts';
import { SeatName } from '../../ui/seat.tsx';
import { endedBy } from '../ended-by.ts';
import { Sign } from '../icons.tsx';
import { Assumed } from './assumed.tsx';
import { marginText } from './margin.ts';
import { WhyLink } from '../why.tsx';
import { promisesOf, type Promise } from './promises.ts';
import { SeatSheet } from './seat-sheet.tsx';
import { Steps } from './steps.tsx';

const TENTHS = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

export function ResultProfile({ store }: { store: TableStore }): JSX.Element | null {
  const view = store.view.value;
  if (!view?.result) return null;
  const { result, world } = view;
  return (
    <section class="result" aria-labelledby="result-title">
      <header class="result-head">
        <h2 id="result-title">{t('desk.result.title')}</h2>
        <p>{t(`desk.result.ending.${result.ending}`, { turns: view.turn })}</p>
      </header>
      <SharedAxes result={result} world={world} />
      <SharedLosses result={result} />
      <div class="seat-sheets">
        {SEATS.map((seat) => (
          <SeatSheet key={seat} seat={seat} result={result} own={view.you?.seat === seat} />
        ))}
      </div>
      {store.table.value?.options.ranking ? <Ranking result={result} /> : null}
      <Promises world={world} log={store.log.value} />
      <Assumed view={view} />
    </section>
  );
}

/** The measures that belong to nobody alone. */
function SharedAxes({ result, world }: { result: Result; world: World }): JSX.Element {
  return (
    <dl class="axes">
      <div class="axis">
        <dt>{t('desk.result.humanCost')}</dt>
        <dd>
          <b>{world.tracks.humanCost}</b> <span>{t('desk.result.humanCostNote')}</span>
        </dd>
      </div>
      <div class="axis">
        <dt>{t('desk.result.resurgence')}</dt>
        <dd>
          <b>{t(`resurgence.${result.resurgenceLevel}`)}</b>
          <Steps value={result.resurgenceLevel} most={4} />
          <span>{t('desk.result.level', { n: result.resurgenceLevel, most: 4 })}</span>
        </dd>
      </div>
      <div class="axis">
        <dt>{nameOf('track', 'war')}</dt>
        <dd>
          <b>{t(`desk.war.${world.tracks.war}`)}</b>
          <Steps value={world.tracks.war} most={6} />
          <span>{t('desk.result.level', { n: world.tracks.war, most: 6 })}</span>
        </dd>
      </div>
      <div class="axis">
        <dt>{t('desk.result.order')}</dt>
        <dd>
          <b>{num(meanOrder(world, IRAQ), TENTHS)}</b>
          <Steps value={meanOrder(world, IRAQ)} most={4} />
          <span>{t('desk.result.orderNote', { federal: num(meanOrder(world, FEDERAL), TENTHS) })}</span>
        </dd>
      </div>
    </dl>
  );
}

function SharedLosses({ result }: { result: Result }): JSX.Element {
  const { resurgence, war } = result.shared;
  return (
    <div class="losses" data-none={(resurgence === 0 && war === 0) || undefined}>
      <div class="with-why">
        <h3>{t('desk.result.shared')}</h3>
        <WhyLink entry="rule.sharedLoss" what={t('desk.result.shared')} />
      </div>
      <ul>
        <li>
          <Sign name={resurgence > 0 ? 'down' : 'check'} size={14} />
          {resurgence > 0 ? t('desk.result.lostResurgence', { n: resurgence }) : t('desk.result.noResurgence')}
        </li>
        <li>
          <Sign name={war > 0 ? 'down' : 'check'} size={14} />
          {war > 0 ? t('desk.result.lostWar', { n: war }) : t('desk.result.noWar')}
        </li>
      </ul>
    </div>
  );
}

/** States by margin over par. The red cell is not ranked: its result is a level. */
function Ranking({ result }: { result: Result }): JSX.Element {
  const margin = (seat: SeatId): number => result.totals[seat] - (result.par[seat] ?? 50);
  const seats = SEATS.filter((seat) => seat !== 'is').sort((a, b) => margin(b) - margin(a));
  return (
    <div class="ranking">
      <h3>{t('desk.result.ranking')}</h3>
      <ol>
        {seats.map((seat) => (
          <li key={seat}>
            <SeatName seat={seat} /> <span>{marginText(margin(seat))}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What became of a promise; of one that an event ended, which event. */
function fateText(fate: Promise['fate'], accord: AccordId, turn: number | null, log: readonly Step[]): string {
  const card = endedBy({ what: fate, accord, turn }, log);
  return card ? t('desk.fate.endedBy', { card: nameOf('card', card) }) : t(`desk.fate.${fate}`);
}

function Promises({ world, log }: { world: World; log: readonly Step[] }): JSX.Element {
  const promises = promisesOf(world.ledger);
  return (
    <div class="promises">
      <h3>{t('desk.result.promises')}</h3>
      {promises.length === 0 ? <p class="hint">{t('desk.result.noPromises')}</p> : null}
      <ul>
        {promises.map(({ entry, fate, by, turn }) => (
          <li key={entry.id} data-fate={fate}>
            <Sign name={fate === 'broken' ? 'close' : fate === 'kept' ? 'check' : 'same'} size={16} />
            <span class="promise-what">
              <b>{nameOf('accord', entry.accord)}</b>
              {entry.text ? <q dir="auto">{entry.text}</q> : null}
              <span>
                {entry.parties.map((seat) => (
                  <SeatName key={seat} seat={seat} size={14} />
                ))}
              </span>
            </span>
            <span class="promise-fate">
              {fateText(fate, entry.accord, turn, log)}
              {by ? <> · {t('desk.result.brokenBy', { seat: nameOf('seat', by) })}</> : null}
              {turn !== null && fate !== 'kept' ? <> · {t('desk.log.turn', { n: turn })}</> : null}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
