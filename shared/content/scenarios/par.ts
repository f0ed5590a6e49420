/** Par for each scenario and agenda: the median total of bot games, as the par command prints it. */
import type { AgendaId } from '../ids.ts';

export const PAR: Readonly<Record<string, Partial<Record<AgendaId, number>>>> = {
  standard: {
    withdrawal: 58.7, kurdishHub: 54.7, businessFirst: 62.7,
    sovereigntist: 65, balancer: 66.2, builder: 64.8,
    forwardDefence: 72, stateWithin: 77.2, lifelineFirst: 72.7,
    autonomyFirst: 72.5, hub: 73.6, paymaster: 74.6,
    patienceFirst: 51.2, prisonDoors: 50.7, return: 51.4,
  },
  'class-75': {
    withdrawal: 58.7, kurdishHub: 51.7, businessFirst: 56.1,
    sovereigntist: 65.1, balancer: 62.2, builder: 59,
    forwardDefence: 69, stateWithin: 78.2, lifelineFirst: 70.7,
    autonomyFirst: 59, hub: 60.5, paymaster: 62.9,
    patienceFirst: 53.5, prisonDoors: 50.9, return: 53.4,
  },
  'class-50': {
    withdrawal: 59.8, kurdishHub: 51.4, businessFirst: 55.2,
    sovereigntist: 65.5, balancer: 61.5, builder: 58.6,
    forwardDefence: 66.9, stateWithin: 76.5, lifelineFirst: 68.8,
    autonomyFirst: 60.8, hub: 68, paymaster: 63.4,
    patienceFirst: 53.1, prisonDoors: 50.5, return: 53.4,
  },
  'after-the-vote': {
    withdrawal: 51.4, kurdishHub: 39.8, businessFirst: 47.5,
    sovereigntist: 55.6, balancer: 54.2, builder: 49.8,
    forwardDefence: 71.6, stateWithin: 76.7, lifelineFirst: 73.5,
    autonomyFirst: 63.3, hub: 67.2, paymaster: 67.2,
    patienceFirst: 53.7, prisonDoors: 51.7, return: 53.3,
  },
  'rush-back': {
    withdrawal: 60.2, kurdishHub: 45.8, businessFirst: 65.2,
    sovereigntist: 61.3, balancer: 59.5, builder: 60.5,
    forwardDefence: 76.4, stateWithin: 77.4, lifelineFirst: 69.9,
    autonomyFirst: 62.3, hub: 62, paymaster: 63.1,
    patienceFirst: 60, prisonDoors: 61.8, return: 60.1,
  },
  hub: {
    withdrawal: 61.4, kurdishHub: 54.6, businessFirst: 64.9,
    sovereigntist: 68.2, balancer: 66.3, builder: 65.4,
    forwardDefence: 70.6, stateWithin: 76.5, lifelineFirst: 70.7,
    autonomyFirst: 69.1, hub: 73, paymaster: 71.7,
    patienceFirst: 51, prisonDoors: 48.6, return: 51.3,
  },
  long: {
    withdrawal: 59.1, kurdishHub: 61.8, businessFirst: 66.7,
    sovereigntist: 65.5, balancer: 70.2, builder: 73.5,
    forwardDefence: 68.8, stateWithin: 73.7, lifelineFirst: 70.4,
    autonomyFirst: 72.4, hub: 76.2, paymaster: 71.3,
    patienceFirst: 50.6, prisonDoors: 52, return: 50.5,
  },
};
