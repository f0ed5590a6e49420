/** The texts of the content that only the handbook speaks: what things rest on, how they were tuned, what was shown. */
import type { Texts } from '../catalogue.ts';
import { each } from '../catalogue.ts';
import type { Judged } from '../provenance/grounds.ts';
import { GROUNDS } from '../provenance/index.ts';
import { NUMBERS } from '../provenance/numbers/index.ts';
import { PARAGRAPHS } from '../sources.ts';
import { SHOWN_CLAIMS } from '../study/shown.ts';
import { TUNING } from '../tuning.ts';

const notes = (from: Readonly<Record<string, Judged>>): Texts => each(from, (x) => x.note);
const listed = <T>(list: readonly T[], text: (x: T) => Texts, first = 0): Texts =>
  Object.fromEntries(list.map((x, i) => [String(i + first), text(x)]));

/** By the kind of entry, its id, and the place of the number in it: `number.op.raid.0.what`. */
function numbers(): Texts {
  const texts: Record<string, Texts> = {};
  for (const [entry, list] of NUMBERS) {
    const [kind = '', id = ''] = entry.split('.');
    (texts[kind] ??= {})[id] = listed(list, ({ what, note }) => ({ what, note }));
  }
  return texts;
}

export function reading(): Texts {
  return {
    tuning: listed(TUNING, ({ what, from, to, why, evidence }) => ({ what, from, to, why, evidence }), 1),
    paragraph: each(PARAGRAPHS, (p) => p.says),
    grounds: each<Readonly<Record<string, Judged>>>(GROUNDS, notes),
    claim: Object.fromEntries(
      SHOWN_CLAIMS.map(({ id, title, arms: arm, tests }) => [
        id,
        { title, arm: each(arm, (does, name) => ({ name, does })), ...listed(tests, ({ measure, arms }) => ({ measure, arms })) },
      ]),
    ),
    number: numbers(),
  };
}
