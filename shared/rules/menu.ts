/** The menu of operations and events on a known world. Kept while that world stays the same object. */
import { cardOf } from '../content/cards/index.ts';
import type { OpId } from '../content/ids.ts';
import type { CardData } from '../content/model.ts';
import type { CardOptions, OpOptions, TargetOption } from './known.ts';
import { opOdds, OPERATIONS } from './ops/index.ts';
import type { Operation } from './ops/operation.ts';
import { no, targetArgs } from './ops/operation.ts';
import { eventRefusal, eventTargets } from './orders.ts';
import type { Msg, Odds, World } from './types.ts';

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

/** A target of an operation; odds and gain are worked out when asked. */
class TargetMenu implements TargetOption {
  readonly id: string;
  readonly refusal: Msg | null;
  private readonly w: World;
  private readonly operation: Operation;
  constructor(w: World, operation: Operation, id: string, refusal: Msg | null) {
    this.w = w;
    this.operation = operation;
    this.id = id;
    this.refusal = refusal;
  }
  get odds(): Odds | null {
    return this.refusal ? null : opOdds(this.w, this.operation.id, this.id);
  }
  get gain(): Msg {
    return { k: `op.${this.operation.id}.gain`, a: targetArgs(this.operation, this.id) };
  }
}

/** One operation with all its targets: open with odds, or refused with the reason. */
export function opOptions(w: World, id: OpId): OpOptions {
  const { ops } = menuOf(w);
  let options = ops.get(id);
  if (options) return options;
  const op = OPERATIONS[id];
  let open = false;
  let first: TargetOption['refusal'] = null;
  const targets: TargetMenu[] = [];
  for (const t of op.targets(w)) {
    const refusal = op.refuse(w, t);
    if (refusal === null) open = true;
    else first ??= refusal;
    targets.push(new TargetMenu(w, op, t, refusal));
  }
  options = { op: id, refusal: open ? null : (first ?? no('noTarget', { op: id })), targets };
  ops.set(id, options);
  return options;
}

export function eventOptions(w: World, id: string): CardOptions['event'] {
  const { events } = menuOf(w);
  let options = events.get(id);
  if (!options) {
    const card: CardData = cardOf(id);
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
