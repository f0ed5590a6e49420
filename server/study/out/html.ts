/** One page with everything: plots, tables, no script, nothing from elsewhere. Readable in light and dark, and on paper. */
import type { Table } from '../tables/table.ts';
import { plotOf, escaped } from './svg.ts';
import { cellText } from './text.ts';

const STYLE = `
:root{color-scheme:light dark;--ink:#1c2430;--soft:#5b6675;--line:#d5dae1;--paper:#fbfaf7;--mark:#1f5f8b;--band:#e7efe3;--bad:#9c2b23}
@media(prefers-color-scheme:dark){:root{--ink:#e6e8ea;--soft:#a3adb9;--line:#3a424d;--paper:#15181d;--mark:#7fb8dd;--band:#22331f;--bad:#f0958b}}
body{margin:0 auto;max-width:76rem;padding:2rem 1.25rem;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
h1,h2{line-height:1.2;text-wrap:balance}h2{margin-top:3rem}p{max-width:46rem}.meta,nav{color:var(--soft)}nav ul{columns:2;padding-left:1.1rem}a{color:var(--mark)}
svg{display:block;width:100%;max-width:860px;height:auto;margin:1rem 0;font-size:12px}svg text{fill:var(--ink)}
.grid{stroke:var(--line)}.band{fill:var(--band)}.range{stroke:var(--mark);stroke-width:2}.dot,.bar{fill:var(--mark)}
.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:14px;font-variant-numeric:tabular-nums}
th,td{padding:.3rem .7rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}td.n{text-align:right;white-space:nowrap}
td.bad{color:var(--bad);font-weight:600}details{margin:.75rem 0}summary{cursor:pointer}`;

/** Verdict words in capitals are findings. */
const isFinding = (text: string) => /^[A-Z]{3}/.test(text);

function tableOf(t: Table): string {
  const head = t.columns.map((c) => `<th scope="col">${escaped(c.title)}</th>`).join('');
  const body = t.rows.map((row) => {
    const cells = t.columns.map((c) => {
      const text = cellText(row[c.id], c.as);
      const kind = typeof row[c.id] === 'string' ? (isFinding(text) ? ' class="bad"' : '') : ' class="n"';
      return `<td${kind}>${escaped(text)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

function section(t: Table): string {
  const plot = plotOf(t);
  const table = tableOf(t);
  const below = plot && t.rows.length > 12 ? `<details><summary>Numbers</summary>${table}</details>` : table;
  return `<section id="${escaped(t.id)}"><h2>${escaped(t.title)}</h2><p>${escaped(t.note)}</p>${plot}${below}</section>`;
}

/** `meta`: what was run, in a line or two. */
export function htmlOf(tables: readonly Table[], meta: string): string {
  const links = tables.map((t) => `<li><a href="#${escaped(t.id)}">${escaped(t.title)}</a></li>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>After Resolve: study</title><style>${STYLE}</style></head><body><h1>After Resolve: study</h1><p class="meta">${escaped(meta)}</p><p>Intervals are 95%. Words in capitals mark what is outside its band, or not shown.</p><nav aria-label="Tables"><ul>${links}</ul></nav>${tables.map(section).join('')}</body></html>\n`;
}
