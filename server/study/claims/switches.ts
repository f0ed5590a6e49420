/** The contested assumptions: what each switch should move, with normal bots in every seat (game.md 12). */
import type { SwitchId } from '../../../shared/content/ids.ts';
import type { ArmSpec, Experiment } from './claim.ts';

export type SwitchTest = Experiment<SwitchId>;
const arm = (id: SwitchId, to: string, more: ArmSpec = {}): ArmSpec => ({ ...more, sets: [`switches.${id}=${to}`] });
/** Troops stay and fire goes on: the switch is about what their presence does. */
const CONTESTED: ArmSpec = { policies: { washington: ['stays'], baghdad: ['consents'], tehran: ['harasses'] } };

export const SWITCH_TESTS: readonly SwitchTest[] = [
  {
    id: 'troops',
    title: 'Troops as shield or as magnet',
    sources: ['O1'],
    times: 2,
    arms: { shield: arm('troops', 'shield', CONTESTED), magnet: arm('troops', 'magnet', CONTESTED) },
    tests: [
      { of: 'casualties', arm: 'magnet', against: 'shield', expect: 'up' },
      { of: 'resurgence', arm: 'magnet', against: 'shield', expect: 'up' },
    ],
  },
  {
    id: 'kurdistan',
    title: 'Kurdistan insulated or exposed',
    sources: ['O2'],
    arms: { insulated: arm('kurdistan', 'insulated', CONTESTED), exposed: arm('kurdistan', 'exposed', CONTESTED) },
    tests: [{ of: 'hitsNorth', arm: 'exposed', against: 'insulated', expect: 'up' }],
  },
  {
    id: 'trend',
    title: 'IS dormant or regrouping',
    sources: ['P6', 'P7'],
    arms: { dormant: arm('trend', 'dormant'), regrouping: arm('trend', 'regrouping') },
    tests: [{ of: 'cells', arm: 'regrouping', against: 'dormant', expect: 'up' }],
  },
  {
    id: 'economy',
    title: 'Investment as pillar or as mirage',
    sources: ['O3'],
    arms: { pillar: arm('economy', 'pillar'), mirage: arm('economy', 'mirage') },
    tests: [
      { of: 'western', arm: 'mirage', against: 'pillar', expect: 'down' },
      { of: 'order', arm: 'mirage', against: 'pillar', expect: 'down' },
    ],
  },
];
