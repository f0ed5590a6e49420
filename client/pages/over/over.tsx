/** The end: what came of it, for everyone; the desk prints the profile. */
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import '../../style/over.css';
import '../../style/talks.css';
import overTexts from '../../i18n/en/over.json' with { type: 'json' };
import talksTexts from '../../i18n/en/talks.json' with { type: 'json' };
import { ResultProfile } from '../../desk/index.ts';
import { learn, t } from '../../i18n/index.ts';
import type { TableStore } from '../../net/store.ts';
import { Link } from '../../ui/route.tsx';
import { announce } from '../../ui/say.tsx';
import { SaveRecord } from '../save-record.tsx';
import { verifyLink } from '../table/deal.tsx';

learn({ ...overTexts, ...talksTexts });

export default function Over({ store, onBoard }: { store: TableStore; onBoard: () => void }): JSX.Element {
  const view = store.view.value;
  const result = view?.result;
  const verify = useMemo(() => verifyLink(store), [store.table.value?.deal, store.log.value]);
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
            {verify && (
              <Link to={verify} class="button">
                {t('over.verify')}
              </Link>
            )}
            <Link to="/" class="button">
              {t('act.home')}
            </Link>
            <SaveRecord code={store.code} />
          </div>
        </header>
        <section class="over-profile paper" aria-label={t('over.profile')}>
          <ResultProfile store={store} />
        </section>
      </main>
      <footer class="page-foot">
        <Link to="/about">{t('app.about')}</Link>
      </footer>
    </div>
  );
}
