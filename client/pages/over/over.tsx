/** The end: what came of it, for everyone; the agendas are laid open. A profile first, a ranking only if the host wished it. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import '../../style/over.css';
import '../../style/talks.css';
import overTexts from '../../i18n/en/over.json' with { type: 'json' };
import talksTexts from '../../i18n/en/talks.json' with { type: 'json' };
import { SEATS, STATE_SEATS } from '../../../shared/content/ids.ts';
import type { Result } from '../../../shared/rules/types.ts';
import { ResultProfile } from '../../desk/index.ts';
import { learn, t } from '../../i18n/index.ts';
import type { TableStore } from '../../net/store.ts';
import { Link } from '../../ui/route.tsx';
import { announce } from '../../ui/say.tsx';
import { SeatName } from '../../ui/seat.tsx';
import { AgendaFace } from '../lobby/agendas.tsx';

learn({ ...overTexts, ...talksTexts });

export default function Over({ store, onBoard }: { store: TableStore; onBoard: () => void }): JSX.Element {
  const view = store.view.value;
  const result = view?.result;
  useEffect(() => announce(t('over.title')), []);
  if (!view || !result)
    return (
      <main class="loading page-main" id="main" aria-busy="true">
        <p>{t('load.waiting')}</p>
      </main>
    );
  return (
    <div class="page over">
      <main class="page-main" id="main">
        <header class="over-head">
          <p class="door-kicker">{t('over.kicker', { turns: view.turn })}</p>
          <h1>{t(`over.ending.${result.ending}`)}</h1>
          <p>{t('over.lead')}</p>
          <div class="row">
            <button type="button" class="button" onClick={onBoard}>
              {t('over.board')}
            </button>
            <Link to="/" class="button">
              {t('act.home')}
            </Link>
          </div>
        </header>
        <section class="over-profile paper" aria-label={t('over.profile')}>
          <ResultProfile store={store} />
        </section>
        <section aria-labelledby="agendas">
          <h2 id="agendas">{t('over.agendas')}</h2>
          <p class="soft">{t('over.agendasNote')}</p>
          <ul class="over-agendas">
            {SEATS.map((seat) => (
              <li key={seat} data-seat={seat} class="paper raised">
                <p class="over-seat">
                  <SeatName seat={seat} size={20} />
                </p>
                <AgendaFace seat={seat} agenda={result.agendas[seat]} />
              </li>
            ))}
          </ul>
        </section>
        {store.table.value?.options.ranking && <Ranking result={result} />}
      </main>
      <footer class="page-foot">
        <Link to="/about">{t('app.about')}</Link>
      </footer>
    </div>
  );
}

/** By margin over par, among the four that can be compared: the red cell's result is a level, never a place. */
function Ranking({ result }: { result: Result }): JSX.Element {
  const rows = STATE_SEATS.map((seat) => {
    const par = result.par[seat];
    return { seat, total: result.totals[seat], margin: par === null ? null : result.totals[seat] - par };
  }).toSorted((a, b) => (b.margin ?? b.total) - (a.margin ?? a.total));
  return (
    <section class="paper raised over-ranking" aria-labelledby="ranking">
      <h2 id="ranking">{t('over.ranking')}</h2>
      <p class="soft small">{t('over.rankingNote')}</p>
      <ol>
        {rows.map(({ seat, total, margin }) => (
          <li key={seat}>
            <SeatName seat={seat} /> <span class="num">{t('over.total', { total: Math.round(total) })}</span>
            {margin !== null && <span class="num soft">{t(margin >= 0 ? 'over.above' : 'over.below', { n: Math.abs(Math.round(margin)) })}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
