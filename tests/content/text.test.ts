/** What is printed: every effect in an English sentence without holes, and the same as it was the last time. */
import { expect, test } from 'vitest';
import { catalogue } from '../../shared/content/catalogue.ts';
import { CONTENT } from '../../shared/content/index.ts';
import type { Effect } from '../../shared/content/model.ts';
import { effectLines, sayCondition } from '../../shared/rules/index.ts';
import type { Line } from '../../shared/rules/index.ts';
import { learn, tell } from '../../client/i18n/index.ts';

learn(catalogue());
const said = (line: Line) => `${'  '.repeat(line.depth)}${tell(line)}`;
const printed = (effects: readonly Effect[]) => effectLines(effects).map(said);

const texts: [string, string[]][] = [
  ...Object.values(CONTENT.cards).map((c): [string, string[]] => [
    `card ${c.id}`,
    [...(c.when ?? []).map((w) => said({ depth: 0, ...sayCondition(w, 'needs') })), ...printed(c.event)],
  ]),
  ...Object.values(CONTENT.dispatches).map((d): [string, string[]] => [`dispatch ${d.id}`, printed(d.effects)]),
  ...Object.values(CONTENT.contests).flatMap((c) =>
    c.outcomes.map((o): [string, string[]] => [`contest ${c.id}.${o.id}`, printed(o.effects)]),
  ),
  ...Object.values(CONTENT.accords).map((a): [string, string[]] => [
    `accord ${a.id}`,
    [...printed(a.sign), ...printed(a.uncosigned ?? []), ...printed(a.upkeep), ...printed(a.broken)],
  ]),
];

test('no sentence has a hole or a bare key', () => {
  const bad = texts.flatMap(([where, lines]) =>
    lines.filter((l) => /\{\{|undefined|\bNaN\b|^\s*(effect|condition|needs)\./.test(l)).map((l) => `${where}: ${l}`),
  );
  expect(bad).toEqual([]);
});
test('no sentence shows an id for a name', () => {
  const ids =
    /\b(cellsHidden|cellsExposed|t10|t22|isf|sdf|humanCost|pmfLaw|shareWithheld|[A-Z]{3}\b(?<!PMF|KDP|PUK|NES))\b/;
  const known = /\b(US|UN|IS|PMF|SDF|ISF|KRG|NATO|OSC|KDP|PUK|EU|FMS)\b/g;
  const bad = texts.flatMap(([where, lines]) =>
    lines.filter((l) => ids.test(l.replace(known, ''))).map((l) => `${where}: ${l}`),
  );
  expect(bad).toEqual([]);
});
test('the sentences are those that were last looked at', async () => {
  const page = texts.map(([where, lines]) => [where, ...lines].join('\n')).join('\n\n');
  await expect(`${page}\n`).toMatchFileSnapshot('./printed.txt');
});
