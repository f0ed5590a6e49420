/** Finished games on disk: one JSON line a chunk, so that a study can stop at any time and go on later. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../game/row.ts';

/** Games in a chunk: a unit of work for one worker. */
export const CHUNK = 20;

interface Chunk {
  /** Number of the first game. */
  from: number;
  rows: readonly Row[];
}

export class ChunkStore {
  private readonly dir: string;
  constructor(out: string) {
    this.dir = join(out, 'games');
    mkdirSync(this.dir, { recursive: true });
  }

  private file(key: string): string {
    return join(this.dir, `${key}.jsonl`);
  }

  add(key: string, chunk: Chunk): void {
    appendFileSync(this.file(key), `${JSON.stringify(chunk)}\n`);
  }

  /** First games of the chunks that are whole. A line cut short by a sudden end is dropped from the file. */
  have(key: string): Set<number> {
    const file = this.file(key);
    if (!existsSync(file)) return new Set();
    const text = readFileSync(file, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole.length < text.length) writeFileSync(file, whole);
    return new Set(this.chunks(whole).map((c) => c.from));
  }

  /** The first `games` rows in the order of the games, whoever played them and when. */
  rows(key: string, games: number): Row[] {
    const found = new Map<number, Row>();
    for (const c of this.chunks(readFileSync(this.file(key), 'utf8')))
      for (const row of c.rows) if (row.game < games) found.set(row.game, row);
    return [...found.values()].sort((a, b) => a.game - b.game);
  }

  private chunks(text: string): Chunk[] {
    return text
      .split('\n')
      .filter((l) => l !== '')
      .map((l) => JSON.parse(l) as Chunk);
  }
}
