/** What is asked of every page: no violation found by axe, nothing cut off or out of reach, nothing that cannot be translated. */
import type { Page } from 'playwright-core';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

/** WCAG 2.2 AA and the engine's best practices, with three rules it counts as experimental. */
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    'label-content-name-mismatch': { enabled: true },
    'css-orientation-lock': { enabled: true },
    'table-fake-caption': { enabled: true },
  },
  resultTypes: ['violations', 'incomplete'],
};

export interface Violation {
  rule: string;
  help: string;
  /** The elements, as selectors, each with what is wrong with it. */
  at: { target: string; why: string }[];
}
export interface AxeReport {
  violations: Violation[];
  /** What the engine could not decide by itself. */
  undecided: Violation[];
}

const short = (results: AxeResults['violations']): Violation[] =>
  results.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    at: nodes.map(({ target, any, all, none }) => ({
      target: target.join(' '),
      why: [...any, ...all, ...none].map(({ message }) => message).join('; '),
    })),
  }));

/** Runs axe in the page. The engine comes in by the debugger's way, which the page's own policy does not reach. */
export async function axeOf(page: Page): Promise<AxeReport> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, options),
    RULES,
  );
  return { violations: short(found.violations), undecided: short(found.incomplete) };
}
/** One line a violation, for the message of a failed test. */
export const told = (list: readonly Violation[]): string[] =>
  list.map(
    ({ rule, at }) =>
      `${rule}: ${at
        .slice(0, 4)
        .map(({ target, why }) => `${target} (${why})`)
        .join(' | ')}`,
  );

/** What is cut off, sticks out of the screen, or lies under something else. One line each. */
function layoutOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    const name = (el: Element): string => {
      const words = (el.getAttribute('aria-label') ?? el.textContent ?? '').trim().slice(0, 40);
      return `${el.tagName.toLowerCase()}.${[...el.classList].join('.')} “${words}”`;
    };
    if (root.scrollWidth > innerWidth + 1)
      found.push(`the page is ${root.scrollWidth} wide on a screen of ${innerWidth}`);
    /** The part of an element that its scrolling ancestors let through. */
    const clip = (el: Element): DOMRect | null => {
      let { left, top, right, bottom } = el.getBoundingClientRect();
      for (let up = el.parentElement; up; up = up.parentElement) {
        const style = getComputedStyle(up);
        if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
        const box = up.getBoundingClientRect();
        left = Math.max(left, box.left);
        right = Math.min(right, box.right);
        top = Math.max(top, box.top);
        bottom = Math.min(bottom, box.bottom);
      }
      return right > left && bottom > top ? new DOMRect(left, top, right - left, bottom - top) : null;
    };
    const ancestors = (el: Element): Element[] =>
      el.parentElement ? [el.parentElement, ...ancestors(el.parentElement)] : [];
    const open = document.querySelector('dialog[open]');
    for (const el of (open ?? document.body).querySelectorAll('*')) {
      if (!el.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (el.closest('.unseen, .skip, svg, canvas, [data-layout="free"]')) continue;
      const style = getComputedStyle(el);
      const words = [...el.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== '');
      const box = el.getBoundingClientRect();
      if (words && box.width > 2) {
        const range = document.createRange();
        range.selectNodeContents(el);
        const text = range.getBoundingClientRect();
        if (/hidden|clip/.test(style.overflowX) && style.textOverflow !== 'ellipsis' && text.width > box.width + 1)
          found.push(`cut off: ${name(el)}`);
        if (
          /hidden|clip/.test(style.overflowY) &&
          style.webkitLineClamp === 'none' &&
          el.scrollHeight > el.clientHeight + Number.parseFloat(style.fontSize) / 4
        )
          found.push(`cut off below: ${name(el)}`);
        const seen = clip(el);
        if (seen && (seen.right > innerWidth + 1 || seen.left < -1)) found.push(`out of the screen: ${name(el)}`);
      }
      if (el.matches('button, a[href], input, select, textarea, summary')) {
        const seen = clip(el);
        if (!seen || seen.width < 4 || seen.height < 4) continue;
        // A link that runs over two lines is hit on the first.
        const line = style.display === 'inline' ? (el.getClientRects()[0] ?? seen) : seen;
        const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
        if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
        const there = document.elementFromPoint(x, y);
        // What sticks to the edge of a scrolling part lies over the rest of it by design, and so does what was just opened.
        const sticks =
          there &&
          [there, ...ancestors(there)].some(
            (up) => up.matches('[data-over]') || getComputedStyle(up).position === 'sticky',
          );
        if (there && !sticks && !el.contains(there) && !there.contains(el) && !el.closest('label')?.contains(there))
          found.push(`covered: ${name(el)} by ${name(there)}`);
      }
    }
    return found;
  });
}

/** The same, once nothing moves any more: what floats beside another thing follows it some frames later. */
export async function atRest(page: Page): Promise<string[]> {
  const patience = performance.now() + 1500;
  for (;;) {
    const found = await layoutOf(page);
    if (found.length === 0 || performance.now() > patience) return found;
    await settled(page);
  }
}

/** Words in a page in the made-up language which no catalogue gave it: text, names, titles, placeholders. */
export function untranslated(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    /** The same in every language: table codes, labels of facts, people's names. */
    const plain = /\b([A-Z0-9]{4}\u00a0[A-Z0-9]{4}|[0-9a-f]{6,}|F:\w+|Guest|Ann|Bo|Cem)\b/g;
    const ours = (text: string, at: Element): void => {
      if (
        at.closest(
          '[translate="no"], [dir="auto"], bdi.person, option[lang], svg, code, pre, script, style, noscript, [aria-live]',
        )
      )
        return;
      for (const run of text.split(/\u202e[^\u202c\u2067]*\u202c?/))
        if (/[A-Za-z]{2}/.test(run.replace(plain, '')))
          found.add(`“${text.slice(0, 60)}” in .${at.className || at.tagName}`);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.textContent!.trim() !== '') ours(node.textContent!, node.parentElement!);
    for (const el of document.querySelectorAll('[aria-label], [title], [placeholder], [alt], [aria-description]'))
      for (const attribute of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
        ours(el.getAttribute(attribute) ?? '', el);
    return [...found];
  });
}

/** Changes the language of an open page, as a choice in another tab of the same browser would. */
export async function speak(page: Page, lang: string): Promise<void> {
  await page.evaluate((tag) => {
    localStorage.setItem('after-resolve:language', JSON.stringify(tag));
    dispatchEvent(new StorageEvent('storage'));
  }, lang);
  await page.waitForFunction((tag) => document.documentElement.lang === tag, lang);
  await settled(page);
}

/** Waits until fonts are there and two frames are drawn: a change of size or language has been laid out. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}
