/** Par for each scenario and agenda: the median total of bot games, as the par command prints it. */
import type { AgendaId } from '../ids.ts';

export const PAR: Readonly<Record<string, Partial<Record<AgendaId, number>>>> = {
  standard: {
    withdrawal: 58, kurdishHub: 57.5, businessFirst: 57,
    sovereigntist: 67.7, balancer: 65.5, builder: 68.1,
    forwardDefence: 74.1, stateWithin: 77.9, lifelineFirst: 75.7,
    autonomyFirst: 73.8, hub: 71.7, paymaster: 73.7,
    patienceFirst: 60.3, prisonDoors: 53.3, return: 57.8,
  },
  'class-75': {
    withdrawal: 58.7, kurdishHub: 50.7, businessFirst: 52.5,
    sovereigntist: 67, balancer: 63, builder: 63.3,
    forwardDefence: 71.7, stateWithin: 76.1, lifelineFirst: 73,
    autonomyFirst: 62.3, hub: 60, paymaster: 63.5,
    patienceFirst: 61.2, prisonDoors: 52.4, return: 60.8,
  },
  'class-50': {
    withdrawal: 60.1, kurdishHub: 51.7, businessFirst: 53.3,
    sovereigntist: 68, balancer: 61.1, builder: 61.9,
    forwardDefence: 69.5, stateWithin: 72.6, lifelineFirst: 71.2,
    autonomyFirst: 63.9, hub: 63.9, paymaster: 68,
    patienceFirst: 61, prisonDoors: 51.2, return: 60.1,
  },
  'after-the-vote': {
    withdrawal: 46.8, kurdishHub: 40.3, businessFirst: 39.3,
    sovereigntist: 58.3, balancer: 50.5, builder: 51.5,
    forwardDefence: 74.6, stateWithin: 79.9, lifelineFirst: 75.6,
    autonomyFirst: 64.6, hub: 63.9, paymaster: 68.3,
    patienceFirst: 61.8, prisonDoors: 54.1, return: 60.2,
  },
  'rush-back': {
    withdrawal: 59.7, kurdishHub: 41, businessFirst: 59.3,
    sovereigntist: 63.5, balancer: 61.1, builder: 65.2,
    forwardDefence: 77.8, stateWithin: 76.1, lifelineFirst: 74.5,
    autonomyFirst: 62.6, hub: 60.9, paymaster: 65.5,
    patienceFirst: 67.5, prisonDoors: 68.9, return: 65.1,
  },
  hub: {
    withdrawal: 60.7, kurdishHub: 53.3, businessFirst: 59.6,
    sovereigntist: 68.4, balancer: 64.8, builder: 67.2,
    forwardDefence: 72.8, stateWithin: 76.3, lifelineFirst: 74.6,
    autonomyFirst: 70.3, hub: 69.4, paymaster: 72,
    patienceFirst: 60.3, prisonDoors: 50.1, return: 59.2,
  },
  long: {
    withdrawal: 58.9, kurdishHub: 63.3, businessFirst: 63.4,
    sovereigntist: 70.7, balancer: 72.6, builder: 80.3,
    forwardDefence: 73.9, stateWithin: 73.2, lifelineFirst: 74.4,
    autonomyFirst: 73.4, hub: 72.1, paymaster: 70.2,
    patienceFirst: 60.3, prisonDoors: 58.3, return: 53.9,
  },
};
