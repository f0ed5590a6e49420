/** Three ways to use a card: its event, an operation of the seat, or leverage. */
import type { JSX } from 'preact';
import type { CardData } from '../../../shared/content/model.ts';
import { effectLines } from '../../../shared/rules/effects/index.ts';
import type { CardOptions } from '../../../shared/rules/known.ts';
import { bankValue } from '../../../shared/rules/orders.ts';
import { t } from '../../i18n/index.ts';
import { EffectLines, Why } from '../bits.tsx';
import { Sign, type SignName } from '../icons.tsx';
import { chooseUse, type Use } from '../state.ts';

export function UsePicker({ card, options }: { card: CardData; options: CardOptions }): JSX.Element {
  return (
    <div class="uses" role="group" aria-label={t('desk.use.title')}>
      <p class="step-ask">{t('desk.use.title')}</p>
      <UseTile use="operation" icon="map">
        <span>{t('desk.use.operation.hint', { count: options.ops })}</span>
      </UseTile>
      <UseTile use="event" icon="card" refusal={options.event.refusal}>
        <EffectLines lines={effectLines(card.event)} />
        <span class="use-after">{t(card.once ? 'desk.use.event.once' : 'desk.use.event.discard')}</span>
      </UseTile>
      <UseTile use="bank" icon="leverage">
        <span>{t('desk.use.bank.hint', { n: bankValue(card) })}</span>
      </UseTile>
    </div>
  );
}

interface TileProps {
  use: Use;
  icon: SignName;
  refusal?: CardOptions['event']['refusal'];
  children: JSX.Element | JSX.Element[];
}

function UseTile({ use, icon, refusal = null, children }: TileProps): JSX.Element {
  return (
    <button
      type="button"
      class="tile"
      aria-disabled={refusal !== null || undefined}
      aria-describedby={refusal ? `why-${use}` : undefined}
      onClick={() => {
        if (refusal === null) chooseUse(use);
      }}
    >
      <Sign name={icon} size={24} />
      <span class="tile-words">
        <b>{t(`desk.use.${use}.name`)}</b>
        {children}
        <Why msg={refusal} id={`why-${use}`} />
      </span>
    </button>
  );
}
