/** The handbook: a rulebook whose every page is printed from the content and the rules. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Printer } from 'lucide';
import { t } from '../../i18n/index.ts';
import { Emblem } from '../../desk/ornament.tsx';
import { Icon } from '../../ui/icon.tsx';
import { go, Link, path } from '../../ui/route.tsx';
import { nameOf } from '../../i18n/index.ts';
import { chapterAddress, type ChapterId, CHAPTERS } from './address.ts';
import { groupsOf } from './chapters.ts';
import { Leaf } from './leaf.tsx';
import { ClaimsRun } from './leaves/claim.tsx';
import { SourceDocument } from './leaves/words.tsx';
import { Search } from './search.tsx';

/** What stands above the first entry of a chapter, beside its lead. */
const ABOVE: Partial<Record<ChapterId, () => JSX.Element>> = { claims: ClaimsRun, sources: SourceDocument };

const isChapter = (id: string): id is ChapterId => (CHAPTERS as readonly string[]).includes(id);

export default function Handbook(): JSX.Element {
  const asked = path.value.split('/')[2] ?? '';
  const whole = asked === 'all';
  const chapter: ChapterId = isChapter(asked) ? asked : CHAPTERS[0];
  useEffect(() => {
    const title = document.title;
    document.title = `${whole ? t('handbook.title') : t(`handbook.chapter.${chapter}.title`)} · ${t('app.title')}`;
    return () => void (document.title = title);
  }, [chapter, whole]);
  useEffect(toAnchor, [path.value]);
  return (
    <div class="page hb" onClick={follow}>
      <header class="hb-head">
        <p class="hb-home">
          <Link to="/">{t('act.home')}</Link>
        </p>
        <div>
          <p class="caps">{t('handbook.kicker')}</p>
          <h1>
            <Link to="/handbook">{t('handbook.title')}</Link>
          </h1>
          <p class="hb-head-lead">{t('handbook.lead')}</p>
        </div>
        <Search />
      </header>
      <div class="hb-spread">
        <Contents chapter={whole ? null : chapter} />
        <main class="hb-page paper raised" id="main" tabIndex={-1}>
          {whole ? CHAPTERS.map((id) => <Chapter key={id} id={id} />) : <Chapter key={chapter} id={chapter} />}
          {whole ? null : <Turn chapter={chapter} />}
        </main>
      </div>
    </div>
  );
}

function Contents({ chapter }: { chapter: ChapterId | null }): JSX.Element {
  return (
    <nav class="hb-contents" aria-label={t('handbook.contents')}>
      <details open={matchMedia('(min-width: 900px)').matches}>
        <summary>{t('handbook.contents')}</summary>
        <ol>
          {CHAPTERS.map((id) => (
            <li key={id}>
              <a href={chapterAddress(id)} aria-current={id === chapter ? 'page' : undefined}>
                {t(`handbook.chapter.${id}.title`)}
              </a>
            </li>
          ))}
        </ol>
        <div class="hb-acts">
          <button type="button" class="button slim" onClick={() => print()}>
            <Icon of={Printer} size={16} /> {t('handbook.print')}
          </button>
          {chapter === null ? null : (
            <a class="small" href={chapterAddress('all')}>
              {t('handbook.whole')}
            </a>
          )}
        </div>
      </details>
    </nav>
  );
}

function Chapter({ id }: { id: ChapterId }): JSX.Element {
  const Above = ABOVE[id];
  return (
    <section class="hb-chapter" data-chapter={id} aria-labelledby={`hb-${id}`}>
      <header class="hb-opening">
        <p class="hb-number" aria-hidden="true">
          {CHAPTERS.indexOf(id) + 1}
        </p>
        <h2 id={`hb-${id}`}>{t(`handbook.chapter.${id}.title`)}</h2>
        <p>{t(`handbook.chapter.${id}.lead`)}</p>
        {Above ? <Above /> : null}
      </header>
      {groupsOf(id).map((group, i) => (
        <section key={i} class="hb-group" {...(group.seat ? { 'data-seat': group.seat } : {})}>
          {group.title ? (
            <h3 class="hb-group-title">
              {group.seat ? <Emblem seat={group.seat} size={26} /> : null}
              {group.seat ? nameOf('seat', group.seat) : t(`handbook.group.${group.title}`)}
            </h3>
          ) : null}
          <div class="hb-entries">
            {group.entries.map((entry) => (
              <Leaf key={entry} entry={entry} />
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}

/** On to the next chapter, and back to the one before. */
function Turn({ chapter }: { chapter: ChapterId }): JSX.Element {
  const at = CHAPTERS.indexOf(chapter);
  const [before, next] = [CHAPTERS[at - 1], CHAPTERS[at + 1]];
  const title = (id: ChapterId) => t(`handbook.chapter.${id}.title`);
  return (
    <nav class="hb-turn" aria-label={t('handbook.onward')}>
      {before ? <a href={chapterAddress(before)}>{t('handbook.before', { title: title(before) })}</a> : <span />}
      {next ? <a href={chapterAddress(next)}>{t('handbook.next', { title: title(next) })}</a> : null}
    </nav>
  );
}

/** Links within the handbook are followed without loading it anew; anything else is the browser's business. */
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.target || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const to = link.getAttribute('href') ?? '';
  if (!to.startsWith('/handbook')) return;
  event.preventDefault();
  go(to);
  toAnchor();
}

/** Brings the entry that the address names into view, and the focus to it; without one, to the page's beginning. */
function toAnchor(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const entry = id ? document.getElementById(id) : null;
  for (const old of document.querySelectorAll('.hb-entry[data-here]')) old.removeAttribute('data-here');
  if (!entry) return;
  entry.setAttribute('data-here', '');
  entry.scrollIntoView({ block: 'start' });
  entry.focus({ preventScroll: true });
}
