/** Par for each scenario and agenda: the median total of bot games, as the par command prints it. */
import type { AgendaId } from '../ids.ts';

export const PAR: Readonly<Record<string, Partial<Record<AgendaId, number>>>> = {
  standard: {
    withdrawal: 53.8, kurdishHub: 50.4, businessFirst: 52.3,
    sovereigntist: 52.8, balancer: 58.1, builder: 49.2,
    forwardDefence: 70.4, stateWithin: 70.4, lifelineFirst: 71.1,
    autonomyFirst: 61, hub: 63.7, paymaster: 58.5,
    patienceFirst: 57, prisonDoors: 39.5, return: 45.2,
  },
  'class-75': {
    withdrawal: 49.3, kurdishHub: 49.2, businessFirst: 47.4,
    sovereigntist: 48.7, balancer: 56.8, builder: 41.3,
    forwardDefence: 66.2, stateWithin: 67.9, lifelineFirst: 66.6,
    autonomyFirst: 58.4, hub: 58.5, paymaster: 60.8,
    patienceFirst: 58.2, prisonDoors: 41.4, return: 48.2,
  },
  'class-50': {
    withdrawal: 49.6, kurdishHub: 49.8, businessFirst: 46.7,
    sovereigntist: 47.5, balancer: 58.5, builder: 40.4,
    forwardDefence: 65.7, stateWithin: 65.1, lifelineFirst: 64.5,
    autonomyFirst: 57.1, hub: 59.8, paymaster: 60,
    patienceFirst: 57.9, prisonDoors: 40.5, return: 49.1,
  },
  'after-the-vote': {
    withdrawal: 45.1, kurdishHub: 44.6, businessFirst: 40.8,
    sovereigntist: 46.6, balancer: 48.1, builder: 36.5,
    forwardDefence: 65.1, stateWithin: 67.6, lifelineFirst: 68.1,
    autonomyFirst: 56.1, hub: 60.3, paymaster: 54.3,
    patienceFirst: 57.7, prisonDoors: 39.4, return: 45.9,
  },
  'rush-back': {
    withdrawal: 55.9, kurdishHub: 44, businessFirst: 47,
    sovereigntist: 50.6, balancer: 57.1, builder: 49.6,
    forwardDefence: 74.6, stateWithin: 72.2, lifelineFirst: 68.6,
    autonomyFirst: 56.8, hub: 56.3, paymaster: 54.8,
    patienceFirst: 62, prisonDoors: 52, return: 51.7,
  },
  hub: {
    withdrawal: 56, kurdishHub: 52.1, businessFirst: 54.9,
    sovereigntist: 56.7, balancer: 59.5, builder: 52.7,
    forwardDefence: 69.3, stateWithin: 69.2, lifelineFirst: 68.8,
    autonomyFirst: 60.3, hub: 67.2, paymaster: 57.3,
    patienceFirst: 57.9, prisonDoors: 38.4, return: 45.3,
  },
  long: {
    withdrawal: 55, kurdishHub: 55, businessFirst: 58.8,
    sovereigntist: 57.4, balancer: 59.4, builder: 57.4,
    forwardDefence: 68.4, stateWithin: 65.1, lifelineFirst: 70.9,
    autonomyFirst: 60.8, hub: 65.8, paymaster: 55.4,
    patienceFirst: 55.7, prisonDoors: 39.1, return: 43,
  },
};
