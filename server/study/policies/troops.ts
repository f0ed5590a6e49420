/** Washington's troop policies: what the three options of the source mean on the board (O1, O2, O3). */
import type { SpaceId } from '../../../shared/content/ids.ts';
import type { View } from '../../../shared/rules/known.ts';
import { query, route } from '../../../shared/rules/index.ts';
import type { Order } from '../../../shared/rules/types.ts';
import type { Ask, Policy, Wish } from './policy.ts';
import { movesTroops } from './wrap.ts';

const IRAQ: readonly SpaceId[] = query.IRAQ;
const FEDERAL: readonly SpaceId[] = query.FEDERAL;
const SYRIA: readonly SpaceId[] = query.SYRIA;
/** The turn in the middle of the game, rounded up: 4 of 8, 2 of 4. */
export const half = (v: View) => Math.ceil(v.turns / 2);

/** Posture orders that bring these troops home by a turn, evenly spread; `to` may name somewhere nearer, tried first. */
function leaving(v: View, from: readonly SpaceId[], by: number, to: readonly SpaceId[] = []): Wish[] {
  const here = new Map(from.map((s) => [s, v.world.spaces[s].t10]));
  const all = [...here.values()].reduce((a, b) => a + b, 0);
  let quota = Math.ceil(all / Math.max(1, by - v.turn + 1));
  const wishes: Wish[] = [];
  while (quota > 0 && wishes.length < 2) {
    const targets: string[] = [];
    for (const [s, n] of here) {
      if (quota === 0 || n === 0) continue;
      targets.push(...to.map((t) => `${s}>${t}`), `${s}>home`);
      here.set(s, n - 1);
      quota--;
    }
    wishes.push({ op: 'posture', targets });
  }
  return wishes;
}

/** Orders that move US troops into these spaces, or in from home. */
function bringsIn(o: Order, into: readonly SpaceId[]): boolean {
  if (movesTroops(o)) return true;
  return o.use === 'operation' && o.op === 'posture' && o.targets.some((t) => into.includes(route(t)[1] as SpaceId));
}
const anyPosture = (o: Order) =>
  movesTroops(o) || (o.use === 'operation' && (o.op === 'posture' || o.op === 'transition'));

export const STAYS: Policy = {
  id: 'stays',
  seat: 'washington',
  title: 'keeps every troop piece where it stands, and asks Baghdad to renew the basing accord',
  never: anyPosture,
  proposes: [{ accord: 'federalBasing', with: ['baghdad'] }],
};

/** Out of Iraq and Syria by the middle of the game, or by a turn of its own name: withdraws-by-4. */
export function withdrawsBy(turn: number | null): Policy {
  return {
    id: turn === null ? 'withdraws' : `withdraws-by-${turn}`,
    seat: 'washington',
    title: `brings all troops home from Iraq and Syria by ${turn === null ? 'the middle of the game' : `turn ${turn}`}`,
    wants: (v) => leaving(v, [...IRAQ, ...SYRIA], turn ?? half(v)),
    // Missions under the ambassador are no troops: the bot may leave them behind (O1, P14).
    never: (o) => movesTroops(o) || (o.use === 'operation' && o.op === 'posture'),
    refuses: ['federalBasing', 'erbilBasing'],
  };
}

export const LEAVES_IRAQ: Policy = {
  id: 'leaves-iraq',
  seat: 'washington',
  title: 'brings the troops in Iraq home by the middle of the game, and leaves those in Syria where they are',
  wants: (v) => leaving(v, IRAQ, half(v)),
  never: anyPosture,
  refuses: ['federalBasing', 'erbilBasing'],
};

/** As leaves-iraq, with two pieces moved to a neighbour first, to carry the Syria line from there (P14). */
export const REAR: Policy = {
  id: 'rear',
  seat: 'washington',
  title: 'leaves Iraq by the middle of the game, and carries the Syria mission from Türkiye or Jordan',
  wants(v) {
    const rear = v.world.spaces.JOR.t10 + v.world.spaces.TUR.t10;
    return leaving(v, IRAQ, half(v), rear >= 2 ? [] : ['TUR', 'JOR']);
  },
  never: anyPosture,
  refuses: ['federalBasing', 'erbilBasing'],
};

/** O2: federal Iraq and the desert post are left; Erbil takes what it has room for, the rest goes home. */
function hub(id: string, title: string, proposes: NonNullable<Policy['proposes']>): Policy {
  return {
    id,
    seat: 'washington',
    title,
    wants: (v) => leaving(v, [...FEDERAL, 'BAD'], Math.max(1, half(v) - 2), ['ERB']),
    never: anyPosture,
    refuses: ['federalBasing'],
    proposes,
  };
}
const ALONE: Ask = { accord: 'erbilBasing', with: ['erbil'] };
const COSIGNED: Ask = { accord: 'erbilBasing', with: ['erbil', 'baghdad'] };
export const HUB = hub('hub', 'gathers the troops of federal Iraq in Erbil under an accord with Erbil alone', [ALONE]);
export const HUB_COSIGNED = hub('hub-cosigned', 'the same, under an accord that Baghdad is to co-sign', [COSIGNED]);
export const HUB_ASKS = hub(
  'hub-asks',
  'the same, with Baghdad asked to co-sign for a turn before Erbil signs alone',
  (v) => [v.turn === 1 ? COSIGNED : ALONE],
);

/** Is IS plainly rising, as Washington can see it: ground held, a breakout, or many cells in the open? */
export const alarm = (w: View['world']): boolean =>
  query.heldByIS(w).length > 0 || w.tally.breakouts > 0 || query.sum(w, query.IRAQ, 'cellsExposed') >= 4;

/** Laid over another troop policy: the rush back, when it is called for (P4, O1). */
export const ANSWERS: Policy = {
  id: 'answers',
  seat: 'washington',
  title: 'sends troops to Iraq when IS is plainly rising: ground held, a breakout, or four cells in the open',
  wants: (v) =>
    alarm(v.world) && query.troopsInIraq(v.world) < 3
      ? [{ op: 'posture', targets: ['home>ERB', 'home>ANB', 'home>BAG'] }]
      : [],
  never: (o, v) => !alarm(v.world) && bringsIn(o, IRAQ),
  proposes: [],
};
