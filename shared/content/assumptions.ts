/** Contested assumptions: switches with a view on each side, both sourced. The standard scenario plays the first of each. */
import type { SourceRef, SwitchId, Switches } from './ids.ts';

interface View {
  /** The view in a sentence or two, as those who hold it might put it. */
  text: string;
  /** What the rules do under it. */
  does: string;
  sources: readonly SourceRef[];
}
export const ASSUMPTIONS: {
  readonly [K in SwitchId]: { question: string; views: Readonly<Record<Switches[K], View>> };
} = {
  troops: {
    question: 'Do US troops steady a region, or draw fire to it?',
    views: {
      shield: {
        text: 'Where they stand, IS finds it harder to grow; without them the risk of resurgence and of militia pressure rises.',
        does: 'IS grows and recruits less where US troops stand.',
        sources: ['O1', 'P6'],
      },
      magnet: {
        text: 'Their presence is itself what unrest gathers around; once they leave there is less to fight over.',
        does: 'Troops do not hinder the growth of IS, and fire on them hits more often.',
        sources: ['P3', 'F:magnetView'],
      },
    },
  },
  kurdistan: {
    question: 'Is Kurdistan out of reach of the armed factions?',
    views: {
      insulated: {
        text: 'Conditions in the north are steadier, and the factions that dominate elsewhere reach it less.',
        does: 'Fire on Kurdistan is harder to bring off.',
        sources: ['O2'],
      },
      exposed: {
        text: 'The drones of July 2025 showed that fields and bases there can be hit, and nobody was held to account.',
        does: 'Fire on Kurdistan meets no such hindrance.',
        sources: ['F:fieldDrones'],
      },
    },
  },
  trend: {
    question: 'Is IS fading, or waiting?',
    views: {
      dormant: {
        text: 'Attacks are few and fewer; what is left hides and hardly grows.',
        does: 'Recruiting is harder for the red cell.',
        sources: ['P7', 'F:isPace'],
      },
      regrouping: {
        text: 'It has money, a refuge in the Badia, and prisons full of its people: few attacks may mean patience.',
        does: 'Recruiting is easier, and cells grow by themselves more often.',
        sources: ['P6', 'P7', 'F:isBadia'],
      },
    },
  },
  economy: {
    question: 'Does investment hold things together, or does it only follow calm?',
    views: {
      pillar: {
        text: 'Work and income give people a stake, and become a pillar of stability in their own right.',
        does: 'Projects help order last.',
        sources: ['O3'],
      },
      mirage: {
        text: 'Many deals bind nobody, and firms leave when it turns dangerous: investment follows order and does not make it.',
        does: 'Projects do not help order last; investors are harder to win and leave disorder sooner.',
        sources: ['O3', 'F:nonBinding'],
      },
    },
  },
};
