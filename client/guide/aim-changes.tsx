/** The five aims of a seat, then and now. */
import type { JSX } from 'preact';
import { AIMS, type AimId, type SeatId } from '../../shared/content/ids.ts';
import { aimsOf } from '../../shared/rules/score.ts';
import type { World } from '../../shared/rules/types.ts';
import { language, nameOf, t } from '../i18n/index.ts';

interface Props {
  seat: SeatId;
  before: Partial<Record<AimId, number>>;
  world: World;
}

export function AimChanges({ seat, before, world }: Props): JSX.Element {
  const now = aimsOf(world, seat);
  const number = new Intl.NumberFormat(language().lang, { maximumFractionDigits: 1 });
  return (
    <ul class="aim-changes">
      {AIMS[seat].map((aim) => {
        const from = before[aim] ?? 0;
        const to = now[aim] ?? 0;
        const way = to > from ? 'up' : to < from ? 'down' : 'same';
        return (
          <li key={aim} data-way={way}>
            <span>{nameOf('aim', aim)}</span>
            <b>{t(`guide.aim.${way}`, { from: number.format(from), to: number.format(to) })}</b>
          </li>
        );
      })}
    </ul>
  );
}
