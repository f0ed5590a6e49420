/** One page with all the pictures of the gallery, a row a state, and the report of axe below. */
import type { AxeReport, Violation } from './checks.ts';

export interface Picture {
  stop: string;
  /** Size and language, or a kind of eyes. */
  kind: string;
  file: string;
}
interface Run {
  stop: string;
  size: string;
  report: AxeReport;
  layout: readonly string[];
}

const plain = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const STYLE = `body{font:14px/1.5 system-ui,sans-serif;margin:2rem;background:#efe9dd;color:#2a241b}
h2{margin:2rem 0 .5rem}.row{display:flex;flex-wrap:wrap;gap:12px;align-items:flex-start}
figure{margin:0}figcaption{font-size:12px;color:#5a5041}img{height:260px;border:1px solid #b9ab90;background:#fff}
table{border-collapse:collapse}td,th{border:1px solid #b9ab90;padding:4px 8px;text-align:left;vertical-align:top}`;

const rows = (runs: readonly Run[], pick: (run: Run) => readonly Violation[]): string =>
  runs
    .flatMap((run) =>
      pick(run).map(
        ({ rule, help, at }) =>
          `<tr><td>${plain(run.stop)}</td><td>${run.size}</td><td>${rule}</td><td>${plain(help)}</td><td>${at
            .slice(0, 5)
            .map(({ target }) => plain(target))
            .join('<br>')}</td></tr>`,
      ),
    )
    .join('\n');

export function contactSheet(pictures: readonly Picture[], runs: readonly Run[]): string {
  const stops = [...new Set(pictures.map(({ stop }) => stop))];
  const violations = runs.reduce((sum, { report }) => sum + report.violations.length, 0);
  const figures = (stop: string): string =>
    pictures
      .filter((picture) => picture.stop === stop)
      .map(
        ({ kind, file }) =>
          `<figure><a href="${file}"><img src="${file}" alt="${plain(`${stop}, ${kind}`)}" loading="lazy"></a><figcaption>${kind}</figcaption></figure>`,
      )
      .join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${STYLE}</style>
<h1>Every page and state</h1>
<p>${pictures.length} pictures of ${stops.length} states. axe: ${violations} violations in ${runs.length} runs (<a href="#axe">report</a>, <a href="axe.json">data</a>).</p>
${stops.map((stop) => `<h2>${plain(stop)}</h2><div class="row">${figures(stop)}</div>`).join('\n')}
<h2 id="axe">axe: violations</h2>
${violations === 0 ? '<p>None.</p>' : `<table><tr><th>State</th><th>Size</th><th>Rule</th><th></th><th>Where</th></tr>${rows(runs, ({ report }) => report.violations)}</table>`}
<h2>Layout: cut off, out of the screen, covered</h2>
<ul>${runs.flatMap(({ stop, size, layout }) => layout.map((line) => `<li>${plain(`${stop}, ${size}: ${line}`)}</li>`)).join('') || '<li>Nothing.</li>'}</ul>
<h2>axe: what it cannot decide by itself</h2>
<details><summary>Mostly text on gradients and pictures, whose contrast the test of the tokens computes</summary>
<table>${rows(runs, ({ report }) => report.undecided)}</table></details></html>
`;
}
