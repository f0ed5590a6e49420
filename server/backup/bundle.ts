/**
 * One game as a file of JSON lines, to be read by people and by other stores: a head, the entries, the steps that were
 * kept, and last a checksum of every byte before it. It holds every seat's secrets and no token (only hashes of them).
 */
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { CODE } from '../../shared/protocol/code.ts';
import type { Entry } from '../store/entry.ts';
import type { StoredGame, Told } from '../store/store.ts';

export interface Bundle {
  game: StoredGame;
  told: readonly Told[];
}

const HEAD = z.strictObject({
  format: z.literal('after-resolve-game'),
  version: z.literal(1),
  saved: z.string(),
  code: z.string().check(z.regex(CODE)),
  created: z.int(),
  people: z.array(z.strictObject({ id: z.string(), tokenHash: z.string() })),
  entries: z.int(),
  told: z.int(),
});
// What is inside a body is not checked here but by the replay, which refuses whatever could not have happened.
const ENTRY = z.strictObject({
  seq: z.int(),
  at: z.int(),
  person: z.nullable(z.string()),
  key: z.nullable(z.string()),
  kind: z.enum(['table', 'action', 'talk']),
  body: z.record(z.string(), z.unknown()),
});
const TOLD = z.strictObject({ seq: z.int(), steps: z.array(z.unknown()) });

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** `saved`: when, ISO 8601. */
export function writeBundle({ game, told }: Bundle, saved: string): string {
  const { code, created, people, entries } = game;
  const counts = { entries: entries.length, told: told.length };
  const head = { format: 'after-resolve-game', version: 1, saved, code, created, people, ...counts };
  const text = [head, ...entries, ...told].map((line) => `${JSON.stringify(line)}\n`).join('');
  return `${text}${JSON.stringify({ sha256: sumOf(text) })}\n`;
}

/** Throws an Error with a message for people when the text is not a whole and unchanged bundle. */
export function readBundle(text: string): Bundle {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Error('it is cut off: its last line is not whole');
  const last = lines.pop() ?? '';
  const sum = /^\{"sha256":"([0-9a-f]{64})"\}$/.exec(last)?.[1];
  if (!sum) throw new Error('it is no backup of a game, or it is cut off: its checksum is missing');
  if (sum !== sumOf(text.slice(0, -last.length - 1))) throw new Error('it is damaged: its checksum does not agree');
  const values = lines.map((line) => JSON.parse(line) as unknown);
  const head = HEAD.safeParse(values[0]);
  if (!head.success) throw new Error('it is of another version of the server, or no backup of a game');
  const { code, created, people, entries, told } = head.data;
  if (values.length !== 1 + entries + told) throw new Error('it does not hold as many lines as it says');
  return {
    game: { code, created, people, entries: values.slice(1, 1 + entries).map((value) => ENTRY.parse(value) as Entry) },
    told: values.slice(1 + entries).map((value) => TOLD.parse(value) as Told),
  };
}
