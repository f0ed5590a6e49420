/** The frame of the game: seats, turns, orders, the check, contests, accords, results. */
import type { JSX } from 'preact';
import { STANDARD } from '../../../../shared/content/scenarios/base.ts';
import { GROUNDS } from '../../../../shared/content/provenance/index.ts';
import type { FrameId } from '../../../../shared/content/provenance/frame.ts';
import { LEVERAGE_MAX } from '../../../../shared/rules/draft.ts';
import { SHARED_LOSS } from '../../../../shared/rules/score.ts';
import { t } from '../../../i18n/index.ts';
import { Entry } from '../parts/entry.tsx';

/** Numbers that the texts print, from where the rules keep them. */
const NUMBERS = { turns: STANDARD.turns.length, hand: STANDARD.hand, leverage: LEVERAGE_MAX, ...SHARED_LOSS };

export const ruleText = (id: string): string => t(`handbook.rule.${id}.text`, NUMBERS);

export function RuleLeaf({ id }: { id: string }): JSX.Element {
  const grounds = GROUNDS.rule[id as FrameId];
  return (
    <Entry id={`rule.${id}`} grounds={{ ...grounds, note: t(`grounds.rule.${id}`) }}>
      {ruleText(id)
        .split('\n')
        .map((text, i) => (
          <p key={i}>{text}</p>
        ))}
    </Entry>
  );
}
