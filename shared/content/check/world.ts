/** The map, the agendas, the contests and the accords: that they fit together. */
import { AGENDAS, AIMS, BILLS, SEATS, SPACES, TRACK_IDS } from '../ids.ts';
import { effects } from './cards.ts';
import { EffectCheck } from './effects.ts';
import type { Findings } from './problem.ts';
import { citations } from './sources.ts';
import type { Whole } from './whole.ts';

export function spaces(all: Findings, whole: Whole): void {
  const found = all.in('spaces');
  for (const id of SPACES) {
    const s = whole.spaces[id];
    found.need(s.id === id, `${id}.id`, s.id, 'same', { same: id });
    citations(found, whole, id, s);
    for (const other of s.adjacent) {
      const mutual = other !== id && (whole.spaces[other]?.adjacent.includes(id) ?? false);
      found.need(mutual, `${id}.adjacent`, other, 'neighbour');
    }
    found.need(new Set(s.adjacent).size === s.adjacent.length, `${id}.adjacent`, s.adjacent, 'unique');
  }
  for (const [a, b] of whole.seams)
    found.need(a !== b && SPACES.includes(a) && !whole.spaces[a].adjacent.includes(b), 'seams', [a, b], 'seam');
  for (const [group, list] of Object.entries(whole.groups)) {
    for (const s of list) found.need(SPACES.includes(s), `groups.${group}`, s, 'oneOf', { list: SPACES.join(', ') });
    found.need(new Set(list).size === list.length, `groups.${group}`, list, 'unique');
  }
}

export function agendas(all: Findings, whole: Whole): void {
  const found = all.in('agendas');
  for (const seat of SEATS)
    for (const id of AGENDAS[seat]) {
      const a = whole.agendas[id];
      found.need(a.id === id && a.seat === seat, `${id}.seat`, a.seat, 'same', { same: seat });
      citations(found, whole, id, a);
      const names: readonly string[] = AIMS[seat];
      let sum = 0;
      for (const [aim, weight] of Object.entries(a.weights)) {
        found.need(names.includes(aim), `${id}.weights.${aim}`, weight, 'oneOf', { list: names.join(', ') });
        found.need(Number.isInteger(weight) && weight >= 0, `${id}.weights.${aim}`, weight, 'whole', {
          min: 0,
          max: 10,
        });
        sum += weight;
      }
      found.need(sum === 10, `${id}.weights`, sum, 'sum', { sum: 10 });
    }
}

export function contests(all: Findings, whole: Whole): void {
  const found = all.in('contests');
  const known = Object.keys(whole.contests);
  for (const bill of BILLS) found.need(known.includes(bill), 'bills', bill, 'oneOf', { list: known.join(', ') });
  for (const [id, c] of Object.entries(whole.contests)) {
    found.need(c.id === id, `${id}.id`, c.id, 'same', { same: id });
    citations(found, whole, id, c);
    const n = c.outcomes.length;
    found.need(n >= 2 && n <= 3, `${id}.outcomes`, n, 'listLength', { min: 2, max: 3 });
    found.need(
      new Set(c.outcomes.map((o) => o.id)).size === n,
      `${id}.outcomes`,
      c.outcomes.map((o) => o.id),
      'unique',
    );
    for (const o of c.outcomes) {
      const at = `${id}.${o.id}`;
      found.need(Number.isInteger(o.base) && o.base >= 0, `${at}.base`, o.base, 'whole', { min: 0, max: 12 });
      for (const [i, s] of o.standing.entries()) {
        found.need(TRACK_IDS.includes(s.track), `${at}.standing[${i}].track`, s.track, 'oneOf', {
          list: TRACK_IDS.join(', '),
        });
        found.need(s.per !== 0, `${at}.standing[${i}].per`, s.per, 'notZero');
      }
      found.need(o.effects.length > 0, `${at}.effects`, o.effects.length, 'atLeast', { min: 1 });
      effects(found, whole, `${at}.effects`, o.effects, true);
    }
  }
}

export function accords(all: Findings, whole: Whole): void {
  const found = all.in('accords');
  for (const [id, a] of Object.entries(whole.accords)) {
    found.need(a.id === id, `${id}.id`, a.id, 'same', { same: id });
    citations(found, whole, id, a);
    if (a.parties !== 'any') {
      found.need(a.parties.length >= 2 && a.parties.length <= 3, `${id}.parties`, a.parties, 'listLength', {
        min: 2,
        max: 3,
      });
      // IS signs nothing (game.md 8).
      for (const p of [...a.parties, ...(a.cosigner ? [a.cosigner] : [])])
        found.need(p !== 'is' && SEATS.includes(p), `${id}.parties`, p, 'oneOf', {
          list: 'washington, baghdad, tehran, erbil',
        });
      found.need(!a.cosigner || !a.parties.includes(a.cosigner), `${id}.cosigner`, a.cosigner, 'unique');
    }
    found.need(!a.uncosigned || a.cosigner !== undefined, `${id}.uncosigned`, a.uncosigned, 'missing');
    for (const [field, n] of [
      ['breakCost', a.breakCost],
      ['turns', a.turns ?? 0],
    ] as const)
      found.need(Number.isInteger(n) && n >= 0 && n <= 12, `${id}.${field}`, n, 'whole', { min: 0, max: 12 });
    const check = new EffectCheck(found, whole, { draws: false });
    for (const [i, c] of (a.when ?? []).entries()) check.condition(`${id}.when[${i}]`, c, true);
    for (const field of ['sign', 'uncosigned', 'upkeep', 'broken'] as const)
      effects(found, whole, `${id}.${field}`, a[field] ?? [], false);
  }
}
