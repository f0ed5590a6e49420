/** Par for each scenario and agenda: the median total of bot games, as the par command prints it. */
import type { AgendaId } from '../ids.ts';

export const PAR: Readonly<Record<string, Partial<Record<AgendaId, number>>>> = {
  standard: {
    withdrawal: 66.4, kurdishHub: 61.2, businessFirst: 65,
    sovereigntist: 74.3, balancer: 72.5, builder: 77.4,
    forwardDefence: 77.5, stateWithin: 77.6, lifelineFirst: 76.9,
    autonomyFirst: 78.5, hub: 75.3, paymaster: 78.5,
    patienceFirst: 57, prisonDoors: 47.6, return: 52.6,
  },
  'class-75': {
    withdrawal: 65.6, kurdishHub: 56.4, businessFirst: 62.6,
    sovereigntist: 73, balancer: 67.5, builder: 69.4,
    forwardDefence: 73.8, stateWithin: 76.5, lifelineFirst: 73.2,
    autonomyFirst: 66, hub: 61.2, paymaster: 66.3,
    patienceFirst: 58.6, prisonDoors: 48.4, return: 55.4,
  },
  'class-50': {
    withdrawal: 67.3, kurdishHub: 56.2, businessFirst: 62.3,
    sovereigntist: 72.3, balancer: 66.4, builder: 68.3,
    forwardDefence: 71.3, stateWithin: 72.6, lifelineFirst: 71,
    autonomyFirst: 64.7, hub: 64, paymaster: 69.3,
    patienceFirst: 58.6, prisonDoors: 48.9, return: 55.4,
  },
  'after-the-vote': {
    withdrawal: 57.4, kurdishHub: 42.7, businessFirst: 51.4,
    sovereigntist: 64.8, balancer: 55.3, builder: 60.6,
    forwardDefence: 76.8, stateWithin: 79.5, lifelineFirst: 76.4,
    autonomyFirst: 73.3, hub: 68.6, paymaster: 74.4,
    patienceFirst: 58.7, prisonDoors: 49.9, return: 55.3,
  },
  'rush-back': {
    withdrawal: 56.5, kurdishHub: 48.5, businessFirst: 60.6,
    sovereigntist: 69.2, balancer: 68.8, builder: 72.2,
    forwardDefence: 78.7, stateWithin: 77.3, lifelineFirst: 75.5,
    autonomyFirst: 69.6, hub: 66.1, paymaster: 70.5,
    patienceFirst: 65.4, prisonDoors: 68, return: 61.4,
  },
  hub: {
    withdrawal: 66.4, kurdishHub: 56.7, businessFirst: 62.8,
    sovereigntist: 72.7, balancer: 68.9, builder: 73.7,
    forwardDefence: 76.6, stateWithin: 76.6, lifelineFirst: 75.4,
    autonomyFirst: 74.3, hub: 71.5, paymaster: 75.1,
    patienceFirst: 58.2, prisonDoors: 47.6, return: 53.6,
  },
  long: {
    withdrawal: 70.8, kurdishHub: 69.1, businessFirst: 68,
    sovereigntist: 78.2, balancer: 78.4, builder: 82.5,
    forwardDefence: 75.5, stateWithin: 74.2, lifelineFirst: 76.5,
    autonomyFirst: 77.2, hub: 75.7, paymaster: 75.4,
    patienceFirst: 57, prisonDoors: 48.1, return: 49.8,
  },
};
