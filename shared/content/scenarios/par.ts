/** Par for each scenario and agenda: the median total of bot games, as the par command prints it. */
import type { AgendaId } from '../ids.ts';

export const PAR: Readonly<Record<string, Partial<Record<AgendaId, number>>>> = {
  standard: {
    withdrawal: 54.5, kurdishHub: 44.7, businessFirst: 58,
    sovereigntist: 62.5, balancer: 61.2, builder: 56.5,
    forwardDefence: 71.7, stateWithin: 76.2, lifelineFirst: 74.3,
    autonomyFirst: 71.6, hub: 74.8, paymaster: 73.2,
    patienceFirst: 51.6, prisonDoors: 50.5, return: 51.8,
  },
  'class-75': {
    withdrawal: 56.7, kurdishHub: 45.7, businessFirst: 54.1,
    sovereigntist: 64.5, balancer: 60.4, builder: 53.7,
    forwardDefence: 69.8, stateWithin: 77.5, lifelineFirst: 73.9,
    autonomyFirst: 58.6, hub: 64.3, paymaster: 63.4,
    patienceFirst: 53.3, prisonDoors: 51.4, return: 53.4,
  },
  'class-50': {
    withdrawal: 58.6, kurdishHub: 47.8, businessFirst: 53.9,
    sovereigntist: 65.2, balancer: 61, builder: 55.9,
    forwardDefence: 67.8, stateWithin: 74.8, lifelineFirst: 70.9,
    autonomyFirst: 60, hub: 67.7, paymaster: 63.6,
    patienceFirst: 53.2, prisonDoors: 50.6, return: 53.6,
  },
  'after-the-vote': {
    withdrawal: 49.7, kurdishHub: 34.5, businessFirst: 47.5,
    sovereigntist: 55.8, balancer: 52.8, builder: 47.1,
    forwardDefence: 70, stateWithin: 75.9, lifelineFirst: 72.8,
    autonomyFirst: 64.5, hub: 70.5, paymaster: 67.8,
    patienceFirst: 53.1, prisonDoors: 51.4, return: 53.2,
  },
  'rush-back': {
    withdrawal: 59.9, kurdishHub: 37.8, businessFirst: 58.5,
    sovereigntist: 60.2, balancer: 59, builder: 56.8,
    forwardDefence: 74.9, stateWithin: 74.6, lifelineFirst: 71.5,
    autonomyFirst: 62.1, hub: 64.9, paymaster: 63.5,
    patienceFirst: 60.3, prisonDoors: 62.4, return: 60.5,
  },
  hub: {
    withdrawal: 58.9, kurdishHub: 48.7, businessFirst: 63.4,
    sovereigntist: 66.8, balancer: 64.6, builder: 60,
    forwardDefence: 70, stateWithin: 74.9, lifelineFirst: 72.1,
    autonomyFirst: 68.4, hub: 76.2, paymaster: 72,
    patienceFirst: 51.8, prisonDoors: 49.3, return: 51.5,
  },
  long: {
    withdrawal: 55.1, kurdishHub: 50.6, businessFirst: 65.4,
    sovereigntist: 62.4, balancer: 65.3, builder: 62.9,
    forwardDefence: 69.9, stateWithin: 70.6, lifelineFirst: 70.5,
    autonomyFirst: 71.2, hub: 76.7, paymaster: 70,
    patienceFirst: 51.3, prisonDoors: 51.5, return: 51.2,
  },
};
