/** What must be true of the store after a fall, and of the guests at the end of a game. Each failing is a line of words. */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import type { TalkLine } from '../../shared/protocol/messages.ts';
import { readSteps, view } from '../../shared/rules/index.ts';
import { reader } from '../../server/store/rows.ts';
import { FILE } from '../../server/store/sqlite.ts';
import type { StoredGame } from '../../server/store/store.ts';
import type { Replayed } from '../../server/table/replay.ts';
import type { Asked, Guest } from './guest.ts';

/** Reads a game from a copy of the files as they lie there, so that the server itself has to mend what it left. */
export function readCopy(data: string, to: string, code: string): { game: StoredGame; sound: boolean } {
  mkdirSync(to, { recursive: true });
  for (const end of ['', '-wal'])
    if (existsSync(join(data, FILE + end))) copyFileSync(join(data, FILE + end), join(to, FILE + end));
  const db = new DatabaseSync(join(to, FILE));
  try {
    const sound = db.prepare('PRAGMA integrity_check').get()?.['integrity_check'] === 'ok';
    return { game: reader(db).game(code)!, sound };
  } finally {
    db.close();
  }
}

/** Acknowledged and not in the log; in the log and never asked, asked otherwise, or refused; in it twice. */
export function faults(game: StoredGame, guests: readonly Guest[]): string[] {
  const found: string[] = [];
  for (const guest of guests) {
    const entries = game.entries.filter((entry) => entry.person === guest.id && entry.key?.includes('-fault-'));
    const logged = Map.groupBy(entries, (entry) => entry.key);
    const asked = new Map(guest.asked.map((one) => [one.key, one]));
    for (const one of guest.asked)
      // A name that one has already is granted and changes nothing.
      if (one.answer?.ok && one.name !== 'name' && !logged.has(one.key)) found.push(`lost: ${one.key} ${one.name}`);
    for (const [key, same] of logged) {
      const one = asked.get(key!);
      if (same.length > 1) found.push(`twice: ${key}`);
      if (!one) found.push(`never asked: ${key}`);
      else if (one.answer && !one.answer.ok && !one.answer.refusal.k.startsWith('net.'))
        found.push(`refused, and done: ${key}`);
      else if (!same.every((entry) => isAsked(one, entry))) found.push(`not as asked: ${key}`);
    }
    const said = entries.flatMap((entry) => (entry.kind === 'talk' ? [entry.body.text] : []));
    if (new Set(said).size !== said.length) found.push(`said twice by ${guest.name}`);
  }
  return found;
}
function isAsked({ payload }: Asked, entry: StoredGame['entries'][number]): boolean {
  if (entry.kind === 'action') return isDeepStrictEqual(entry.body.action, (payload as { action: unknown }).action);
  return entry.kind !== 'talk' || entry.body.text === (payload as { text: unknown }).text;
}

/** The log, replayed from nothing, against what each guest has on the screen: view, steps and talk. */
export function differences({ model, steps, talk }: Replayed, guests: readonly Guest[]): string[] {
  const plain = (x: unknown): unknown => JSON.parse(JSON.stringify(x));
  return guests.flatMap((guest) => {
    const theirs = talk.filter((line) => line.room === 'table' || line.room.split('+').includes(guest.seat));
    const byId = (lines: Iterable<TalkLine>) => [...lines].toSorted((a, b) => a.id - b.id);
    const pairs = [
      ['board', view(model.state!, guest.seat), guest.view],
      ['log', readSteps(steps, guest.seat), guest.log],
      ['talk', byId(theirs), byId(guest.talk)],
    ] as const;
    return pairs
      .filter(([, a, b]) => !isDeepStrictEqual(plain(a), plain(b)))
      .map(([what]) => `${guest.name} has another ${what}`);
  });
}
