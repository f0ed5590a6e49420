/** Which card ended an accord: the ledger says that an event did, the log which events there were. */
import type { AccordId } from '../../shared/content/ids.ts';
import type { Effect } from '../../shared/content/model.ts';
import type { Step } from '../../shared/rules/types.ts';
import { cardOf } from './content.ts';

const ends = (effects: readonly Effect[], accord: AccordId): boolean =>
  effects.some((effect) => {
    switch (effect.do) {
      case 'endAccord':
        return effect.accord === accord;
      case 'when':
        return ends([...effect.then, ...(effect.else ?? [])], accord);
      case 'check':
        return ends([...effect.win, ...(effect.lose ?? [])], accord);
      default:
        return false;
    }
  });

/** What became of an accord, and when. */
interface Fate {
  what: string;
  accord: AccordId;
  turn: number | null;
}

/** The card's id; null where no event ended it, or the reader's log does not tell which. */
export function endedBy({ what, accord, turn }: Fate, log: readonly Step[]): string | null {
  if (what !== 'ended') return null;
  const step = log.findLast(
    ({ turn: when, kind, use, card }) =>
      when === turn &&
      kind === 'order' &&
      use === 'event' &&
      card !== undefined &&
      ends(cardOf(card)?.event ?? [], accord),
  );
  return step?.card ?? null;
}
