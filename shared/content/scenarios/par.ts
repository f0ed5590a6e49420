/** Par for each scenario and agenda: the median total of bot games, as the par command prints it. */
import type { AgendaId } from '../ids.ts';

export const PAR: Readonly<Record<string, Partial<Record<AgendaId, number>>>> = {
  standard: {
    withdrawal: 53.9, kurdishHub: 44.9, businessFirst: 55.5,
    sovereigntist: 62.6, balancer: 60.8, builder: 55.9,
    forwardDefence: 72.2, stateWithin: 76.5, lifelineFirst: 74.7,
    autonomyFirst: 70.9, hub: 74.8, paymaster: 73.2,
    patienceFirst: 51.4, prisonDoors: 50.6, return: 51.4,
  },
  'class-75': {
    withdrawal: 56.7, kurdishHub: 45.7, businessFirst: 52.8,
    sovereigntist: 64.3, balancer: 60.6, builder: 52.9,
    forwardDefence: 70.1, stateWithin: 77.4, lifelineFirst: 73.8,
    autonomyFirst: 58.6, hub: 63.9, paymaster: 63.4,
    patienceFirst: 53.2, prisonDoors: 51.3, return: 53.1,
  },
  'class-50': {
    withdrawal: 58.6, kurdishHub: 47.7, businessFirst: 52.9,
    sovereigntist: 64.8, balancer: 60.6, builder: 55.2,
    forwardDefence: 68.1, stateWithin: 74.9, lifelineFirst: 70.9,
    autonomyFirst: 60, hub: 67.5, paymaster: 63.7,
    patienceFirst: 53.2, prisonDoors: 50.7, return: 53.4,
  },
  'after-the-vote': {
    withdrawal: 49.4, kurdishHub: 34.4, businessFirst: 45.9,
    sovereigntist: 55.6, balancer: 52.6, builder: 46.1,
    forwardDefence: 70.3, stateWithin: 75.5, lifelineFirst: 73,
    autonomyFirst: 64.3, hub: 69.9, paymaster: 67.9,
    patienceFirst: 52.8, prisonDoors: 51.2, return: 52.9,
  },
  'rush-back': {
    withdrawal: 59.2, kurdishHub: 36.7, businessFirst: 54.2,
    sovereigntist: 59.6, balancer: 58.2, builder: 54.6,
    forwardDefence: 75.2, stateWithin: 74.8, lifelineFirst: 71.4,
    autonomyFirst: 61.3, hub: 64.2, paymaster: 63.5,
    patienceFirst: 60, prisonDoors: 62, return: 60,
  },
  hub: {
    withdrawal: 58.6, kurdishHub: 48.9, businessFirst: 61.9,
    sovereigntist: 66.8, balancer: 64.2, builder: 58.8,
    forwardDefence: 70.3, stateWithin: 74.8, lifelineFirst: 72,
    autonomyFirst: 68.2, hub: 75.5, paymaster: 71.9,
    patienceFirst: 51.4, prisonDoors: 49, return: 51.1,
  },
  long: {
    withdrawal: 53.8, kurdishHub: 50, businessFirst: 63.6,
    sovereigntist: 62.9, balancer: 64.4, builder: 62.7,
    forwardDefence: 70.6, stateWithin: 70.7, lifelineFirst: 71.4,
    autonomyFirst: 70.4, hub: 75.8, paymaster: 69.6,
    patienceFirst: 51.1, prisonDoors: 52.5, return: 51.2,
  },
};
