/** Par for each scenario and agenda: the median total of bot games, as the par command prints it. */
import type { AgendaId } from '../ids.ts';

export const PAR: Readonly<Record<string, Partial<Record<AgendaId, number>>>> = {
  standard: {
    withdrawal: 54.6, kurdishHub: 45.5, businessFirst: 58.2,
    sovereigntist: 62.5, balancer: 61, builder: 56.5,
    forwardDefence: 72.2, stateWithin: 76.5, lifelineFirst: 74.9,
    autonomyFirst: 71, hub: 74.6, paymaster: 73.1,
    patienceFirst: 51, prisonDoors: 50.2, return: 51.4,
  },
  'class-75': {
    withdrawal: 57, kurdishHub: 46, businessFirst: 54,
    sovereigntist: 64.5, balancer: 60.8, builder: 53.7,
    forwardDefence: 70.2, stateWithin: 77.5, lifelineFirst: 74,
    autonomyFirst: 58.6, hub: 63.8, paymaster: 63.5,
    patienceFirst: 53.1, prisonDoors: 51.2, return: 53.1,
  },
  'class-50': {
    withdrawal: 58.6, kurdishHub: 47.8, businessFirst: 53.9,
    sovereigntist: 65.2, balancer: 61.1, builder: 55.7,
    forwardDefence: 68.1, stateWithin: 75, lifelineFirst: 70.9,
    autonomyFirst: 60, hub: 67.5, paymaster: 63.6,
    patienceFirst: 53.2, prisonDoors: 50.6, return: 53.4,
  },
  'after-the-vote': {
    withdrawal: 49.4, kurdishHub: 34.8, businessFirst: 47.4,
    sovereigntist: 55.7, balancer: 52.6, builder: 46.6,
    forwardDefence: 70.4, stateWithin: 75.9, lifelineFirst: 73.2,
    autonomyFirst: 64.3, hub: 70, paymaster: 67.8,
    patienceFirst: 52.6, prisonDoors: 51.2, return: 52.8,
  },
  'rush-back': {
    withdrawal: 59.5, kurdishHub: 37.7, businessFirst: 58.2,
    sovereigntist: 60.2, balancer: 59.4, builder: 56.9,
    forwardDefence: 75.3, stateWithin: 74.9, lifelineFirst: 71.8,
    autonomyFirst: 61.4, hub: 64.2, paymaster: 63.5,
    patienceFirst: 60, prisonDoors: 62.1, return: 60,
  },
  hub: {
    withdrawal: 58.9, kurdishHub: 49.3, businessFirst: 63.3,
    sovereigntist: 66.8, balancer: 64.8, builder: 59.8,
    forwardDefence: 70.3, stateWithin: 75, lifelineFirst: 72.2,
    autonomyFirst: 68.2, hub: 75.5, paymaster: 71.9,
    patienceFirst: 51.3, prisonDoors: 48.8, return: 51.1,
  },
  long: {
    withdrawal: 54.7, kurdishHub: 50.3, businessFirst: 65.5,
    sovereigntist: 63.4, balancer: 64.9, builder: 63.7,
    forwardDefence: 70.7, stateWithin: 71, lifelineFirst: 71,
    autonomyFirst: 70.3, hub: 75.4, paymaster: 69.6,
    patienceFirst: 50.7, prisonDoors: 51.8, return: 51,
  },
};
