/** Leverage laid on an order: +1 strength each, two at most. */
import type { JSX } from 'preact';
import type { You } from '../../../shared/rules/known.ts';
import { t } from '../../i18n/index.ts';
import { Sign } from '../icons.tsx';
import { chooseBoost, draft, type Boost } from '../state.ts';

const BOOSTS: readonly Boost[] = [0, 1, 2];

export function Boosts({ you }: { you: You }): JSX.Element {
  const { boost, card } = draft.value;
  // A boost already bound by this card's placed order is free to be laid anew.
  const placed = you.slots.find((order) => order?.card === card);
  const free = you.free + (placed && placed.use !== 'bank' ? placed.boost : 0);
  return (
    <div class="boosts" role="group" aria-label={t('desk.boost.title')}>
      <span class="step-sub">{t('desk.boost.ask', { n: free - boost })}</span>
      <span class="boost-coins">
        {BOOSTS.map((n) => (
          <button
            key={n}
            type="button"
            class="coin"
            aria-pressed={boost === n}
            disabled={n > free}
            {...(n > 0 ? { 'aria-label': t('desk.boost.long', { n }) } : {})}
            onClick={() => chooseBoost(n)}
          >
            {n === 0 ? <Sign name="no" size={16} /> : <Sign name="leverage" size={18} />}
            <b>{n === 0 ? t('desk.boost.none') : `+${n}`}</b>
          </button>
        ))}
      </span>
    </div>
  );
}
