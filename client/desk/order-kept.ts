/**
 * The order being built outlives a reload: this tab keeps it for its table and seat until it is placed, laid down, or the
 * turn moves on. Words go to the server as well; a choice half made is nobody else's business, not even another tab's.
 */
import { effect } from '@preact/signals';
import type { CardOptions, Legal, Option, View, You } from '../../shared/rules/known.ts';
import { route } from '../../shared/rules/ops/operation.ts';
import { keepInTab, recallInTab } from '../net/storage.ts';
import type { TableStore } from '../net/store.ts';
import { type Boost, type Draft, draft, NO_DRAFT } from './state.ts';
import { isRoute } from './targets.ts';

interface Kept {
  turn: number;
  draft: Draft;
}

const open = (options: readonly Option[], id: unknown): boolean =>
  options.some((option) => option.id === id && option.refusal === null);

/** Leverage that this card's order may have: a boost bound by the same card's placed order is free to be laid anew. */
function boostOf(kept: Draft, you: You): Boost {
  const placed = you.slots.find((order) => order?.card === kept.card);
  const free = you.free + (placed && placed.use !== 'bank' ? placed.boost : 0);
  const { boost } = kept;
  return (boost === 1 || boost === 2) && boost <= free ? boost : 0;
}

function eventOf(kept: Draft, begun: Draft, { event }: CardOptions, you: You): Draft {
  if (event.refusal !== null) return begun;
  const target = open(event.targets, kept.target) ? kept.target : null;
  return { ...begun, use: 'event', target, boost: boostOf(kept, you) };
}

function operationOf(kept: Draft, begun: Draft, most: number, legal: Legal, you: You): Draft {
  const chosen: Draft = { ...begun, use: 'operation' };
  const options = legal.ops.find(({ op, refusal }) => op === kept.op && refusal === null);
  if (!options) return chosen;
  const { op } = options;
  const targets = kept.targets.filter((id) => open(options.targets, id)).slice(0, most);
  const startsThere = (option: Option): boolean => option.refusal === null && route(option.id)[0] === kept.from;
  const from = isRoute(op) && options.targets.some(startsThere) ? kept.from : null;
  return { ...chosen, op, targets, from, boost: boostOf(kept, you) };
}

/** What was kept, as far as it can still be done: choices fall from left to right. null: not even the card. */
export function stillOpen(kept: Draft, legal: Legal, you: You): Draft | null {
  const options = legal.cards.find(({ card }) => card === kept.card);
  if (!options || legal.sealed || legal.phase !== 'planning') return null;
  const begun: Draft = { ...NO_DRAFT, slot: kept.slot === 1 ? 1 : 0, card: options.card };
  if (kept.use === 'event') return eventOf(kept, begun, options, you);
  if (kept.use === 'operation') return operationOf(kept, begun, options.ops, legal, you);
  return kept.use === 'bank' ? { ...begun, use: 'bank' } : begun;
}

/** Brings back what this tab has kept of this seat and turn. What cannot be read is as if it were not there. */
function restored(name: string, { turn }: View, legal: Legal, you: You): Draft | null {
  const kept = recallInTab(name) as Kept | null;
  try {
    return kept?.turn === turn ? stillOpen(kept.draft, legal, you) : null;
  } catch {
    return null;
  }
}

/** Keeps the order being built at this table, and brings it back. Until the returned function is called. */
export function keepOrder(store: TableStore): () => void {
  /** The seat whose order it is, as the name it is kept under; null while there is none. */
  let name: string | null = null;
  let turn = 0;
  const stop = effect(() => {
    const view = store.view.value;
    const legal = store.legal.value;
    const now = draft.value;
    const you = view?.you;
    if (!you || !legal) {
      // The chair is left: what was begun there stays there.
      if (name !== null) draft.value = NO_DRAFT;
      name = null;
      return;
    }
    const here = `order:${store.code}:${you.seat}`;
    if (here !== name) {
      name = here;
      turn = view.turn;
      const back = restored(here, view, legal, you);
      if (!back) keepInTab(here, null);
      draft.value = back ?? NO_DRAFT;
      return;
    }
    if (view.turn !== turn) {
      turn = view.turn;
      keepInTab(here, null);
      draft.value = NO_DRAFT;
      return;
    }
    keepInTab(here, now.card === null || legal.sealed ? null : ({ turn, draft: now } satisfies Kept));
  });
  return () => {
    stop();
    draft.value = NO_DRAFT;
  };
}
