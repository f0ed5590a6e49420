/** Par for each scenario and agenda: the median total of bot games, as the par command prints it. */
import type { AgendaId } from '../ids.ts';

export const PAR: Readonly<Record<string, Partial<Record<AgendaId, number>>>> = {
  standard: {
    withdrawal: 56.1, kurdishHub: 53.4, businessFirst: 60.4,
    sovereigntist: 64.7, balancer: 67.3, builder: 63.2,
    forwardDefence: 71.7, stateWithin: 77, lifelineFirst: 73,
    autonomyFirst: 72.6, hub: 74.3, paymaster: 74.9,
    patienceFirst: 51.6, prisonDoors: 50.7, return: 51.6,
  },
  'class-75': {
    withdrawal: 56.6, kurdishHub: 50.8, businessFirst: 54.5,
    sovereigntist: 66.8, balancer: 63.1, builder: 58.4,
    forwardDefence: 70, stateWithin: 78.1, lifelineFirst: 70.9,
    autonomyFirst: 59.5, hub: 61.5, paymaster: 63.3,
    patienceFirst: 53.7, prisonDoors: 51.3, return: 53.6,
  },
  'class-50': {
    withdrawal: 58.2, kurdishHub: 50.8, businessFirst: 53.8,
    sovereigntist: 67.5, balancer: 62.5, builder: 58.5,
    forwardDefence: 67.8, stateWithin: 76.5, lifelineFirst: 68.8,
    autonomyFirst: 60.9, hub: 68, paymaster: 63.1,
    patienceFirst: 53.3, prisonDoors: 51, return: 53.5,
  },
  'after-the-vote': {
    withdrawal: 49.9, kurdishHub: 38.9, businessFirst: 46.5,
    sovereigntist: 55.3, balancer: 55.7, builder: 50.2,
    forwardDefence: 71.7, stateWithin: 76.8, lifelineFirst: 73.5,
    autonomyFirst: 63.4, hub: 67.2, paymaster: 66.7,
    patienceFirst: 54.3, prisonDoors: 52.1, return: 53.3,
  },
  'rush-back': {
    withdrawal: 59.2, kurdishHub: 45, businessFirst: 63.9,
    sovereigntist: 62.5, balancer: 60.5, builder: 60.2,
    forwardDefence: 76.5, stateWithin: 77.4, lifelineFirst: 70.4,
    autonomyFirst: 61.5, hub: 62.1, paymaster: 62.6,
    patienceFirst: 60.2, prisonDoors: 62.4, return: 60.1,
  },
  hub: {
    withdrawal: 59.4, kurdishHub: 52.8, businessFirst: 63.2,
    sovereigntist: 69.4, balancer: 67.2, builder: 63,
    forwardDefence: 70.6, stateWithin: 76.6, lifelineFirst: 70.3,
    autonomyFirst: 69.1, hub: 72.6, paymaster: 71.2,
    patienceFirst: 51.3, prisonDoors: 49.1, return: 51.6,
  },
  long: {
    withdrawal: 56.4, kurdishHub: 60.9, businessFirst: 65.4,
    sovereigntist: 65.4, balancer: 71.1, builder: 69.3,
    forwardDefence: 69.2, stateWithin: 73, lifelineFirst: 70.7,
    autonomyFirst: 72.5, hub: 77.4, paymaster: 70.1,
    patienceFirst: 51.5, prisonDoors: 52.5, return: 50.9,
  },
};
