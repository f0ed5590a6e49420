/** Economic development, and what stands in its way: claims 9 to 11. */
import type { Claim } from './claim.ts';

const SETTLED = ['regions.BAG.order=3', 'regions.MID.order=3', 'regions.SOU.order=3', 'regions.BAS.order=3'];
/**
 * IS plainly on the rise from the start, as the rules count it: three cells in the open, more of them in the north and the
 * west, and regrouping. Order is as it was, and so is what everybody does.
 */
const RISING = [
  'regions.MOS.cellsHidden=2',
  'regions.ANB.cellsHidden=2',
  'regions.HAM.cellsExposed=3',
  'switches.trend=regrouping',
];
const BUSINESS = { washington: ['business'] };

export const ECONOMY: readonly Claim[] = [
  {
    id: 9,
    title: 'Investment, where order is kept, makes order last',
    sources: ['O3'],
    // The same settled south, with four western projects in it or none.
    arms: {
      without: { sets: [...SETTLED, 'regions.BAS.western=0', 'regions.SOU.eastern=0'] },
      with: {
        sets: [
          ...SETTLED,
          'regions.BAG.western=1',
          'regions.MID.western=1',
          'regions.SOU.western=1',
          'regions.SOU.eastern=0',
          'regions.BAS.western=1',
        ],
      },
    },
    tests: [
      { of: 'orderSouth', arm: 'with', against: 'without', expect: 'up' },
      { of: 'orderKept', arm: 'with', against: 'without', expect: 'up', aside: true },
    ],
  },
  {
    id: 10,
    title: 'Investment is stymied by IS resurgence and by capture',
    sources: ['O3'],
    times: 3,
    arms: {
      calm: { policies: BUSINESS },
      resurgent: {
        policies: BUSINESS,
        sets: RISING,
      },
      clean: { policies: BUSINESS, sets: ['tracks.capture=3'] },
      captured: { policies: BUSINESS, sets: ['tracks.capture=8'] },
    },
    tests: [
      { of: 'western', arm: 'resurgent', against: 'calm', expect: 'down' },
      { of: 'western', arm: 'captured', against: 'clean', expect: 'down' },
    ],
  },
  {
    id: 11,
    title: 'High capture drives sanctions and the loss of western investment',
    sources: ['P12'],
    times: 3,
    arms: { low: { sets: ['tracks.capture=4'] }, high: { sets: ['tracks.capture=8'] } },
    tests: [
      { of: 'sanctioned', arm: 'high', against: 'low', expect: 'up' },
      { of: 'westernLost', arm: 'high', against: 'low', expect: 'up' },
    ],
  },
];
