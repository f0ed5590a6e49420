/**
 * The game's words as one catalogue: texts printed beside the data, and the sentences of the rules.
 * English is the source language; another one overrides any of these keys.
 */
import { AGENDAS_DATA, AIM_TEXT } from './agendas.ts';
import { ACCORDS_DATA } from './accords.ts';
import { ASSUMPTIONS } from './assumptions.ts';
import { CARDS } from './cards/index.ts';
import { CONTESTS_DATA } from './contests.ts';
import { DISPATCHES } from './dispatches.ts';
import { GLOSSARY } from './glossary.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { FACTS, PARAGRAPHS } from './sources.ts';
import { SPACES_DATA } from './spaces.ts';
import { API_TEXT } from './text/en/api.ts';
import { BOTS_TEXT } from './text/en/bots.ts';
import { CHECK_TEXT } from './text/en/check.ts';
import { CONDITIONS_TEXT, EFFECTS_TEXT, NEEDS_TEXT } from './text/en/effects.ts';
import { OPS_TEXT, TARGETS_TEXT } from './text/en/ops.ts';
import { DICE_TEXT, MODS_TEXT, NOTES_TEXT, REFUSALS_TEXT, STEPS_TEXT } from './text/en/play.ts';
import { SERVER_TEXT } from './text/en/server.ts';
import { THINGS } from './text/en/things.ts';

export interface Texts {
  [key: string]: string | Texts;
}
export const each = <T>(from: Readonly<Record<string, T>>, text: (x: T, id: string) => Texts | string): Texts =>
  Object.fromEntries(Object.entries(from).map(([id, x]) => [id, text(x, id)]));
const printed = (x: { title: string; note: string }) => ({ title: x.title, note: x.note });

/** Places an effect can speak of: every space, the chosen target, and every pick in every group. */
function places(): Texts {
  const picks = each(THINGS.pick, (words) => each(THINGS.group, (group) => words.replace('{{group}}', group)));
  return { ...each(SPACES_DATA, (s) => s.name), ...THINGS.group, target: 'the chosen region', ...picks };
}

/** Nested texts by key, as i18n libraries take them. */
export function catalogue(): Texts {
  return {
    ...THINGS,
    ...STEPS_TEXT,
    space: { ...each(SPACES_DATA, (s) => ({ name: s.name, note: s.note })), home: { name: 'home', note: '' } },
    place: places(),
    card: each(CARDS, printed),
    dispatch: { ...STEPS_TEXT.dispatch, ...each(Object.fromEntries(DISPATCHES.map((d) => [d.id, d])), printed) },
    accord: each(ACCORDS_DATA, printed),
    contest: { ...STEPS_TEXT.contest, ...each(CONTESTS_DATA, printed) },
    outcome: each(CONTESTS_DATA, (c) => Object.fromEntries(c.outcomes.map((o) => [o.id, { title: o.title }]))),
    agenda: each(AGENDAS_DATA, printed),
    aim: each(AIM_TEXT, printed),
    scenario: each(SCENARIOS, printed),
    source: { ...each(PARAGRAPHS, (p) => p.title), F: each(FACTS, (f) => f.text), from: each(FACTS, (f) => f.from) },
    assumption: each<{ question: string; views: Readonly<Record<string, { text: string; does: string }>> }>(
      ASSUMPTIONS,
      ({ question, views }) => ({ question, ...each(views, ({ text, does }) => ({ text, does })) }),
    ),
    glossary: each(GLOSSARY, (g) => ({ term: g.term, text: g.text })),
    op: OPS_TEXT,
    target: TARGETS_TEXT,
    effect: EFFECTS_TEXT,
    condition: CONDITIONS_TEXT as Texts,
    needs: NEEDS_TEXT as Texts,
    note: NOTES_TEXT,
    die: DICE_TEXT,
    mod: MODS_TEXT,
    refusal: { ...REFUSALS_TEXT, server: SERVER_TEXT },
    api: API_TEXT,
    bot: BOTS_TEXT,
    check: CHECK_TEXT,
  };
}
