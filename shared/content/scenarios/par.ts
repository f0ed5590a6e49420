/** Par for each scenario and agenda: the median total of bot games, as the par command prints it. */
import type { AgendaId } from '../ids.ts';

export const PAR: Readonly<Record<string, Partial<Record<AgendaId, number>>>> = {
  standard: {
    withdrawal: 68.5, kurdishHub: 66.1, businessFirst: 73.4,
    sovereigntist: 73.3, balancer: 73, builder: 76.9,
    forwardDefence: 76.9, stateWithin: 77, lifelineFirst: 76.5,
    autonomyFirst: 78.5, hub: 74.8, paymaster: 78.3,
    patienceFirst: 56.8, prisonDoors: 48.8, return: 52.2,
  },
  'class-75': {
    withdrawal: 67.2, kurdishHub: 60.4, businessFirst: 71.2,
    sovereigntist: 70.9, balancer: 67.1, builder: 69.8,
    forwardDefence: 73.5, stateWithin: 75.9, lifelineFirst: 73.2,
    autonomyFirst: 66.8, hub: 61.7, paymaster: 67,
    patienceFirst: 58.6, prisonDoors: 48.6, return: 55.3,
  },
  'class-50': {
    withdrawal: 68.1, kurdishHub: 59.9, businessFirst: 70.6,
    sovereigntist: 69.8, balancer: 65.8, builder: 68.5,
    forwardDefence: 71, stateWithin: 72.4, lifelineFirst: 71,
    autonomyFirst: 66.1, hub: 64.5, paymaster: 70.1,
    patienceFirst: 58.7, prisonDoors: 49, return: 55.6,
  },
  'after-the-vote': {
    withdrawal: 58.6, kurdishHub: 43.8, businessFirst: 60.2,
    sovereigntist: 62.6, balancer: 56.2, builder: 62.6,
    forwardDefence: 76.5, stateWithin: 79.4, lifelineFirst: 76.1,
    autonomyFirst: 72.7, hub: 68.6, paymaster: 74.4,
    patienceFirst: 59.2, prisonDoors: 49.9, return: 55.2,
  },
  'rush-back': {
    withdrawal: 58.5, kurdishHub: 51.7, businessFirst: 69.1,
    sovereigntist: 66.6, balancer: 67.4, builder: 71.7,
    forwardDefence: 78.2, stateWithin: 76.3, lifelineFirst: 75.2,
    autonomyFirst: 69.3, hub: 65.8, paymaster: 71.2,
    patienceFirst: 66, prisonDoors: 68.7, return: 61.9,
  },
  hub: {
    withdrawal: 68.2, kurdishHub: 62.3, businessFirst: 71.2,
    sovereigntist: 71.4, balancer: 69, builder: 74.9,
    forwardDefence: 76.1, stateWithin: 76.4, lifelineFirst: 75,
    autonomyFirst: 73.5, hub: 71.5, paymaster: 75.8,
    patienceFirst: 58, prisonDoors: 47.9, return: 53.7,
  },
  long: {
    withdrawal: 72.8, kurdishHub: 73.6, businessFirst: 76.5,
    sovereigntist: 75, balancer: 77.2, builder: 82.1,
    forwardDefence: 75, stateWithin: 73.6, lifelineFirst: 76,
    autonomyFirst: 77.1, hub: 75.1, paymaster: 75.4,
    patienceFirst: 57.5, prisonDoors: 49, return: 50.1,
  },
};
