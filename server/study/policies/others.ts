/** Policies of Baghdad, Tehran, Erbil and the red cell. */
import { cardOf } from '../../../shared/content/cards/index.ts';
import type { Order } from '../../../shared/rules/types.ts';
import type { Policy } from './policy.ts';
import { likeliest, wish } from './washington.ts';

export const HARASSES: Policy = {
  id: 'harasses',
  seat: 'tehran',
  title: 'uses deniable fire with one order a turn, where it is likeliest to hit',
  wants: (_v, menu) => wish('harass', likeliest(menu, 'harass', 3)),
  refuses: ['truce'],
};
export const RESTRAINS: Policy = {
  id: 'restrains',
  seat: 'tehran',
  title: 'never uses deniable fire, and tells the militias to hold still',
  wants: (_v, menu) =>
    wish(
      'restrain',
      likeliest(menu, 'restrain', 1, (t) => t === 'standDown'),
    ),
  never: (o) => o.use === 'operation' && o.op === 'harass',
};

const leans = (id: string, title: string, target: string, not: string): Policy => ({
  id,
  seat: 'baghdad',
  title,
  wants: (_v, menu) =>
    wish(
      'envoy',
      likeliest(menu, 'envoy', 1, (t) => t === target),
      1,
    ),
  never: (o) =>
    turns(o, target === 'leanWest' ? -1 : 1) || (o.use === 'operation' && o.op === 'envoy' && o.targets.includes(not)),
});
/** Does this order by itself move the alignment that way: an eastern contract, or an event that says so? */
function turns(o: Order, way: -1 | 1): boolean {
  if (o.use === 'operation') return way < 0 && o.op === 'contract' && o.targets.some((t) => t.endsWith(':eastern'));
  if (o.use !== 'event') return false;
  return cardOf(o.card).event.some((e) => e.do === 'track' && e.track === 'alignment' && Math.sign(e.by) === way);
}
export const LEANS_WEST = leans(
  'leans-west',
  'leans to Washington with one order a turn, and gives no order that leads away from it',
  'leanWest',
  'leanEast',
);
export const LEANS_EAST = leans(
  'leans-east',
  'leans to Tehran with one order a turn, and gives no order that leads away from it',
  'leanEast',
  'leanWest',
);
export const BALANCES: Policy = {
  id: 'balances',
  seat: 'baghdad',
  title: 'uses its envoys with one order a turn to stay between the two, or to win the neighbours',
  wants(v, menu) {
    const at = v.world.tracks.alignment;
    const target = at <= -1 ? 'leanWest' : at >= 1 ? 'leanEast' : 'neighbours';
    return wish(
      'envoy',
      likeliest(menu, 'envoy', 1, (t) => t === target),
      1,
    );
  },
};
export const COSIGNS: Policy = {
  id: 'cosigns',
  seat: 'baghdad',
  title: 'co-signs the Erbil Basing accord',
  signs: (p) => (p.accord === 'erbilBasing' ? true : undefined),
};
export const CONSENTS: Policy = {
  id: 'consents',
  seat: 'baghdad',
  title: 'renews the Federal Basing accord whenever Washington asks',
  signs: (p) => (p.accord === 'federalBasing' ? true : undefined),
};
export const HOSTS: Policy = {
  id: 'hosts',
  seat: 'erbil',
  title: 'signs the Erbil Basing accord and makes room for US troops',
  wants: (v, menu) =>
    v.world.spaces.ERB.bases < 3
      ? wish(
          'host',
          likeliest(menu, 'host', 1, (t) => t === 'ERB'),
        )
      : [],
  signs: (p) => (p.accord === 'erbilBasing' ? true : undefined),
};
export const BREAKS_OUT: Policy = {
  id: 'breaks-out',
  seat: 'is',
  title: 'tries to free detainees with one order a turn',
  wants: (_v, menu) => wish('breakout', likeliest(menu, 'breakout', 1), 1),
};

/** Regions with western projects come first, then the rest, each the likeliest first. */
export const SURGES: Policy = {
  id: 'surges',
  seat: 'is',
  title: 'attacks with both orders of a turn, regions with western projects first',
  wants(v, menu) {
    const held = (id: string) => v.world.spaces[id as 'KIR'].western > 0;
    const targets = [...likeliest(menu, 'attack', 3, held), ...likeliest(menu, 'attack', 6, (id) => !held(id))];
    return [...wish('attack', targets.slice(0, 3)), ...wish('attack', targets.slice(3, 6))];
  },
};
