/**
 * Every rule, number, card and dispatch says what it rests on: sources that exist, a basis that they bear out, how sure
 * it is, and as of when. The lists of what must say so come from the ids and from the rules themselves.
 */
import { expect, test } from 'vitest';
import { Findings } from '../../shared/content/check/problem.ts';
import { citations, NEWEST } from '../../shared/content/check/sources.ts';
import { wholeContent } from '../../shared/content/check/whole.ts';
import { problemText } from '../../shared/content/check.ts';
import { ASSUMPTIONS } from '../../shared/content/assumptions.ts';
import { GLOSSARY } from '../../shared/content/glossary.ts';
import type { SourceRef } from '../../shared/content/ids.ts';
import {
  ACCORDS, AGENDAS, AIMS, BASES_OF_EVIDENCE, CONFIDENCE, CONTESTS, LABELS, OP_IDS, PIECES, SEATS, SPACES, SUPPLY, SWITCHES,
  TRACK_IDS,
} from '../../shared/content/ids.ts'; // prettier-ignore
import { CONTENT } from '../../shared/content/index.ts';
import { asOf } from '../../shared/content/provenance/grounds.ts';
import { GROUNDS } from '../../shared/content/provenance/index.ts';
import { groundsOf } from '../../shared/content/provenance/scenarios.ts';
import { reading } from '../../shared/content/text/reading.ts';
import { PARAGRAPHS } from '../../shared/content/sources.ts';
import { EFFECT_KINDS } from '../../shared/rules/effects/index.ts';
import { OPERATIONS } from '../../shared/rules/ops/index.ts';
import { RECKONING } from '../../shared/rules/reckoning/index.ts';

interface Grounded {
  sources?: readonly SourceRef[];
  basis?: string;
  confidence?: string;
  asOf?: string | null;
}
/** What a thing says of itself, and what is said of it beside. */
type Thing = readonly [name: string, ...parts: (Grounded | undefined)[]];

const byId = (kind: string, ids: readonly string[], ...tables: Readonly<Record<string, Grounded>>[]): Thing[] =>
  ids.map((id) => [`${kind} ${id}`, ...tables.map((table) => table[id])]);

const reckoning = Object.fromEntries(RECKONING.map((rule) => [rule.id, rule]));
const agendas = SEATS.flatMap((seat): readonly string[] => AGENDAS[seat]);
const things: Thing[] = [
  ...byId('operation', OP_IDS, OPERATIONS, GROUNDS.op),
  ...byId('reckoning', Object.keys(reckoning), reckoning, GROUNDS.reckoning),
  ...byId('effect', EFFECT_KINDS, GROUNDS.effect),
  ...byId('rule', Object.keys(GROUNDS.rule), GROUNDS.rule),
  ...byId('contest', CONTESTS, CONTENT.contests),
  ...byId('accord', ACCORDS, CONTENT.accords),
  ...byId('card', Object.keys(CONTENT.cards), CONTENT.cards),
  ...byId('dispatch', Object.keys(CONTENT.dispatches), CONTENT.dispatches),
  ...byId('track', TRACK_IDS, GROUNDS.track),
  ...byId('piece', PIECES, GROUNDS.piece),
  ...byId('space', SPACES, CONTENT.spaces, GROUNDS.space),
  ...byId('aim', SEATS.flatMap((seat): readonly string[] => AIMS[seat]), GROUNDS.aim),
  ...byId('agenda', agendas, CONTENT.agendas, GROUNDS.agenda),
  ...byId('scenario', Object.keys(CONTENT.scenarios), GROUNDS.scenario),
]; // prettier-ignore

const WHOLE = wholeContent();
/** What is wrong with the grounds of a thing, in sentences. */
function lacks([name, ...parts]: Thing): string[] {
  const found = new Findings('content');
  const all: Grounded = Object.assign({}, ...parts) as Grounded;
  const sources = all.sources ?? [];
  const date = all.asOf ?? asOf(sources);
  const bad: string[] = [];
  if (parts.some((part) => part === undefined)) bad.push(`${name}: nothing is said of it`);
  if (!(BASES_OF_EVIDENCE as readonly unknown[]).includes(all.basis)) bad.push(`${name}: no basis`);
  if (!(CONFIDENCE as readonly unknown[]).includes(all.confidence)) bad.push(`${name}: no confidence`);
  if (date === null || !/^\d{4}-\d{2}$/.test(date) || date > NEWEST) bad.push(`${name}: no as-of date (${date})`);
  citations(found, WHOLE, name, { ...all, sources } as Parameters<typeof citations>[3]);
  return [...bad, ...found.problems.map(problemText)];
}

test('every rule, piece, aim, card and dispatch has source, basis, confidence and date', () => {
  expect(things.length).toBeGreaterThan(250);
  expect(things.flatMap(lacks)).toEqual([]);
});

test('the test sees what is missing', () => {
  const sound: Grounded = { sources: ['P7'], basis: 'source', confidence: 'high' };
  expect(lacks(['x', sound])).toEqual([]);
  expect(lacks(['x', undefined])).not.toEqual([]);
  for (const broken of [
    { ...sound, sources: [] },
    { ...sound, sources: ['P15' as SourceRef] },
    { ...sound, sources: ['F:nowhere' as SourceRef] },
    { ...sound, basis: 'rumour' },
    { ...sound, basis: 'report' },
    { ...sound, confidence: 'total' },
    { ...sound, asOf: '2026-01' },
  ])
    expect(lacks(['x', broken]), JSON.stringify(broken)).not.toEqual([]);
});

/** Paths of everything a scenario sets, save its words. */
function leaves(x: unknown, path: string): string[] {
  if (typeof x !== 'object' || x === null) return [path];
  return Object.entries(x).flatMap(([key, value]) => leaves(value, path ? `${path}.${key}` : key));
}
const WORDS = new Set(['id', 'title', 'note', 'tuning']);

test('every number and state that a scenario starts with has grounds', () => {
  for (const scenario of Object.values(CONTENT.scenarios)) {
    const model = Object.fromEntries(Object.entries(scenario).filter(([field]) => !WORDS.has(field)));
    const paths = leaves(model, '');
    expect(paths.length).toBeGreaterThan(100);
    const bad = paths.flatMap((path) => lacks([`${scenario.id} ${path}`, groundsOf(scenario, path) ?? undefined]));
    expect(bad).toEqual([]);
  }
});

test('nothing is grounded that is not there', () => {
  const known: Record<keyof typeof GROUNDS, readonly string[]> = {
    rule: Object.keys(GROUNDS.rule),
    effect: EFFECT_KINDS,
    op: OP_IDS,
    reckoning: Object.keys(reckoning),
    track: TRACK_IDS,
    piece: Object.keys(SUPPLY),
    space: SPACES,
    aim: SEATS.flatMap((seat): readonly string[] => AIMS[seat]),
    agenda: agendas,
    field: Object.keys(GROUNDS.field),
    scenario: Object.keys(CONTENT.scenarios),
  };
  for (const [kind, table] of Object.entries(GROUNDS))
    expect(Object.keys(table).toSorted(), kind).toEqual([...known[kind as keyof typeof GROUNDS]].toSorted());
});

test('both views of every contested assumption are sourced', () => {
  expect(Object.keys(ASSUMPTIONS)).toEqual(Object.keys(SWITCHES));
  for (const [id, { views }] of Object.entries(ASSUMPTIONS)) {
    expect(Object.keys(views)).toEqual([...SWITCHES[id as keyof typeof SWITCHES]]);
    for (const [side, { sources }] of Object.entries<{ sources: readonly SourceRef[] }>(views))
      expect(lacks([`${id} ${side}`, { sources, basis: 'judgement', confidence: 'low' }])).toEqual([]);
  }
});

test('every label and every entry of the glossary that is cited is there', () => {
  expect(Object.keys(PARAGRAPHS)).toEqual([...LABELS]);
  const texts = reading();
  for (const label of LABELS) expect(texts['paragraph']).toHaveProperty(label);
  const cited = Object.entries(GLOSSARY).filter(([, entry]) => entry.sources.length > 0);
  for (const [id, { sources }] of cited)
    expect(lacks([`glossary ${id}`, { sources, basis: 'judgement', confidence: 'low' }])).toEqual([]);
});
