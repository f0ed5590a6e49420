/** Writes the results of a study into its folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from '../tables/table.ts';
import { csvOf } from './csv.ts';
import { htmlOf } from './html.ts';
import { textOf } from './text.ts';

export interface Meta {
  games: number;
  seed: number;
  changes: readonly string[];
}

/** Text, CSV, JSON and a page; the same study writes the same bytes. */
export function writeResults(out: string, tables: readonly Table[], meta: Meta): void {
  mkdirSync(out, { recursive: true });
  const line = `${meta.games} games an arm, seed ${meta.seed}${meta.changes.length ? `, changed: ${meta.changes.join(', ')}` : ''}.`;
  for (const t of tables) writeFileSync(join(out, `${t.id}.csv`), csvOf(t));
  writeFileSync(join(out, 'study.txt'), `${line}\n\n${tables.map(textOf).join('\n')}`);
  writeFileSync(join(out, 'study.json'), `${JSON.stringify({ ...meta, tables }, null, 1)}\n`);
  writeFileSync(join(out, 'study.html'), htmlOf(tables, line));
}
