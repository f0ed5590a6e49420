/** One printed card: medallion, initiative, a picture on its seat's engraving, title, what its event does, a line of context, sources. */
import type { JSX } from 'preact';
import type { CardData } from '../../shared/content/model.ts';
import { effectLines, sayCondition } from '../../shared/rules/effects/index.ts';
import { t, tell } from '../i18n/index.ts';
import { EffectLines, Sources } from './bits.tsx';
import { Sign } from './icons.tsx';
import { Ornament } from './ornament.tsx';
import { settingOf } from './card-setting.ts';
import { themeOf, Vignette } from './vignettes/index.tsx';

/**
 * The face of a card. Only phrasing elements, so that a button can hold it.
 * @param id for `aria-describedby`: names the element that holds the whole text.
 */
export function CardFace({ card, id }: { card: CardData; id?: string }): JSX.Element {
  const theme = themeOf(card);
  return (
    <span class="card-face" data-seat={card.seat} data-length={settingOf(card)}>
      <span class="card-band">
        <Ornament seat={card.seat} />
        {theme && <Vignette theme={theme} />}
        <span class="card-ops" title={t('desk.card.opsLong', { count: card.ops })}>
          <b>{card.ops}</b>
          <span class="unseen">{t('desk.card.ops')}</span>
        </span>
        <span class="card-initiative" title={t('desk.card.initiativeLong', { n: card.initiative })}>
          <span>{t('desk.card.initiative')}</span> <b>{card.initiative}</b>
        </span>
      </span>
      <span class="card-title">{t(`card.${card.id}.title`)}</span>
      <span class="card-text" id={id}>
        <CardConditions card={card} />
        <EffectLines lines={effectLines(card.event)} />
        <span class="card-note">{t(`card.${card.id}.note`)}</span>
      </span>
      <span class="card-foot">
        <Sources refs={card.sources} />
        {card.once ? (
          <span class="card-once" title={t('desk.card.onceLong')}>
            <Sign name="gone" size={13} /> {t('desk.card.once')}
          </span>
        ) : null}
      </span>
    </span>
  );
}

/** What must hold for the event to be played. */
function CardConditions({ card }: { card: CardData }): JSX.Element | null {
  if (!card.when?.length) return null;
  return (
    <span class="card-when">{card.when.map((condition) => tell(sayCondition(condition, 'needs'))).join(' ')}</span>
  );
}

/** The back of a seat's card: the engraving and a number, for an order that lies face down. */
export function CardBack({ seat, n }: { seat: CardData['seat']; n: number }): JSX.Element {
  return (
    <span class="card-back" data-seat={seat}>
      <Ornament seat={seat} />
      <b class="card-back-n">
        <span>{n}</span>
      </b>
    </span>
  );
}
