/** A bot that plays any legal thing: for fuzzing and for the bench. Its chance comes from the number it is given. */
import type { SeatId } from '../content/ids.ts';
import { OPS } from '../content/ids.ts';
import type { Legal } from '../rules/known.ts';
import { castsDie } from '../rules/orders.ts';
import type { Order, SeatAction } from '../rules/types.ts';

/** A small fast generator (mulberry32): numbers in [0, 1). */
export function dice(seed: number): () => number {
  let a = seed | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
const pick = <T>(rng: () => number, from: readonly T[]): T => from[Math.floor(rng() * from.length)]!;

/** One random order for a card in hand, or null when the draw hit nothing legal. */
function randomOrder(menu: Legal, rng: () => number): Order | null {
  const card = pick(
    rng,
    menu.cards.filter((c) => c.slot === null),
  );
  if (!card) return null;
  const use = rng();
  const boost = Math.min(menu.free, Math.floor(rng() * 3)) as 0 | 1 | 2;
  if (use < 0.1) return { card: card.card, use: 'bank' };
  if (use < 0.45 && card.event.refusal === null) {
    if (!card.event.needsTarget) return boosted({ card: card.card, use: 'event', boost });
    return boosted({ card: card.card, use: 'event', target: pick(rng, card.event.targets).id as never, boost });
  }
  const op = menu.op(pick(rng, OPS[menu.seat]));
  if (op.refusal) return null;
  const open = op.targets.filter((t) => t.refusal === null);
  const n = Math.min(open.length, 1 + Math.floor(rng() * card.ops));
  const targets = new Set<string>();
  for (let i = 0; i < n; i++) targets.add(pick(rng, open).id);
  return boosted({ card: card.card, use: 'operation', op: op.op, targets: [...targets], boost });
}
/** A boost where no die is cast would be refused. */
const boosted = (order: Exclude<Order, { use: 'bank' }>): Order => (castsDie(order) ? order : { ...order, boost: 0 });

/** One random action that the menu allows. `idle` says how the planning of the seat stands, so that it comes to an end. */
export function randomAction(menu: Legal, rng: () => number): SeatAction {
  const { seat } = menu;
  if (menu.agendas.length && menu.canSeal) return { t: 'agenda', seat, agenda: pick(rng, menu.agendas) };
  for (let tries = 0; tries < 4; tries++) {
    const a = propose(menu, seat, rng);
    if (a && menu.why(a) === null) return a;
  }
  return { t: 'seal', seat };
}

function propose(menu: Legal, seat: SeatId, rng: () => number): SeatAction | null {
  const r = rng();
  const empty = menu.emptySlots;
  if (r < 0.62) {
    const slot = empty.length ? pick(rng, empty) : null;
    if (slot === null)
      return rng() < 0.1 ? { t: 'clear', seat, slot: pick(rng, [0, 1] as const) } : { t: 'seal', seat };
    const order = randomOrder(menu, rng);
    return order && { t: 'place', seat, slot, order };
  }
  if (r < 0.74) {
    const c = pick(rng, menu.contests);
    return c && c.refusal === null
      ? { t: 'commit', seat, contest: c.contest, outcome: pick(rng, c.outcomes), n: Math.floor(rng() * (c.max + 1)) }
      : null;
  }
  if (r < 0.84) {
    const p = pick(rng, menu.answers);
    return p ? { t: 'answer', seat, proposal: p.id, yes: rng() < 0.6 } : null;
  }
  if (r < 0.9) {
    const a = pick(rng, menu.accords);
    const partner = a && pick(rng, a.partners);
    if (!a || !partner || partner.refusal) return null;
    return {
      t: 'propose',
      seat,
      accord: a.accord,
      with: partner.with,
      ...(a.accord === 'gift' ? { n: 1 } : {}),
      ...(a.accord === 'pledge' ? { text: 'We keep the peace.' } : {}),
    };
  }
  if (r < 0.91) {
    const b = pick(rng, menu.breaks);
    return b ? { t: 'break', seat, accord: b.id } : null;
  }
  return empty.length === 0 ? { t: 'seal', seat } : null;
}
