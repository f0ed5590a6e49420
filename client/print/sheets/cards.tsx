/** The three kinds of card: the seats' orders, the dispatches, and the secret agendas. */
import type { JSX } from 'preact';
import { AGENDAS, AIMS, SEATS, type SeatId } from '../../../shared/content/ids.ts';
import { AGENDAS_DATA } from '../../../shared/content/agendas.ts';
import { CARDS } from '../../../shared/content/cards/index.ts';
import { DISPATCHES } from '../../../shared/content/dispatches.ts';
import type { DispatchData } from '../../../shared/content/model.ts';
import { effectLines } from '../../../shared/rules/effects/index.ts';
import { EffectLines, Sources } from '../../desk/bits.tsx';
import { CardFace } from '../../desk/card.tsx';
import { Sign } from '../../desk/icons.tsx';
import { Emblem, Ornament } from '../../desk/ornament.tsx';
import { nameOf, t } from '../../i18n/index.ts';
import type { Choice } from '../choice.ts';
import { months } from '../words.ts';
import { CardSheets } from './card-sheets.tsx';

/** The back of a card of a seat: its engraving and its mark. */
function SeatBack({ seat, title }: { seat: SeatId; title: string }): JSX.Element {
  return (
    <div class="back" data-seat={seat}>
      <span class="back-bands">
        {[0, 1, 2, 3].map((n) => (
          <span key={n}>
            <Ornament seat={seat} />
          </span>
        ))}
      </span>
      <span class="back-mark">
        <Emblem seat={seat} size={44} />
      </span>
      <b>{nameOf('seat', seat)}</b>
      <span>{title}</span>
    </div>
  );
}

export function OrderCards({ choice }: { choice: Choice }): JSX.Element {
  const cards = SEATS.flatMap((seat) => Object.values(CARDS).filter((card) => card.seat === seat));
  return (
    <CardSheets
      choice={choice}
      part="cards"
      title={t('print.part.cards')}
      cards={cards.map((card) => ({
        id: card.id,
        face: <CardFace card={card} />,
        back: <SeatBack seat={card.seat} title={t('app.title')} />,
      }))}
    />
  );
}

export function AgendaCards({ choice }: { choice: Choice }): JSX.Element {
  return (
    <CardSheets
      choice={choice}
      part="agendas"
      title={t('print.part.agendas')}
      cards={SEATS.flatMap((seat) =>
        AGENDAS[seat].map((id) => {
          const { weights, sources } = AGENDAS_DATA[id];
          const par = choice.scenario.par[id];
          return {
            id,
            face: (
              <div class="agenda-card" data-seat={seat}>
                <span class="agenda-band">
                  <Ornament seat={seat} />
                </span>
                <p class="agenda-kicker">
                  <Emblem seat={seat} size={16} /> {nameOf('seat', seat)} · {t('print.agenda.secret')}
                </p>
                <h3>{nameOf('agenda', id)}</h3>
                <p class="agenda-note">{t(`agenda.${id}.note`)}</p>
                <table>
                  <tbody>
                    {AIMS[seat].map((aim) => (
                      <tr key={aim}>
                        <th scope="row">{nameOf('aim', aim)}</th>
                        <td class="agenda-pips" aria-hidden="true">
                          {'●'.repeat((weights as Record<string, number>)[aim] ?? 0)}
                        </td>
                        <td>× {(weights as Record<string, number>)[aim] ?? 0}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
                <p class="card-sources">
                  <Sources refs={sources} />
                  {par === undefined ? null : <span>{t('print.agenda.par', { n: par })}</span>}
                </p>
              </div>
            ),
            back: <SeatBack seat={seat} title={t('print.agenda.back')} />,
          };
        }),
      )}
    />
  );
}

/** Fixed dispatches in the order of the scenario's turns, then the deck. Those fixed for another scenario stay in the box. */
function dispatchesOf({ scenario }: Choice): { data: DispatchData; turn: number | null }[] {
  const at = (id: string) => scenario.turns.findIndex((turn) => turn.dispatches.includes(id));
  const fixed = DISPATCHES.filter((d) => d.fixed).map((data) => ({ data, turn: at(data.id) }));
  return [
    ...fixed.filter(({ turn }) => turn >= 0).toSorted((a, b) => a.turn - b.turn),
    ...DISPATCHES.filter((d) => !d.fixed).map((data) => ({ data, turn: null })),
  ];
}

export function DispatchCards({ choice }: { choice: Choice }): JSX.Element {
  return (
    <CardSheets
      choice={choice}
      part="dispatches"
      title={t('print.part.dispatches')}
      cards={dispatchesOf(choice).map(({ data, turn }) => ({
        id: data.id,
        face: (
          <div class="dispatch-card">
            <p class="dispatch-top">
              <Sign name="news" size={16} />
              <b>{t('print.dispatch.title')}</b>
              <span>
                {turn === null
                  ? t('print.dispatch.deck')
                  : t('print.dispatch.fixed', { n: turn + 1, months: months(choice.scenario.turns[turn]!) })}
              </span>
            </p>
            <h3>{nameOf('dispatch', data.id)}</h3>
            <p class="dispatch-says">{t(`dispatch.${data.id}.note`)}</p>
            <EffectLines lines={effectLines(data.effects)} />
            <p class="card-sources">
              <Sources refs={data.sources} />
            </p>
          </div>
        ),
        back: (
          <div class="back back-dispatch">
            <span class="back-mark">
              <Sign name="news" size={44} />
            </span>
            <b>{t('print.dispatch.title')}</b>
            <span>{t('app.title')}</span>
          </div>
        ),
      }))}
    />
  );
}
