/** Par for each scenario and agenda: the median total of bot games, as the par command prints it. */
import type { AgendaId } from '../ids.ts';

export const PAR: Readonly<Record<string, Partial<Record<AgendaId, number>>>> = {
  standard: {
    withdrawal: 55.4, kurdishHub: 49.2, businessFirst: 60.3,
    sovereigntist: 64.2, balancer: 64.4, builder: 61.9,
    forwardDefence: 71.5, stateWithin: 74.3, lifelineFirst: 72.2,
    autonomyFirst: 71.4, hub: 75.9, paymaster: 73.4,
    patienceFirst: 51.7, prisonDoors: 51, return: 51.6,
  },
  'class-75': {
    withdrawal: 55.8, kurdishHub: 47.9, businessFirst: 55.2,
    sovereigntist: 65.2, balancer: 61.4, builder: 58.4,
    forwardDefence: 70, stateWithin: 74.7, lifelineFirst: 70.7,
    autonomyFirst: 58.9, hub: 64.4, paymaster: 62.7,
    patienceFirst: 53.6, prisonDoors: 51.3, return: 54,
  },
  'class-50': {
    withdrawal: 58, kurdishHub: 49.3, businessFirst: 54.3,
    sovereigntist: 66.1, balancer: 61.2, builder: 58.3,
    forwardDefence: 67.9, stateWithin: 73.3, lifelineFirst: 68.8,
    autonomyFirst: 60.2, hub: 67.6, paymaster: 63.1,
    patienceFirst: 53.6, prisonDoors: 50.9, return: 53.8,
  },
  'after-the-vote': {
    withdrawal: 49.3, kurdishHub: 38.2, businessFirst: 47.9,
    sovereigntist: 57.5, balancer: 55.4, builder: 50.3,
    forwardDefence: 70.6, stateWithin: 74.2, lifelineFirst: 70.5,
    autonomyFirst: 64, hub: 70, paymaster: 66.7,
    patienceFirst: 53.4, prisonDoors: 51.8, return: 53.7,
  },
  'rush-back': {
    withdrawal: 59.7, kurdishHub: 43.5, businessFirst: 59,
    sovereigntist: 60.6, balancer: 58.6, builder: 58.7,
    forwardDefence: 75.1, stateWithin: 75.3, lifelineFirst: 72.6,
    autonomyFirst: 62.4, hub: 64.8, paymaster: 62.9,
    patienceFirst: 60.1, prisonDoors: 62.1, return: 60.2,
  },
  hub: {
    withdrawal: 59.4, kurdishHub: 48.6, businessFirst: 63.9,
    sovereigntist: 66.8, balancer: 64.8, builder: 63.8,
    forwardDefence: 70, stateWithin: 72.9, lifelineFirst: 70.4,
    autonomyFirst: 69.3, hub: 75.3, paymaster: 71,
    patienceFirst: 51.9, prisonDoors: 49.1, return: 51.9,
  },
  long: {
    withdrawal: 55.7, kurdishHub: 54.5, businessFirst: 66.8,
    sovereigntist: 64.9, balancer: 67.5, builder: 66.3,
    forwardDefence: 68.9, stateWithin: 69.7, lifelineFirst: 70.8,
    autonomyFirst: 72.7, hub: 77.3, paymaster: 71.3,
    patienceFirst: 51, prisonDoors: 51.7, return: 50.9,
  },
};
