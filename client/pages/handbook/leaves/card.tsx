/** A card in facsimile, and what is not printed on it. */
import type { JSX } from 'preact';
import { cardOf } from '../../../../shared/content/cards/index.ts';
import { CardFace } from '../../../desk/card.tsx';
import { t } from '../../../i18n/index.ts';
import { Entry } from '../parts/entry.tsx';
import { printedGrounds } from '../parts/grounds.tsx';

export function CardLeaf({ id }: { id: string }): JSX.Element {
  const card = cardOf(id);
  return (
    <Entry id={`card.${id}`} grounds={printedGrounds(card)} quiet>
      <CardFace card={card} />
      {card.covert ? <p class="small soft">{t('handbook.card.covert')}</p> : null}
    </Entry>
  );
}
