/** What this player is about to do, before it is sent: the selected space and the order being built. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { OpId, SpaceId } from '../../shared/content/ids.ts';
import type { CardOptions, Legal, OpOptions, Option } from '../../shared/rules/known.ts';
import type { Msg, Order } from '../../shared/rules/types.ts';
import { nameOf, t, tell } from '../i18n/index.ts';
import type { TableStore } from '../net/store.ts';
import { note } from '../ui/say.tsx';
import { route } from '../../shared/rules/ops/operation.ts';
import { byStart, isRoute, isSpace, spaceOfTarget } from './targets.ts';

export type Use = Order['use'];
export type Slot = 0 | 1;
export type Boost = 0 | 1 | 2;

/** An order on the way. Choices fall from left to right: a new card clears all that follows. */
export interface Draft {
  slot: Slot;
  card: string | null;
  use: Use | null;
  op: OpId | null;
  /** The start of a move whose end is not chosen yet. */
  from: string | null;
  /** Targets of an operation, as it names them. */
  targets: readonly string[];
  /** Target of an event. */
  target: SpaceId | null;
  boost: Boost;
}
export const NO_DRAFT: Draft = {
  slot: 0,
  card: null,
  use: null,
  op: null,
  from: null,
  targets: [],
  target: null,
  boost: 0,
};

export const draft = signal<Draft>(NO_DRAFT);
/** The space whose full state is shown. */
export const selectedSpace = signal<SpaceId | null>(null);
/** A space tapped on the map that holds several targets: the list shows these first. */
export const narrowed = signal<SpaceId | null>(null);

function update(part: Partial<Draft>): void {
  draft.value = { ...draft.value, ...part };
  narrowed.value = null;
}
const optionsOf = (legal: Legal, card: string | null): CardOptions | undefined =>
  legal.cards.find((options) => options.card === card);

/** Takes a card up. One that is already placed opens as it was placed. Taking it up twice lays it down. */
export function takeCard(card: string, legal: Legal, slots: readonly [Order | null, Order | null]): void {
  if (draft.value.card === card) return layDown();
  const placed = optionsOf(legal, card)?.slot ?? null;
  if (placed !== null) return editSlot(placed, slots);
  const free: Slot =
    slots[draft.value.slot] === null
      ? draft.value.slot
      : slots[0] === null
        ? 0
        : slots[1] === null
          ? 1
          : draft.value.slot;
  draft.value = { ...NO_DRAFT, slot: free, card };
}
/** Lays the card down again; nothing was sent. */
export function layDown(): void {
  draft.value = { ...NO_DRAFT, slot: draft.value.slot };
  narrowed.value = null;
}
/** Opens a placed order for change; it stays in its slot until another takes its place. */
export function editSlot(slot: Slot, slots: readonly [Order | null, Order | null]): void {
  const order = slots[slot];
  draft.value = { ...NO_DRAFT, slot };
  if (!order) return;
  const same = { slot, card: order.card, use: order.use };
  if (order.use === 'event') update({ ...same, target: order.target ?? null, boost: order.boost });
  else if (order.use === 'operation') update({ ...same, op: order.op, targets: order.targets, boost: order.boost });
  else update(same);
}
export const chooseSlot = (slot: Slot): void => update({ slot });
export const chooseUse = (use: Use | null): void =>
  update({ use, op: null, from: null, targets: [], target: null, boost: 0 });
/** Chooses an operation. One with a single possible target takes it at once. */
export function chooseOp(op: OpId | null, options?: OpOptions): void {
  const open = options?.targets.filter((target) => target.refusal === null) ?? [];
  const only = open.length === 1 && options?.targets.length === 1 ? open[0] : undefined;
  update({ op, from: null, targets: only ? [only.id] : [], boost: 0 });
}
export const chooseStart = (from: string | null): void => update({ from });
export const chooseBoost = (boost: Boost): void => update({ boost });
export const chooseEventTarget = (target: SpaceId | null): void => update({ target });

/** Adds a target, or takes it out. With one target allowed, a new one takes the old one's place. */
export function toggleTarget(id: string, most: number): void {
  const { targets } = draft.value;
  if (targets.includes(id)) return update({ targets: targets.filter((other) => other !== id), from: null });
  if (most === 1) return update({ targets: [id], from: null });
  if (targets.length < most) update({ targets: [...targets, id], from: null });
}
/** The order as it would be sent, or null while a choice is open. */
export function orderOf(now: Draft, legal: Legal): Order | null {
  const { card, use, op, targets, target, boost } = now;
  if (card === null || use === null) return null;
  if (use === 'bank') return { card, use };
  if (use === 'operation') return op === null || targets.length === 0 ? null : { card, use, op, targets, boost };
  if (optionsOf(legal, card)?.event.needsTarget) return target === null ? null : { card, use, target, boost };
  return { card, use, boost };
}

/** What the map may be tapped for, while targets are being chosen. */
export interface TargetMode {
  ask: 'event' | 'target' | 'from' | 'to';
  /** Spaces that can be chosen now, with the best chance there in percent (null: certain). */
  open: ReadonlyMap<SpaceId, number | null>;
  /** Spaces of the menu that cannot be chosen, and why. */
  closed: ReadonlyMap<SpaceId, Msg>;
  chosen: ReadonlySet<SpaceId>;
  /** The start of the move under way. */
  from: SpaceId | null;
}

function sortOptions(
  options: readonly (Option & { odds?: { chance: number } | null })[],
  spaceOf: (id: string) => string | null,
): Pick<TargetMode, 'open' | 'closed'> {
  const open = new Map<SpaceId, number | null>();
  const closed = new Map<SpaceId, Msg>();
  for (const option of options) {
    const space = spaceOf(option.id);
    if (space === null || !isSpace(space)) continue;
    if (option.refusal === null) open.set(space, Math.max(open.get(space) ?? 0, option.odds?.chance ?? 0) || null);
    else if (!closed.has(space)) closed.set(space, option.refusal);
  }
  for (const space of open.keys()) closed.delete(space);
  return { open, closed };
}

/** Which spaces the order being built asks for; null when it asks for none. */
function targetModeOf(now: Draft, legal: Legal | null): TargetMode | null {
  const { card, use, op, from } = now;
  if (!legal || card === null || legal.sealed) return null;
  if (use === 'event') {
    const event = optionsOf(legal, card)?.event;
    if (!event?.needsTarget) return null;
    const chosen = new Set(now.target === null ? [] : [now.target]);
    return { ask: 'event', ...sortOptions(event.targets, (id) => id), chosen, from: null };
  }
  if (use !== 'operation' || op === null) return null;
  const { targets } = legal.op(op);
  if (!targets.some((target) => spaceOfTarget(op, target.id) !== null)) return null;
  const chosen = new Set(now.targets.map((target) => spaceOfTarget(op, target)).filter((space) => space !== null));
  if (!isRoute(op))
    return { ask: 'target', ...sortOptions(targets, (id) => spaceOfTarget(op, id)), chosen, from: null };
  if (from !== null) {
    const routes = byStart(targets).get(from) ?? [];
    return { ask: 'to', ...sortOptions(routes, (id) => route(id)[1]), chosen, from: isSpace(from) ? from : null };
  }
  // No odds at the start of a route: they belong to the whole of it.
  const starts = sortOptions(
    targets.map(({ id, refusal }) => ({ id, refusal })),
    (id) => route(id)[0],
  );
  return { ask: 'from', ...starts, chosen, from: null };
}

const modes = new WeakMap<TableStore, ReadonlySignal<TargetMode | null>>();
/** The spaces that can be tapped at this table now, as a signal for the board. */
export function targetMode(store: TableStore): ReadonlySignal<TargetMode | null> {
  let mode = modes.get(store);
  if (!mode) {
    mode = computed(() => targetModeOf(draft.value, store.legal.value));
    modes.set(store, mode);
  }
  return mode;
}

/**
 * A tap on a space of the map: a choice where one is asked for, else a look at the space. What cannot be chosen is
 * answered with the reason.
 */
export function tapSpace(space: SpaceId, legal: Legal | null): void {
  const now = draft.value;
  const mode = targetModeOf(now, legal);
  if (!mode || !legal) {
    selectedSpace.value = selectedSpace.value === space ? null : space;
    return;
  }
  const most = now.use === 'event' ? 1 : (optionsOf(legal, now.card)?.ops ?? 1);
  if (!mode.open.has(space)) return sayWhy(mode, space);
  if (mode.ask === 'event') return chooseEventTarget(now.target === space ? null : space);
  if (mode.ask === 'from') return now.targets.length >= most && most > 1 ? sayFull(most) : chooseStart(space);
  const op = now.op!;
  const open = legal
    .op(op)
    .targets.filter((target) => target.refusal === null && spaceOfTarget(op, target.id) === space);
  const id = mode.ask === 'to' ? `${now.from}>${space}` : open[0]!.id;
  if (mode.ask === 'target' && open.length > 1) narrowed.value = space;
  else if (now.targets.length >= most && most > 1 && !now.targets.includes(id)) sayFull(most);
  else toggleTarget(id, most);
}

const sayFull = (most: number): void => note(t('desk.target.full', { n: most }), true);
function sayWhy(mode: TargetMode, space: SpaceId): void {
  const why = mode.closed.get(space);
  note(why ? tell(why) : t('desk.target.notHere', { space: nameOf('space', space) }), true);
}
