/** What agendas promise: the aim each is named for weighs most, and no two of a seat are the same. */
import { expect, test } from 'vitest';
import { AGENDAS_DATA } from '../../shared/content/agendas.ts';
import type { AgendaId, AimId } from '../../shared/content/ids.ts';
import { AGENDAS, AIMS, SEATS } from '../../shared/content/ids.ts';

const NAMED_FOR: Readonly<Record<AgendaId, AimId>> = {
  withdrawal: 'home',
  kurdishHub: 'contain',
  businessFirst: 'business',
  sovereigntist: 'sovereign',
  balancer: 'balance',
  builder: 'build',
  forwardDefence: 'out',
  stateWithin: 'networks',
  lifelineFirst: 'lifeline',
  autonomyFirst: 'selfrule',
  hub: 'guarantee',
  paymaster: 'pay',
  patienceFirst: 'survive',
  prisonDoors: 'doors',
  return: 'seams',
};

test('nothing weighs more in an agenda than the aim it is named for, and every aim weighs something', () => {
  for (const [id, aim] of Object.entries(NAMED_FOR)) {
    const { seat, weights } = AGENDAS_DATA[id as AgendaId];
    expect(Object.keys(weights).toSorted()).toEqual([...AIMS[seat]].toSorted());
    expect(Object.values(weights).reduce((a, b) => a + b, 0)).toBe(10);
    expect(weights[aim], id).toBe(Math.max(...Object.values(weights)));
    expect(Math.min(...Object.values(weights)), id).toBeGreaterThan(0);
  }
});

test('no two agendas of a seat weigh alike', () => {
  for (const seat of SEATS)
    expect(new Set(AGENDAS[seat].map((id) => JSON.stringify(AGENDAS_DATA[id].weights))).size).toBe(3);
});
