/** The browser's side, put together: styles, the page for the path, and what is said on every page. */
import { effect } from '@preact/signals';
import { type JSX, render } from 'preact';
import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import './style/parts.css';
import './style/controls.css';
import './style/door.css';
import { firstLanguage, language, t } from './i18n/index.ts';
import { tidyCode } from './net/tickets.ts';
import Door from './pages/door/door.tsx';
import { lazy } from './ui/lazy.tsx';
import { path } from './ui/route.tsx';
import { Saying } from './ui/say.tsx';

const About = lazy(() => import('./pages/about/about.tsx').then((page) => page.default));
const Check = lazy(() => import('./pages/check/check.tsx').then((page) => page.default));
const Print = lazy(() => import('./pages/print/print.tsx').then((page) => page.default));
const Verify = lazy(() => import('./pages/verify/verify.tsx').then((page) => page.default));
const Handbook = lazy(() => import('./pages/handbook/handbook.tsx').then((page) => page.default));
const AtTable = lazy<{ code: string }>(() => import('./pages/at-table.tsx').then((page) => page.default));

function Page(): JSX.Element {
  const code = /^\/t\/([^/]+)/.exec(path.value)?.[1];
  if (code) return <AtTable key={tidyCode(code)} code={tidyCode(code)} />;
  if (path.value === '/about') return <About />;
  if (path.value === '/check') return <Check />;
  if (path.value === '/print') return <Print />;
  if (path.value === '/verify') return <Verify />;
  if (/^\/handbook(\/|$)/.test(path.value)) return <Handbook />;
  return <Door />;
}

function App(): JSX.Element {
  return (
    <>
      <a class="skip" href="#main">
        {t('app.skip')}
      </a>
      <Page />
      <Saying />
    </>
  );
}

effect(() => {
  const { lang, dir } = language();
  Object.assign(document.documentElement, { lang, dir });
});
void firstLanguage().then(() => render(<App />, document.getElementById('app')!));
