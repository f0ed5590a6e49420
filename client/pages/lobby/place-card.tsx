/** One of the five place-cards: whose seat it is, what it wants, who sits there. */
import type { JSX } from 'preact';
import { Bot, UserRound } from 'lucide';
import type { SeatId } from '../../../shared/content/ids.ts';
import { Emblem, Ornament } from '../../desk/ornament.tsx';
import { nameOf, t } from '../../i18n/index.ts';
import type { TableStore } from '../../net/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { noteRefusal } from '../../ui/say.tsx';

export function PlaceCard({ store, seat }: { store: TableStore; seat: SeatId }): JSX.Element {
  const table = store.table.value!;
  const me = store.me.value;
  const info = table.seats.find((one) => one.seat === seat);
  const mine = me?.seat === seat;
  const name = nameOf('seat', seat);
  // The red cell is a person's seat only where the host says so.
  const mode = table.options.isMode;
  const closed =
    seat !== 'is' || mode === 'redcell'
      ? null
      : mode === 'automated'
        ? 'lobby.seat.automated'
        : me?.host
          ? null
          : 'lobby.seat.facilitator';
  const sit = (to: SeatId | null) => void store.request('seat', { seat: to }).then(noteRefusal);
  return (
    <li class={`place-card${mine ? ' mine' : ''}`} data-seat={seat} aria-label={name}>
      <div class="place-band">
        <Ornament seat={seat} />
        <Emblem seat={seat} size={34} />
      </div>
      <h3 class="place-name">{name}</h3>
      <p class="place-line">{t(`role.${seat}.line`)}</p>
      <p class="place-wants">{t(`role.${seat}.wants`)}</p>
      <dl class="place-facts">
        <div>
          <dt>{t('lobby.seat.scarce')}</dt>
          <dd>{t(`seat.${seat}.scarce`)}</dd>
        </div>
        <div>
          <dt>{t('lobby.seat.fails')}</dt>
          <dd>{t(`seat.${seat}.failure`)}</dd>
        </div>
      </dl>
      <ul class="place-people" aria-label={t('lobby.seat.people', { seat: name })}>
        {info?.people.map((person) => (
          <li key={person.name}>
            <Icon of={UserRound} size={15} />
            <bdi class="person">{person.name}</bdi>
            <span
              class={person.online ? 'presence' : 'presence away'}
              title={t(person.online ? 'lobby.here' : 'lobby.away')}
            />
            <span class="unseen">{t(person.online ? 'lobby.here' : 'lobby.away')}</span>
          </li>
        ))}
        {(info?.people.length ?? 0) === 0 && (
          <li class="soft">
            <Icon of={Bot} size={15} /> {t('lobby.seat.bot')}
          </li>
        )}
      </ul>
      {mine ? (
        <button type="button" class="button slim" onClick={() => sit(null)}>
          {t('lobby.seat.rise')}
        </button>
      ) : me?.screen ? null : closed ? (
        <p class="small soft place-closed">{t(closed)}</p>
      ) : (
        <button type="button" class="button slim seat-button" onClick={() => sit(seat)}>
          {t((info?.people.length ?? 0) > 0 ? 'lobby.seat.beside' : 'lobby.seat.sit')}
          <span class="unseen"> {name}</span>
        </button>
      )}
    </li>
  );
}
