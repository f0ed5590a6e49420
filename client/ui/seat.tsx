/** How a seat is named everywhere: its emblem (a shape of its own, so that colour never stands alone) and its name. */
import type { JSX } from 'preact';
import type { SeatId } from '../../shared/content/ids.ts';
import { Emblem } from '../desk/ornament.tsx';
import { nameOf } from '../i18n/index.ts';

export function SeatName({ seat, size = 18 }: { seat: SeatId; size?: number }): JSX.Element {
  return (
    <span class="seat-name" data-seat={seat}>
      <Emblem seat={seat} size={size} />
      <bdi>{nameOf('seat', seat)}</bdi>
    </span>
  );
}
