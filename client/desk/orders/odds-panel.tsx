/** The odds of what is chosen, as far as the seat can know them: chance, die needed, every modifier, and the gain. */
import type { JSX } from 'preact';
import type { OpOptions } from '../../../shared/rules/known.ts';
import { oddsOf } from '../../../shared/rules/odds.ts';
import { t, tell } from '../../i18n/index.ts';
import { OddsFull } from '../odds.tsx';
import { draft } from '../state.ts';
import { targetName } from '../targets.ts';

export function OddsPanel({ options }: { options: OpOptions }): JSX.Element | null {
  const { targets, boost } = draft.value;
  const chosen = [...new Set(targets)].flatMap((id) => options.targets.filter((target) => target.id === id));
  if (chosen.length === 0) return null;
  return (
    <div class="odds-panel" aria-live="polite">
      {chosen.map((target) => (
        <div key={target.id} class="odds-slip">
          <h4>{targetName(options.op, target.id)}</h4>
          {target.odds ? (
            <OddsFull odds={oddsOf(target.odds.mods, boost)} folded={chosen.length > 1} />
          ) : (
            <p class="hint">{t('desk.odds.certainLong')}</p>
          )}
          {target.gain && tell(target.gain) !== targetName(options.op, target.id) ? (
            <p class="odds-gain">
              <b>{t(target.odds ? 'desk.odds.gain' : 'desk.odds.does')}</b> {tell(target.gain)}
            </p>
          ) : null}
        </div>
      ))}
    </div>
  );
}
