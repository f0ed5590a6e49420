/** One role sheet a seat: what it wants, whom it needs, what it can do, with all that bears on the odds. */
import type { JSX } from 'preact';
import { ACCORDS, AGENDAS, AIMS, OPS, SEATS, type OpId, type SeatId } from '../../../shared/content/ids.ts';
import { ACCORDS_DATA } from '../../../shared/content/accords.ts';
import { Emblem, Ornament } from '../../desk/ornament.tsx';
import { has, nameOf, t } from '../../i18n/index.ts';
import type { Choice } from '../choice.ts';
import { type Block, Flow } from '../flow.tsx';
import { everyModifier } from '../op-mods.ts';
import { SMALL } from '../paper.ts';
import { signed } from '../words.ts';

export function RoleSheets({ choice }: { choice: Choice }): JSX.Element {
  return (
    <>
      {SEATS.map((seat) => (
        <Flow
          key={seat}
          part="roles"
          page={SMALL[choice.series]}
          title={nameOf('seat', seat)}
          columns={2}
          seat={seat}
          head={<RoleHead seat={seat} />}
          blocks={[...about(seat), ...operations(seat)]}
        />
      ))}
    </>
  );
}

function RoleHead({ seat }: { seat: SeatId }): JSX.Element {
  return (
    <header class="role-head">
      <Ornament seat={seat} />
      <Emblem seat={seat} size={46} />
      <div>
        <h2>{nameOf('seat', seat)}</h2>
        <p>{t(`role.${seat}.line`)}</p>
      </div>
    </header>
  );
}

const heading = (id: string, text: string): Block => ({ id, keep: true, node: <h3>{text}</h3> });

function about(seat: SeatId): Block[] {
  const signs = ACCORDS.filter((id) => {
    const { parties, cosigner } = ACCORDS_DATA[id];
    return seat !== 'is' && (parties === 'any' || parties.includes(seat) || cosigner === seat);
  });
  return [
    heading('wants', t('print.role.wants')),
    { id: 'wants-text', node: <p class="role-wants">{t(`role.${seat}.wants`)}</p> },
    {
      id: 'facts',
      node: (
        <dl class="pairs">
          <dt>{t('print.role.scarce')}</dt>
          <dd>{t(`seat.${seat}.scarce`)}</dd>
          <dt>{t('print.role.fails')}</dt>
          <dd>{t(`seat.${seat}.failure`)}</dd>
        </dl>
      ),
    },
    heading('aims', t('print.role.aims')),
    {
      id: 'aims-list',
      node: (
        <>
          <p class="soft">{t('print.role.aimsNote')}</p>
          <dl class="pairs">
            {AIMS[seat].map((aim) => [
              <dt key={aim}>{nameOf('aim', aim)}</dt>,
              <dd key={`${aim}n`}>{t(`aim.${aim}.note`)}</dd>,
            ])}
          </dl>
        </>
      ),
    },
    heading('agendas', t('print.role.agendas')),
    {
      id: 'agendas-list',
      node: (
        <dl class="pairs">
          {AGENDAS[seat].map((id) => [
            <dt key={id}>{nameOf('agenda', id)}</dt>,
            <dd key={`${id}n`}>{t(`agenda.${id}.note`)}</dd>,
          ])}
        </dl>
      ),
    },
    heading('need', t('print.role.need')),
    {
      id: 'need-list',
      node: (
        <dl class="pairs needs">
          {SEATS.filter((other) => other !== seat).map((other) => [
            <dt key={other} data-seat={other}>
              <Emblem seat={other} size={14} />{' '}
              {has(`seat.${other}.short`) ? t(`seat.${other}.short`) : nameOf('seat', other)}
            </dt>,
            <dd key={`${other}n`}>{t(`print.need.${seat}.${other}`)}</dd>,
          ])}
        </dl>
      ),
    },
    heading('turn', t('print.role.turn')),
    { id: 'turn-text', node: <p>{t('print.role.turnText')}</p> },
    ...(signs.length > 0
      ? [
          heading('accords', t('print.role.accords')),
          {
            id: 'accords-list',
            node: (
              <p>{new Intl.ListFormat(undefined, { type: 'unit' }).format(signs.map((id) => nameOf('accord', id)))}</p>
            ),
          },
        ]
      : []),
  ];
}

function operations(seat: SeatId): Block[] {
  return [
    heading('ops', t('print.role.ops')),
    ...(OPS[seat] as readonly OpId[]).map((id): Block => ({ id: `op-${id}`, node: <Operation id={id} /> })),
  ];
}

function Operation({ id }: { id: OpId }): JSX.Element {
  const mods = everyModifier(id);
  return (
    <section class="op" data-op={id}>
      <h4>
        {nameOf('op', id)} <small>{t(`op.${id}.does`)}</small>
      </h4>
      <p>
        <b>{t('print.role.where')}</b> {t(`print.where.${id}`)}
      </p>
      <p>
        <b>{t('print.role.odds')}</b>{' '}
        {mods === null
          ? t('print.role.certain')
          : [
              '50%',
              ...mods.map(({ m, by }) => (
                <span key={m} class="op-mod">
                  <b>{signed(10 * by)}</b> {t(`print.mod.${id}.${m}`)}
                </span>
              )),
            ]}
      </p>
      <p>
        <b>{t(mods === null ? 'print.role.does' : 'print.role.win')}</b> {t(`print.win.${id}`)}
      </p>
      {has(`print.lose.${id}`) ? (
        <p>
          <b>{t('print.role.lose')}</b> {t(`print.lose.${id}`)}
        </p>
      ) : null}
      {id === 'harass' ? (
        <p>
          <b>{t('print.role.attribution')}</b> {t('print.traced')}
        </p>
      ) : null}
    </section>
  );
}
