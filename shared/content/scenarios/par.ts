/** Par for each scenario and agenda: the median total of bot games, as the par command prints it. */
import type { AgendaId } from '../ids.ts';

export const PAR: Readonly<Record<string, Partial<Record<AgendaId, number>>>> = {
  standard: {
    withdrawal: 53.7, kurdishHub: 48.9, businessFirst: 53.9,
    sovereigntist: 57.1, balancer: 57.7, builder: 51.6,
    forwardDefence: 68.4, stateWithin: 68.3, lifelineFirst: 69,
    autonomyFirst: 60.9, hub: 63.9, paymaster: 57.7,
    patienceFirst: 57.2, prisonDoors: 40.8, return: 45.6,
  },
  'class-75': {
    withdrawal: 49.4, kurdishHub: 46.3, businessFirst: 45.8,
    sovereigntist: 54.9, balancer: 56.6, builder: 41.4,
    forwardDefence: 64.9, stateWithin: 66.3, lifelineFirst: 64.7,
    autonomyFirst: 56.6, hub: 55.9, paymaster: 55,
    patienceFirst: 58.6, prisonDoors: 41.9, return: 48.7,
  },
  'class-50': {
    withdrawal: 49.6, kurdishHub: 46.5, businessFirst: 45.2,
    sovereigntist: 53.8, balancer: 57.8, builder: 40.2,
    forwardDefence: 63.7, stateWithin: 63.4, lifelineFirst: 62.9,
    autonomyFirst: 56.8, hub: 60.5, paymaster: 59.8,
    patienceFirst: 58, prisonDoors: 41.3, return: 49.1,
  },
  'after-the-vote': {
    withdrawal: 44.8, kurdishHub: 42.7, businessFirst: 37.7,
    sovereigntist: 48.1, balancer: 47.1, builder: 34.5,
    forwardDefence: 62.8, stateWithin: 63.8, lifelineFirst: 65.5,
    autonomyFirst: 55.9, hub: 59.8, paymaster: 54.3,
    patienceFirst: 57.9, prisonDoors: 39.7, return: 46.3,
  },
  'rush-back': {
    withdrawal: 55.6, kurdishHub: 38.2, businessFirst: 51.6,
    sovereigntist: 55.1, balancer: 58.4, builder: 52.8,
    forwardDefence: 72.9, stateWithin: 70.1, lifelineFirst: 66.6,
    autonomyFirst: 57.5, hub: 56, paymaster: 54.8,
    patienceFirst: 62.3, prisonDoors: 52.6, return: 52.3,
  },
  hub: {
    withdrawal: 55.6, kurdishHub: 50.2, businessFirst: 52.1,
    sovereigntist: 59.5, balancer: 59.9, builder: 56.1,
    forwardDefence: 67.4, stateWithin: 66.8, lifelineFirst: 66.1,
    autonomyFirst: 60, hub: 67.7, paymaster: 57,
    patienceFirst: 58.1, prisonDoors: 39.1, return: 46.1,
  },
  long: {
    withdrawal: 56.6, kurdishHub: 54.1, businessFirst: 60.5,
    sovereigntist: 59.2, balancer: 58.6, builder: 58,
    forwardDefence: 66.6, stateWithin: 62.6, lifelineFirst: 68.4,
    autonomyFirst: 61.3, hub: 65.4, paymaster: 54.4,
    patienceFirst: 55.8, prisonDoors: 40.2, return: 43.4,
  },
};
