/** A page that is one sheet of paper, with the way back to the door above it. */
import type { ComponentChildren, JSX } from 'preact';
import '../style/about.css';
import { t } from '../i18n/index.ts';
import { Link } from './route.tsx';

interface SheetPageProps {
  title: string;
  /** Extra class of the sheet. */
  class?: string;
  children: ComponentChildren;
}

export function SheetPage({ title, class: name = '', children }: SheetPageProps): JSX.Element {
  return (
    <div class="page about">
      <main class="page-main" id="main">
        <p>
          <Link to="/">{t('act.home')}</Link>
        </p>
        <article class={`paper raised about-sheet stack ${name}`}>
          <h1>{title}</h1>
          {children}
        </article>
      </main>
    </div>
  );
}
