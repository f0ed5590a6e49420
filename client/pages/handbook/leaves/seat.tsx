/** Seats, their aims with what each counts, and their agendas. */
import type { JSX } from 'preact';
import { AIMS, OPS, SEATS } from '../../../../shared/content/ids.ts';
import type { AgendaId, AimId, SeatId } from '../../../../shared/content/ids.ts';
import { AGENDAS_DATA } from '../../../../shared/content/agendas.ts';
import { DECKS } from '../../../../shared/content/cards/index.ts';
import { GROUNDS } from '../../../../shared/content/provenance/index.ts';
import { SCENARIOS } from '../../../../shared/content/scenarios/index.ts';
import { PieceIcon } from '../../../desk/icons.tsx';
import { plainNumber } from '../../../desk/numbers.ts';
import { nameOf, t } from '../../../i18n/index.ts';
import type { PieceId } from '../../../../shared/content/ids.ts';
import { addressOf } from '../address.ts';
import { aimCounts, type Counted } from '../explore/aims.ts';
import { Entry, Part } from '../parts/entry.tsx';

export function SeatLeaf({ id }: { id: string }): JSX.Element {
  const seat = id as SeatId;
  return (
    <Entry id={`seat.${seat}`} seat={seat}>
      <dl class="hb-facts">
        {(['wants', 'scarce', 'failure'] as const).map((part) => (
          <div key={part}>
            <dt>{t(`handbook.seat.${part}`)}</dt>
            <dd>{t(`seat.${seat}.${part}`)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('handbook.seat.ops')}</dt>
          <dd>
            {OPS[seat].map((op, i) => (
              <>
                {i > 0 ? ', ' : ''}
                <a key={op} href={addressOf(`op.${op}`)}>
                  {nameOf('op', op)}
                </a>
              </>
            ))}
            {' · '}
            {t('handbook.seat.cards', { n: DECKS[seat].length })}
          </dd>
        </div>
      </dl>
    </Entry>
  );
}

const seatOfAim = (aim: AimId): SeatId => SEATS.find((seat) => (AIMS[seat] as readonly string[]).includes(aim))!;

export function AimLeaf({ id }: { id: string }): JSX.Element {
  const aim = id as AimId;
  return (
    <Entry id={`aim.${aim}`} seat={seatOfAim(aim)} grounds={{ ...GROUNDS.aim[aim], note: t(`grounds.aim.${aim}`) }}>
      <p>{t(`aim.${aim}.note`)}</p>
      <Part title={t('handbook.aim.counts')}>
        <ul class="hb-changes" data-always>
          {aimCounts(aim).map((one) => (
            <li key={`${one.kind}.${one.id}`} class="hb-change">
              {one.kind === 'piece' ? <PieceIcon piece={one.id as PieceId} size={15} /> : null}
              <b>{countedWords(one)}</b> <span class="hb-by">{countedBy(one)}</span>
            </li>
          ))}
        </ul>
      </Part>
    </Entry>
  );
}

function countedWords({ kind, id, where }: Counted): string {
  const what =
    kind === 'order' || kind === 'held' || kind === 'escaped'
      ? t(`handbook.aim.${kind}`)
      : kind === 'pmfLaw'
        ? t('handbook.aim.passed')
        : nameOf(kind, id);
  return where && where !== 'regions' ? `${what}, ${t('handbook.aim.in', { where: nameOf('group', where) })}` : what;
}
function countedBy({ kind, up, down }: Counted): string {
  if (kind === 'flag' || kind === 'accord' || kind === 'pmfLaw') return t('handbook.aim.so', { n: points(up) });
  return up === -down || down === 0
    ? t('handbook.aim.each', { n: points(up) })
    : t('handbook.aim.both', { up: points(up), down: points(down) });
}
/** Two decimals, for some aims count in small steps. */
const points = (n: number): string => (n > 0 ? `+${n}` : String(n).replace('-', '−'));

export function AgendaLeaf({ id }: { id: string }): JSX.Element {
  const agenda = AGENDAS_DATA[id as AgendaId];
  const par = SCENARIOS['standard']?.par[agenda.id];
  return (
    <Entry
      id={`agenda.${agenda.id}`}
      seat={agenda.seat}
      grounds={{ ...GROUNDS.agenda[agenda.id], sources: agenda.sources, note: t(`grounds.agenda.${agenda.id}`) }}
    >
      <p>{t(`agenda.${agenda.id}.note`)}</p>
      <table class="hb-weights">
        <caption class="unseen">{t('handbook.agenda.weights')}</caption>
        <tbody>
          {AIMS[agenda.seat].map((aim) => (
            <tr key={aim}>
              <th scope="row">
                <a href={addressOf(`aim.${aim}`)}>{nameOf('aim', aim)}</a>
              </th>
              <td>
                <span class="hb-weight" aria-hidden="true">
                  {Array.from({ length: agenda.weights[aim] ?? 0 }, (_, i) => (
                    <i key={i} />
                  ))}
                </span>{' '}
                {agenda.weights[aim] ?? 0}
                <span class="unseen"> {t('handbook.agenda.of')}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {par === undefined ? null : <p class="small soft">{t('handbook.agenda.par', { n: plainNumber(par) })}</p>}
    </Entry>
  );
}
