/** Washington's other policies: advice, missions, business, repatriation (O3, P7, P14). */
import { AGENDAS_DATA } from '../../../shared/content/agendas.ts';
import { cardOf } from '../../../shared/content/cards/index.ts';
import { AGENDAS } from '../../../shared/content/ids.ts';
import type { SpaceId, OpId } from '../../../shared/content/ids.ts';
import type { Legal, View } from '../../../shared/rules/known.ts';
import { query } from '../../../shared/rules/index.ts';
import type { Order } from '../../../shared/rules/types.ts';
import type { Policy, Wish } from './policy.ts';
import { half } from './troops.ts';
import { movesTroops } from './wrap.ts';

/** Open targets of an operation, the likeliest first; none that comes off in fewer than `atLeast` of a hundred tries. */
export function likeliest(
  menu: Legal,
  op: OpId,
  most: number,
  among: (id: string) => boolean = () => true,
  atLeast = 0,
): string[] {
  return menu
    .op(op)
    .targets.filter((t) => t.refusal === null && among(t.id))
    .map((t) => ({ id: t.id, chance: t.odds?.chance ?? 100 }))
    .filter(({ chance }) => chance >= atLeast)
    .sort((a, b) => b.chance - a.chance)
    .slice(0, most)
    .map((t) => t.id);
}
export const wish = (op: OpId, targets: readonly string[], boost: 0 | 1 | 2 = 0): Wish[] =>
  targets.length ? [{ op, targets, boost }] : [];
const uses = (o: Order, ...ops: OpId[]) => o.use === 'operation' && ops.includes(o.op);
const inIraq = (id: string) => (query.IRAQ as readonly string[]).includes(id);

/** The three options as agendas alone: the normal bot with that one in hand. */
export const HOLDS: readonly Policy[] = AGENDAS.washington.map((agenda) => ({
  id: `holds-${agenda}`,
  seat: 'washington',
  title: `pursues the agenda “${AGENDAS_DATA[agenda].title}”, as its bot sees fit`,
  agenda,
}));

export const ADVISES: Policy = {
  id: 'advises',
  seat: 'washington',
  title: 'trains partner forces in Iraq with one order a turn',
  wants: (_v, menu) => wish('advise', likeliest(menu, 'advise', 2, inIraq)),
};
export const NEVER_ADVISES: Policy = {
  id: 'never-advises',
  seat: 'washington',
  title: 'gives no order to train partner forces',
  never: (o) => uses(o, 'advise'),
};

export const TITLE_22: Policy = {
  id: 'title-22',
  seat: 'washington',
  title:
    'turns bases into missions under the ambassador, signs Security Cooperation, and brings the other troops in Iraq home',
  wants(v, menu) {
    const into = likeliest(menu, 'transition', 2);
    if (into.length && query.sum(v.world, query.IRAQ, 't22') < 6) return wish('transition', into);
    const from = query.IRAQ.filter((s: SpaceId) => v.world.spaces[s].t10 > 0);
    return wish(
      'posture',
      from.map((s) => `${s}>home`),
    );
  },
  never: (o) => movesTroops(o) || uses(o, 'posture'),
  refuses: ['federalBasing', 'erbilBasing'],
  proposes: [{ accord: 'securityCooperation', with: ['baghdad'] }],
};

export const NO_MISSION: Policy = {
  id: 'no-mission',
  seat: 'washington',
  title: 'opens no mission under the ambassador, and signs no Security Cooperation',
  never: (o) =>
    uses(o, 'transition') ||
    (o.use === 'event' && cardOf(o.card).event.some((e) => e.do === 'piece' && e.piece === 't22' && e.by > 0)),
  refuses: ['securityCooperation'],
};

/** Odds of a hundred under which no firm is asked to invest. */
const WORTH_TRYING = 40;

/** O3: the military footprint shrinks while contracts take its place. */
export const BUSINESS: Policy = {
  id: 'business',
  seat: 'washington',
  title:
    'turns to contracts and energy: Energy Compact, western projects every turn at odds of 40% or better, and by the middle of the game missions in place of troops',
  wants: (v, menu) => [
    ...wish(
      'broker',
      likeliest(menu, 'broker', 2, () => true, WORTH_TRYING),
      1,
    ),
    ...(v.turn <= half(v) ? wish('transition', likeliest(menu, 'transition', 2)) : []),
  ],
  proposes: [
    { accord: 'energyCompact', with: ['baghdad'] },
    { accord: 'securityCooperation', with: ['baghdad'] },
  ],
};
export const NO_BUSINESS: Policy = {
  id: 'no-business',
  seat: 'washington',
  title: 'brokers no project and signs no Energy Compact',
  never: (o) => uses(o, 'broker'),
  refuses: ['energyCompact'],
};

export const REPATRIATES: Policy = {
  id: 'repatriates',
  seat: 'washington',
  title: 'sends fighters home for trial with one order a turn, and families with them',
  wants: (_v: View, menu) =>
    wish(
      'repatriate',
      likeliest(menu, 'repatriate', 2)
        .sort()
        .reverse()
        .sort((a) => (a === 'fighters' ? -1 : 1)),
      1,
    ),
};
export const NEVER_REPATRIATES: Policy = {
  id: 'never-repatriates',
  seat: 'washington',
  title: 'gives no order to repatriate',
  never: (o) => uses(o, 'repatriate'),
};
