/** The menu of operations and events on a known world. Kept while that world stays the same object. */
import { CARDS } from '../content/cards/index.ts';
import type { OpId } from '../content/ids.ts';
import type { CardData } from '../content/model.ts';
import type { CardOptions, OpOptions, TargetOption } from './known.ts';
import { opOdds, OPERATIONS } from './ops/index.ts';
import { no, targetArgs } from './ops/operation.ts';
import { eventRefusal, eventTargets } from './orders.ts';
import type { World } from './types.ts';

interface Menu {
  ops: Map<OpId, OpOptions>;
  events: Map<string, CardOptions['event']>;
}
const menus = new WeakMap<World, Menu>();
function menuOf(w: World): Menu {
  let menu = menus.get(w);
  if (!menu) menus.set(w, (menu = { ops: new Map(), events: new Map() }));
  return menu;
}

/** One operation with all its targets: open with odds, or refused with the reason. */
export function opOptions(w: World, id: OpId): OpOptions {
  const { ops } = menuOf(w);
  let options = ops.get(id);
  if (options) return options;
  const op = OPERATIONS[id];
  let open = false;
  let first: TargetOption['refusal'] = null;
  const targets = op.targets(w).map((t): TargetOption => {
    const refusal = op.refuse(w, t);
    if (refusal === null) open = true;
    else first ??= refusal;
    return { id: t, refusal, odds: refusal ? null : opOdds(w, id, t), gain: { k: `op.${id}.gain`, a: targetArgs(op, t) } };
  });
  options = { op: id, refusal: open ? null : (first ?? no('noTarget', { op: id })), targets };
  ops.set(id, options);
  return options;
}

export function eventOptions(w: World, id: string): CardOptions['event'] {
  const { events } = menuOf(w);
  let options = events.get(id);
  if (!options) {
    const card: CardData = CARDS[id]!;
    const targets = eventTargets(w, card);
    options = {
      refusal: eventRefusal(w, card),
      needsTarget: targets !== null,
      targets: (targets ?? []).map((s) => ({ id: s, refusal: null })),
    };
    events.set(id, options);
  }
  return options;
}
