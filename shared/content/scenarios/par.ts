/** Par for each scenario and agenda: the median total of bot games, as the par command prints it. */
import type { AgendaId } from '../ids.ts';

export const PAR: Readonly<Record<string, Partial<Record<AgendaId, number>>>> = {
  standard: {
    withdrawal: 52.5, kurdishHub: 51, businessFirst: 51.5,
    sovereigntist: 55.5, balancer: 57.6, builder: 50.3,
    forwardDefence: 69.3, stateWithin: 69.4, lifelineFirst: 71.9,
    autonomyFirst: 60.6, hub: 63.9, paymaster: 58,
    patienceFirst: 57.5, prisonDoors: 40.5, return: 45.7,
  },
  'class-75': {
    withdrawal: 48.3, kurdishHub: 48.6, businessFirst: 45.1,
    sovereigntist: 52, balancer: 56.8, builder: 41.2,
    forwardDefence: 66.1, stateWithin: 66.7, lifelineFirst: 66.5,
    autonomyFirst: 59, hub: 58.5, paymaster: 60.5,
    patienceFirst: 59.2, prisonDoors: 42.5, return: 49.1,
  },
  'class-50': {
    withdrawal: 48.7, kurdishHub: 49.8, businessFirst: 44.3,
    sovereigntist: 51, balancer: 58.6, builder: 40.8,
    forwardDefence: 65.2, stateWithin: 64.8, lifelineFirst: 64.3,
    autonomyFirst: 57, hub: 60.4, paymaster: 59.6,
    patienceFirst: 58.6, prisonDoors: 41.5, return: 49.6,
  },
  'after-the-vote': {
    withdrawal: 45.5, kurdishHub: 45, businessFirst: 38,
    sovereigntist: 49.1, balancer: 46.6, builder: 37.1,
    forwardDefence: 64, stateWithin: 64.4, lifelineFirst: 67.1,
    autonomyFirst: 55.2, hub: 59.9, paymaster: 53.6,
    patienceFirst: 57.9, prisonDoors: 40, return: 46.2,
  },
  'rush-back': {
    withdrawal: 54.6, kurdishHub: 43.8, businessFirst: 50.1,
    sovereigntist: 54.6, balancer: 58.1, builder: 49.8,
    forwardDefence: 74.2, stateWithin: 71.3, lifelineFirst: 68.9,
    autonomyFirst: 56.8, hub: 56, paymaster: 54.6,
    patienceFirst: 62.4, prisonDoors: 52.5, return: 52.6,
  },
  hub: {
    withdrawal: 54.2, kurdishHub: 51.4, businessFirst: 50.5,
    sovereigntist: 58.8, balancer: 58.8, builder: 52.9,
    forwardDefence: 68.9, stateWithin: 67.6, lifelineFirst: 69.5,
    autonomyFirst: 60, hub: 68.1, paymaster: 57.2,
    patienceFirst: 58.3, prisonDoors: 39, return: 45.4,
  },
  long: {
    withdrawal: 54.3, kurdishHub: 55.6, businessFirst: 58.1,
    sovereigntist: 59.6, balancer: 59, builder: 56.5,
    forwardDefence: 66.9, stateWithin: 64, lifelineFirst: 70.4,
    autonomyFirst: 61.1, hub: 65.5, paymaster: 55.4,
    patienceFirst: 56, prisonDoors: 39.9, return: 43.3,
  },
};
