/** Text against content: every title, note, effect and condition has its sentence in the catalogue. */
import { effectLines, sayCondition } from '../../rules/effects/index.ts';
import type { Texts } from '../catalogue.ts';
import { AIMS, CONTROLS, GOVERNMENTS, MISSIONS, OPS, PIECES, PMF_LAWS, SEATS, TRACK_IDS } from '../ids.ts';
import type { Condition, Effect } from '../model.ts';
import type { Findings } from './problem.ts';
import type { Whole } from './whole.ts';

/** Is there a text of this key? */
function hasText(texts: Texts, key: string): boolean {
  let at: string | Texts | undefined = texts;
  for (const part of key.split('.')) {
    if (at === undefined || typeof at === 'string') return false;
    at = at[part];
  }
  return typeof at === 'string';
}

/** Where an argument of a sentence finds its name, as the client does: the thing itself, its title or its name. */
const named = (texts: Texts, kind: string, id: string) =>
  ['', '.name', '.title'].some((end) => hasText(texts, `${kind}.${id}${end}`));

export function texts(all: Findings, whole: Whole): void {
  const found = all.in('texts');
  const need = (key: string) => found.need(hasText(whole.texts, key), key, undefined, 'wording');
  const sentence = (where: string, line: { k: string; a?: Readonly<Record<string, string | number>> }) => {
    found.need(hasText(whole.texts, line.k), where, line.k, 'wording');
    for (const [arg, id] of Object.entries(line.a ?? {})) {
      if (typeof id !== 'string') continue;
      const kind = arg.replace(/\d+$/, '');
      for (const one of id.split('|')) found.need(named(whole.texts, kind, one), where, `${kind}.${one}`, 'wording');
    }
  };
  const effects = (where: string, list: readonly Effect[]) => {
    for (const line of effectLines(list)) sentence(where, line);
  };
  const conditions = (where: string, list: readonly Condition[] = []) => {
    for (const c of list) for (const key of ['condition', 'needs'] as const) sentence(where, sayCondition(c, key));
  };
  const printed = (kind: string, id: string) => {
    need(`${kind}.${id}.title`);
    need(`${kind}.${id}.note`);
  };
  for (const card of SEATS.flatMap((seat) => whole.decks[seat])) {
    printed('card', card.id);
    effects(`card ${card.id}`, card.event);
    conditions(`card ${card.id}`, card.when);
  }
  for (const d of whole.dispatches) {
    printed('dispatch', d.id);
    effects(`dispatch ${d.id}`, d.effects);
  }
  for (const c of Object.values(whole.contests)) {
    printed('contest', c.id);
    for (const o of c.outcomes) {
      need(`outcome.${c.id}.${o.id}.title`);
      effects(`contest ${c.id}`, o.effects);
    }
  }
  for (const a of Object.values(whole.accords)) {
    printed('accord', a.id);
    effects(`accord ${a.id}`, [...a.sign, ...(a.uncosigned ?? []), ...a.upkeep, ...a.broken]);
    conditions(`accord ${a.id}`, a.when);
  }
  for (const id of Object.keys(whole.agendas)) printed('agenda', id);
  for (const id of Object.keys(whole.scenarios)) printed('scenario', id);
  for (const seat of SEATS) {
    for (const op of OPS[seat]) for (const part of ['name', 'does', 'gain', 'fizzle']) need(`op.${op}.${part}`);
    for (const aim of AIMS[seat]) printed('aim', aim);
  }
  const things = {
    seat: SEATS,
    track: TRACK_IDS,
    piece: PIECES,
    control: CONTROLS,
    government: GOVERNMENTS,
    pmfLaw: PMF_LAWS,
    mission: MISSIONS,
  };
  for (const [kind, ids] of Object.entries(things))
    for (const id of ids) found.need(named(whole.texts, kind, id), `${kind}.${id}`, undefined, 'wording');
}
