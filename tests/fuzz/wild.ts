/** Actions of the right form and without any sense: any card, any operation, anybody's accord. */
import { DECKS } from '../../shared/content/cards/index.ts';
import { CONTENT } from '../../shared/content/index.ts';
import { ACCORDS, AGENDAS, CONTESTS, OP_IDS, SEATS, SPACES, type SeatId } from '../../shared/content/ids.ts';
import type { Order, SeatAction } from '../../shared/rules/types.ts';
import { pick, type Rng, upTo } from './values.ts';

const TARGETS: readonly string[] = [
  ...SPACES, 'home', 'sanctions', 'prisons', 'close', 'open', 'fighters', 'families', 'trade', 'western', '__proto__', 'x',
]; // prettier-ignore
const target = (rng: Rng): string => {
  const [a, b] = [pick(rng, TARGETS), pick(rng, TARGETS)];
  return pick(rng, [a, a, `${a}>${b}`, `${a}:${b}`]);
};
const boost = (rng: Rng): 0 | 1 | 2 => pick(rng, [0, 0, 1, 2] as const);

function order(rng: Rng, seat: SeatId): Order {
  const card = pick(rng, DECKS[rng() < 0.8 ? seat : pick(rng, SEATS)]).id;
  switch (upTo(rng, 2)) {
    case 0:
      return { card, use: 'bank' };
    case 1:
      return { card, use: 'event', boost: boost(rng), ...(rng() < 0.5 ? { target: pick(rng, SPACES) } : {}) };
    default:
      return {
        card,
        use: 'operation',
        op: pick(rng, OP_IDS),
        targets: Array.from({ length: upTo(rng, 4) }, () => target(rng)),
        boost: boost(rng),
      };
  }
}

/** `ids`: proposals and accords that there are, of whomever. */
export function wildAction(rng: Rng, seat: SeatId, ids: readonly string[]): SeatAction {
  const id = (): string =>
    ids.length > 0 && rng() < 0.8 ? pick(rng, ids) : pick(rng, ['p1', 'a1', 'a2', 'a99', '__proto__']);
  const slot = pick(rng, [0, 1] as const);
  switch (upTo(rng, 10)) {
    case 0:
      return { t: 'agenda', seat, agenda: pick(rng, AGENDAS[pick(rng, SEATS)]) };
    case 1:
      return { t: 'clear', seat, slot };
    case 2:
      return { t: 'standing', seat, orders: [{ op: pick(rng, OP_IDS), targets: [target(rng)] }] };
    case 3: {
      const contest = pick(rng, CONTESTS);
      return {
        t: 'commit',
        seat,
        contest,
        outcome: pick(rng, [...CONTENT.contests[contest].outcomes.map((o) => o.id), 'x']),
        n: upTo(rng, 12),
      };
    }
    case 4:
      return { t: 'answer', seat, proposal: id(), yes: rng() < 0.5 };
    case 5:
      return { t: 'withdraw', seat, proposal: id() };
    case 6:
      return { t: 'break', seat, accord: id() };
    case 7: {
      const partners = SEATS.filter(() => rng() < 0.3);
      return {
        t: 'propose', seat, accord: pick(rng, ACCORDS), with: partners.length ? partners : [pick(rng, SEATS)],
        ...(rng() < 0.4 ? { n: upTo(rng, 12) } : {}), ...(rng() < 0.4 ? { text: pick(rng, ['\u200b', ' ', 'We promise.', '\ud800']) } : {}),
      }; // prettier-ignore
    }
    case 8:
      return { t: 'unseal', seat };
    default:
      return { t: 'place', seat, slot, order: order(rng, seat) };
  }
}
