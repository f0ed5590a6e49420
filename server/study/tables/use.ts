/** What is used, and whether it decides: cards, operations, accords, contests (game.md 13). */
import { ACCORDS_DATA } from '../../../shared/content/accords.ts';
import { CARDS } from '../../../shared/content/cards/index.ts';
import { CONTESTS_DATA } from '../../../shared/content/contests.ts';
import { ACCORDS, CONTESTS, OPS, SEATS, STATE_SEATS } from '../../../shared/content/ids.ts';
import type { Estimate } from '../stats/estimate.ts';
import { meanOf, shareOf } from '../stats/estimate.ts';
import type { Scored } from './margins.ts';
import { winShare } from './margins.ts';
import type { Table } from './table.ts';

/** Used in fewer of the games than this, or deciding more of its games than that: to be looked into. */
const RARE = 0.02;
const DECISIVE = 0.6;
const flag = (used: Estimate, decides: Estimate) =>
  [used.value < RARE ? 'RARE' : '', decides.value > DECISIVE ? 'DECIDES' : ''].filter(Boolean).join(' ') || 'ok';
/** A deal signed in more of the games than this is no longer a choice. */
const ALWAYS = 0.9;
const seatOf = (seat: string) => SEATS.indexOf(seat as (typeof SEATS)[number]);

export function cards(games: readonly Scored[], scenario: string): Table {
  const rows = Object.values(CARDS).map((card) => {
    const times = (use: string) => games.reduce((n, g) => n + (g.row.cards[`${card.id} ${use}`] ?? 0), 0);
    const [event, operation, bank, fizzle] = [times('event'), times('operation'), times('bank'), times('fizzle')];
    const plays = event + operation + bank + fizzle;
    const asEvent = games.filter((g) => (g.row.cards[`${card.id} event`] ?? 0) > 0);
    const used = shareOf(asEvent.length, games.length);
    const decides = winShare(asEvent, seatOf(card.seat));
    return {
      card: card.id,
      seat: card.seat,
      title: card.title,
      used,
      decides,
      verdict: flag(used, decides),
      plays: plays / games.length,
      event: event / plays,
      operation: operation / plays,
      bank: bank / plays,
      fizzle: fizzle / plays,
    };
  });
  return {
    id: `${scenario}-cards`,
    title: `Cards: ${scenario}`,
    note: 'Share of games in which the event happened (wanted: 2% or more), and in which its seat then did best (wanted: 60% or less); how the card was played.',
    columns: [
      { id: 'card', title: 'card' },
      { id: 'seat', title: 'seat' },
      { id: 'title', title: 'title' },
      { id: 'used', title: 'event in games', as: 'percent' },
      { id: 'decides', title: 'its seat best', as: 'percent' },
      { id: 'verdict', title: 'verdict' },
      { id: 'plays', title: 'plays a game', as: 2 },
      { id: 'event', title: 'as event', as: 'percent' },
      { id: 'operation', title: 'as operation', as: 'percent' },
      { id: 'bank', title: 'banked', as: 'percent' },
      { id: 'fizzle', title: 'fizzled', as: 'percent' },
    ],
    rows,
    dots: { label: ['card', 'title'], value: 'decides', band: [0, DECISIVE] },
  };
}

export function operations(games: readonly Scored[], scenario: string): Table {
  const rows = SEATS.flatMap((seat) =>
    OPS[seat].map((op) => {
      const with_ = games.filter((g) => (g.row.ops[op] ?? 0) > 0);
      const used = shareOf(with_.length, games.length);
      const decides = winShare(with_, seatOf(seat));
      const orders = meanOf(games.map((g) => g.row.ops[op] ?? 0));
      return { seat, operation: op, used, decides, verdict: flag(used, decides), orders };
    }),
  );
  return {
    id: `${scenario}-operations`,
    title: `Operations: ${scenario}`,
    note: 'Share of games in which it was used, and in which its seat then did best.',
    columns: [
      { id: 'seat', title: 'seat' },
      { id: 'operation', title: 'operation' },
      { id: 'used', title: 'used in games', as: 'percent' },
      { id: 'decides', title: 'its seat best', as: 'percent' },
      { id: 'verdict', title: 'verdict' },
      { id: 'orders', title: 'orders a game', as: 2 },
    ],
    rows,
    dots: { label: ['seat', 'operation'], value: 'used' },
  };
}

export function accords(games: readonly Scored[], scenario: string): Table {
  const rows = ACCORDS.map((accord) => {
    const { parties, cosigner } = ACCORDS_DATA[accord];
    const with_ = games.filter((g) => (g.row.accords[accord] ?? 0) > 0);
    const used = shareOf(with_.length, games.length);
    const signers = parties === 'any' ? STATE_SEATS : [...parties, ...(cosigner ? [cosigner] : [])];
    const best = signers
      .map((seat) => ({ seat, e: winShare(with_, seatOf(seat)) }))
      .sort((a, b) => b.e.value - a.e.value)[0]!;
    // A promise in words is for people; bots make none.
    const verdict = accord === 'pledge' ? 'people only' : used.value > ALWAYS ? 'ALWAYS' : flag(used, best.e);
    return {
      accord,
      used,
      decides: best.e,
      seat: best.seat,
      verdict,
      signed: meanOf(games.map((g) => g.row.accords[accord] ?? 0)),
    };
  });
  return {
    id: `${scenario}-accords`,
    title: `Accords: ${scenario}`,
    note: 'Share of games in which it was signed (wanted: 2–90%); the signatory that then did best most often.',
    columns: [
      { id: 'accord', title: 'accord' },
      { id: 'used', title: 'signed in games', as: 'percent' },
      { id: 'seat', title: 'who gains' },
      { id: 'decides', title: 'it did best', as: 'percent' },
      { id: 'verdict', title: 'verdict' },
      { id: 'signed', title: 'times a game', as: 2 },
    ],
    rows,
    dots: { label: ['accord'], value: 'used' },
  };
}

export function contests(games: readonly Scored[], scenario: string): Table {
  const rows = CONTESTS.flatMap((contest) => {
    const held = games.reduce(
      (n, g) =>
        n + CONTESTS_DATA[contest].outcomes.reduce((k, o) => k + (g.row.contests[`${contest} ${o.id}`] ?? 0), 0),
      0,
    );
    return CONTESTS_DATA[contest].outcomes.map((o) => {
      const won = games.reduce((n, g) => n + (g.row.contests[`${contest} ${o.id}`] ?? 0), 0);
      const share = shareOf(won, held);
      return {
        contest,
        outcome: o.id,
        share,
        verdict: share.value < 0.05 ? 'RARE' : share.value > 0.8 ? 'SURE' : 'ok',
        held: held / games.length,
      };
    });
  });
  return {
    id: `${scenario}-contests`,
    title: `Contests: ${scenario}`,
    note: 'How contests end. An outcome under 5% or over 80% leaves little to fight for.',
    columns: [
      { id: 'contest', title: 'contest' },
      { id: 'outcome', title: 'outcome' },
      { id: 'share', title: 'share', as: 'percent' },
      { id: 'verdict', title: '5–80%' },
      { id: 'held', title: 'held a game', as: 2 },
    ],
    rows,
    dots: { label: ['contest', 'outcome'], value: 'share', band: [0.05, 0.8] },
  };
}
