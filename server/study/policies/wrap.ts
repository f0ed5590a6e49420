/** Lays a policy over a bot. Whatever the policy does not decide stays the bot's. */
import { cardOf } from '../../../shared/content/cards/index.ts';
import type { Bot, Move } from '../../../shared/bots/index.ts';
import type { Legal, View, You } from '../../../shared/rules/known.ts';
import { options } from '../../../shared/rules/index.ts';
import type { Order, SeatAction } from '../../../shared/rules/types.ts';
import type { Policy, Wish } from './policy.ts';

/** Most leverage put on one contest. */
const STAKE = 4;
const by = (action: SeatAction): Move => ({ action, reason: { k: 'bot.seal' } });
const withYou = (v: View, you: Partial<You>): View => ({ ...v, you: { ...v.you!, ...you } });

export function wrap(bot: Bot, policy: Policy): Bot {
  return {
    seat: bot.seat,
    level: bot.level,
    agenda(view, lot) {
      const chosen = bot.agenda(view, lot);
      return policy.agenda ? { ...chosen, agenda: policy.agenda } : chosen;
    },
    talks: (view) => talks(bot, policy, view),
    orders: (view) => orders(bot, policy, view),
    turn: (view) => [...talks(bot, policy, view), ...orders(bot, policy, view)],
    answer(view, proposal) {
      const usual = bot.answer(view, proposal);
      if (policy.refuses?.includes(proposal.accord)) return { ...usual, yes: false };
      return { ...usual, yes: policy.signs?.(proposal, view) ?? usual.yes };
    },
  };
}

/** Accords: the policy's own first, then what the bot would say that does not cross it. */
function talks(bot: Bot, policy: Policy, view: View): Move[] {
  if (view.phase === 'over' || view.you!.sealed) return [];
  const menu = options(view);
  const moves: Move[] = [];
  for (const accord of policy.breaks ?? []) {
    const mine = menu.breaks.find((b) => b.accord === accord && b.cost <= menu.free);
    if (mine) return [by({ t: 'break', seat: bot.seat, accord: mine.id })];
  }
  const asks = typeof policy.proposes === 'function' ? policy.proposes(view) : (policy.proposes ?? []);
  const asked = new Set<string>();
  for (const { accord, with: partners } of asks) {
    const action: SeatAction = { t: 'propose', seat: bot.seat, accord, with: partners };
    if (menu.why(action)) continue;
    asked.add(accord);
    moves.push(by(action));
  }
  const kept = new Set<string>(asks.map((p) => p.accord));
  for (const move of bot.talks(view)) {
    const { action } = move;
    if (action.t === 'propose' && (asked.has(action.accord) || policy.refuses?.includes(action.accord))) continue;
    if (action.t === 'break' && kept.has(view.world.accords.find((a) => a.id === action.accord)?.accord ?? ''))
      continue;
    moves.push(move);
  }
  return moves;
}

/** Commitments and orders: the policy's wishes take slots and leverage first, the bot fills what is left. */
function orders(bot: Bot, policy: Policy, view: View): Move[] {
  const menu = options(view);
  if (menu.phase === 'over' || menu.sealed) return [];
  const moves: Move[] = [];
  let now = view;
  for (const contest of menu.contests) {
    const outcome = policy.backs?.[contest.contest];
    if (!outcome || contest.refusal || now.you!.commits[contest.contest]) continue;
    const n = Math.min(STAKE, now.you!.free);
    if (n > 0) moves.push(by({ t: 'commit', seat: bot.seat, contest: contest.contest, outcome, n }));
    now = withYou(now, {
      free: now.you!.free - n,
      commits: { ...now.you!.commits, [contest.contest]: { outcome, n } },
    });
  }
  for (const wish of policy.wants?.(now, options(now)) ?? []) {
    const placed = place(now, wish);
    if (!placed) continue;
    moves.push(placed.move);
    now = placed.after;
  }
  return [...moves, ...rest(bot, policy, now)];
}

/** One wish as an order: the lowest card that can carry all its targets, else the highest that can carry some. */
function place(view: View, wish: Wish): { move: Move; after: View } | null {
  const menu = options(view);
  const slot = menu.emptySlots[0];
  const cards = menu.cards.filter((c) => c.slot === null).sort((a, b) => a.ops - b.ops);
  const card = cards.find((c) => c.ops >= wish.targets.length) ?? cards.at(-1);
  if (slot === undefined || !card) return null;
  const boost = Math.min(wish.boost ?? 0, Math.max(0, menu.free)) as 0 | 1 | 2;
  const targets = allowed(menu, wish, slot, card.card, card.ops);
  if (targets.length === 0) return null;
  const order: Order = { card: card.card, use: 'operation', op: wish.op, targets, boost };
  return { move: by({ t: 'place', seat: menu.seat, slot, order }), after: placedIn(view, slot, order) };
}
function placedIn(view: View, slot: 0 | 1, order: Order): View {
  const slots: [Order | null, Order | null] = [...view.you!.slots];
  slots[slot] = order;
  return withYou(view, { slots, free: view.you!.free - (order.use === 'bank' ? 0 : order.boost) });
}
/** As many of the targets as the menu allows together. */
function allowed(menu: Legal, { op, targets }: Wish, slot: 0 | 1, card: string, ops: number): string[] {
  let chosen: string[] = [];
  for (const t of targets) {
    if (chosen.length >= ops) break;
    const order: Order = { card, use: 'operation', op, targets: [...chosen, t], boost: 0 };
    if (!menu.why({ t: 'place', seat: menu.seat, slot, order })) chosen = [...chosen, t];
  }
  return chosen;
}

/** The bot's own moves; a card it would use against the policy is taken out of its sight, and it thinks again. */
function rest(bot: Bot, policy: Policy, view: View): Move[] {
  let seen = view;
  for (;;) {
    const moves = bot.orders(seen);
    const crossing = moves.find((m) => m.action.t === 'place' && (policy.never?.(m.action.order, view) ?? false));
    if (!crossing || crossing.action.t !== 'place') return moves;
    const { card } = crossing.action.order;
    const hand = seen.you!.hand.filter((c) => c !== card);
    seen = withYou(seen, { hand });
  }
}

/** Does the event of this card bring US troops in, or take them out of these spaces? For policies about troops. */
export function movesTroops(order: Order): boolean {
  if (order.use !== 'event') return false;
  return cardOf(order.card).event.some(
    (e) => (e.do === 'piece' && e.piece === 't10') || (e.do === 'move' && e.piece === 't10'),
  );
}
