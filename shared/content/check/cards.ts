/** Cards and dispatches: enough of them, each with its own name, sources that exist, and effects that say what they do. */
import { PIECES, SEATS, SPACES } from '../ids.ts';
import type { SeatId } from '../ids.ts';
import type { CardData, Effect, Provenance } from '../model.ts';
import { among, EffectCheck } from './effects.ts';
import { isMonth } from './form.ts';
import type { Findings } from './problem.ts';
import { citations, NEWEST } from './sources.ts';
import type { Whole } from './whole.ts';

const CARDS_A_SEAT = 20;
const DISPATCHES_LEAST = 30;

export function cards(all: Findings, whole: Whole): void {
  const found = all.in('cards');
  const ids = new Set<string>();
  const initiatives = new Set<number>();
  for (const seat of SEATS) {
    const deck = whole.decks[seat];
    found.need(deck.length >= CARDS_A_SEAT, seat, deck.length, 'atLeast', { min: CARDS_A_SEAT });
    for (const card of deck) {
      found.need(!ids.has(card.id), `${card.id}.id`, card.id, 'unique');
      found.need(!initiatives.has(card.initiative), `${card.id}.initiative`, card.initiative, 'unique');
      ids.add(card.id);
      initiatives.add(card.initiative);
      one(found, whole, seat, card);
    }
  }
}

function one(found: Findings, whole: Whole, seat: SeatId, card: CardData): void {
  const at = card.id;
  found.need(card.seat === seat, `${at}.seat`, card.seat, 'same', { same: seat });
  for (const [field, n, max] of [
    ['initiative', card.initiative, 999],
    ['ops', card.ops, 4],
  ] as const)
    found.need(Number.isInteger(n) && n >= 1 && n <= max, `${at}.${field}`, n, 'whole', { min: 1, max });
  found.need(card.event.length > 0, `${at}.event`, card.event.length, 'atLeast', { min: 1 });
  if (card.covert) found.need(seat === 'is' || seat === 'tehran', `${at}.covert`, seat, 'covert');
  dated(found, whole, at, card);
  const check = new EffectCheck(found, whole, { seat, target: card.target, draws: true });
  for (const [i, c] of (card.when ?? []).entries()) check.condition(`${at}.when[${i}]`, c, true);
  check.list(`${at}.event`, card.event);
  found.need(check.checks <= 1, `${at}.event`, check.checks, 'oneCheck');
  if (!card.target) return;
  found.need(check.usesTarget, `${at}.target`, card.target.in, 'targetUnused');
  const spaces = among(whole, card.target);
  found.need(spaces.length > 0, `${at}.target.in`, card.target.in, 'oneOf', {
    list: Object.keys(whole.groups).join(', '),
  });
  for (const s of spaces) found.need(SPACES.includes(s), `${at}.target.in`, s, 'oneOf', { list: SPACES.join(', ') });
  for (const t of card.target.where ?? []) {
    if (!('has' in t)) continue;
    found.need(PIECES.includes(t.has), `${at}.target.where`, t.has, 'oneOf', { list: PIECES.join(', ') });
    found.need(seat === 'is' || t.has !== 'cellsHidden', `${at}.target.where`, t.has, 'unseen');
  }
}

export function dispatches(all: Findings, whole: Whole): void {
  const found = all.in('dispatches');
  const ids = new Set<string>();
  found.need(whole.dispatches.length >= DISPATCHES_LEAST, 'dispatches', whole.dispatches.length, 'atLeast', {
    min: DISPATCHES_LEAST,
  });
  const placed = new Set(Object.values(whole.scenarios).flatMap((s) => s.turns.flatMap((t) => t.dispatches)));
  for (const d of whole.dispatches) {
    found.need(!ids.has(d.id), `${d.id}.id`, d.id, 'unique');
    ids.add(d.id);
    if (d.fixed) found.need(placed.has(d.id), `${d.id}.fixed`, true, 'unplaced');
    dated(found, whole, d.id, d);
    effects(found, whole, `${d.id}.effects`, d.effects, true);
  }
}

/** Effects that no seat speaks: of dispatches, contests and accords. */
export function effects(found: Findings, whole: Whole, at: string, list: readonly Effect[], draws: boolean): void {
  const check = new EffectCheck(found, whole, { draws });
  check.list(at, list);
  found.need(check.checks <= 1, at, check.checks, 'oneCheck');
}

/** Sources that exist, and a date neither later than the game nor older than the newest fact it rests on. */
function dated(found: Findings, whole: Whole, at: string, x: Provenance & { asOf: string }): void {
  citations(found, whole, at, x);
  if (!found.need(isMonth(x.asOf), `${at}.asOf`, x.asOf, 'month')) return;
  found.need(x.asOf <= NEWEST, `${at}.asOf`, x.asOf, 'notAfter', { month: NEWEST });
  const newest =
    x.sources
      .map((s) => (s.startsWith('F:') ? (whole.facts[s.slice(2)]?.asOf ?? '') : ''))
      .sort()
      .at(-1) ?? '';
  found.need(x.asOf >= newest, `${at}.asOf`, x.asOf, 'notBefore', { month: newest });
}
