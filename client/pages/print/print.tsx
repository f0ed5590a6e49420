/** Print and play: choose what to print; below lie the sheets as they will come out. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Printer } from 'lucide';
import '../../desk/css/card.css';
import '../../desk/css/parts.css';
import '../../style/print.css';
import deskTexts from '../../i18n/en/desk.json' with { type: 'json' };
import printTexts from '../../i18n/en/print.json' with { type: 'json' };
import rulesTexts from '../../i18n/en/print-rules.json' with { type: 'json' };
import { learnContent } from '../../i18n/content.ts';
import { learn, t } from '../../i18n/index.ts';
import { choice, parts } from '../../print/choice.ts';
import { Sheets } from '../../print/sheets/index.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Link } from '../../ui/route.tsx';
import { Choices } from './choices.tsx';

learn(deskTexts);
learn(printTexts);
learn(rulesTexts);
learnContent();

export default function Print(): JSX.Element {
  const table = useRef<HTMLElement>(null);
  const [count, setCount] = useState(0);
  // Texts run over as many sheets as they need: how many there are is known when they lie there.
  useEffect(() => {
    const look = () => setCount(table.current!.querySelectorAll('.sheet').length);
    const watch = new MutationObserver(look);
    watch.observe(table.current!, { childList: true, subtree: true });
    look();
    return () => watch.disconnect();
  }, []);
  return (
    <div class="page print-page">
      <main class="print-choices" id="main">
        <article class="paper raised stack">
          <p>
            <Link to="/">{t('act.home')}</Link>
          </p>
          <h1>{t('print.title')}</h1>
          <p>{t('print.lead')}</p>
          <Choices />
          <p class="print-go">
            <button type="button" class="button main" disabled={count === 0} onClick={() => print()}>
              <Icon of={Printer} size={20} /> {t('print.go', { count })}
            </button>
            <span>{t('print.how')}</span>
          </p>
        </article>
      </main>
      <section class="prints" data-ink={choice.value.ink} aria-labelledby="sheets" tabIndex={0} ref={table}>
        <h2 id="sheets" class="unseen">
          {t('print.preview')}
        </h2>
        <Sheets choice={choice.value} parts={parts.value} />
      </section>
    </div>
  );
}
