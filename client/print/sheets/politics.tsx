/** Contests and accords: what decides them, what they do, and room to write. */
import type { JSX } from 'preact';
import { ACCORDS, CONTESTS, type AccordId, type ContestId } from '../../../shared/content/ids.ts';
import { ACCORDS_DATA } from '../../../shared/content/accords.ts';
import { CONTESTS_DATA } from '../../../shared/content/contests.ts';
import type { Effect } from '../../../shared/content/model.ts';
import { effectLines, sayCondition } from '../../../shared/rules/effects/index.ts';
import { EffectLines, Sources } from '../../desk/bits.tsx';
import { nameOf, t, tell } from '../../i18n/index.ts';
import type { Choice } from '../choice.ts';
import { type Block, Flow } from '../flow.tsx';
import { SMALL } from '../paper.ts';
import { months, standingRule } from '../words.ts';
import { CommitSlips } from './slips.tsx';

/** Contests in the order in which the scenario holds them, then those that only a bill or a card can open. */
function contestsOf({ scenario }: Choice): { id: ContestId; turns: number[] }[] {
  const turnsOf = (id: ContestId) => scenario.turns.flatMap((turn, i) => (turn.contests.includes(id) ? [i] : []));
  return CONTESTS.map((id) => ({ id, turns: turnsOf(id) })).toSorted((a, b) => (a.turns[0] ?? 99) - (b.turns[0] ?? 99));
}

export function ContestSheets({ choice }: { choice: Choice }): JSX.Element {
  const blocks = contestsOf(choice).map(({ id, turns }): Block => ({
    id: `${id} ${turns.join()}`,
    node: (
      <Contest
        id={id}
        when={
          turns.length > 0
            ? turns
                .map((i) => t('print.contest.turn', { n: i + 1, months: months(choice.scenario.turns[i]!) }))
                .join(' · ')
            : t('print.contest.other')
        }
      />
    ),
  }));
  return (
    <>
      <Flow
        part="contests"
        page={SMALL[choice.series]}
        title={t('print.part.contests')}
        columns={1}
        head={
          <header class="text-head">
            <h2>{t('print.part.contests')}</h2>
            <p>{t('print.contest.rule')}</p>
          </header>
        }
        blocks={blocks}
      />
      <CommitSlips choice={choice} />
    </>
  );
}

function Contest({ id, when }: { id: ContestId; when: string }): JSX.Element {
  const { outcomes, sources } = CONTESTS_DATA[id];
  return (
    <section class="contest-sheet" data-contest={id}>
      <h3>
        {nameOf('contest', id)} <small>{when}</small>
      </h3>
      <p class="soft">
        {t(`contest.${id}.note`)} <Sources refs={sources} />
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('print.contest.outcome')}</th>
            {['standing', 'leverage', 'die', 'total'].map((column) => (
              <th key={column} scope="col" class="narrow">
                {t(`print.contest.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome) => (
            <tr key={outcome.id}>
              <td>
                <b>{nameOf('outcome', `${id}.${outcome.id}`)}</b>
                <span class="soft">
                  {[t('print.contest.base', { n: outcome.base }), ...outcome.standing.map(standingRule)].join('; ')}
                </span>
                <span class="inline-effects">
                  <b>{t('print.contest.effects')}</b> <EffectLines lines={effectLines(outcome.effects)} />
                </span>
              </td>
              <td class="narrow" />
              <td class="narrow" />
              <td class="narrow" />
              <td class="narrow" />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function AccordSheets({ choice }: { choice: Choice }): JSX.Element {
  return (
    <Flow
      part="accords"
      page={SMALL[choice.series]}
      title={t('print.part.accords')}
      columns={2}
      head={
        <header class="text-head">
          <h2>{t('print.part.accords')}</h2>
        </header>
      }
      blocks={ACCORDS.map((id) => ({ id: `${id} ${choice.scenario.id}`, node: <Accord id={id} choice={choice} /> }))}
    />
  );
}

function Accord({ id, choice }: { id: AccordId; choice: Choice }): JSX.Element {
  const data = ACCORDS_DATA[id];
  const start = choice.scenario.accords.find((a) => a.accord === id);
  const free = data.parties === 'any';
  const signers = data.parties === 'any' ? [null, null] : [...data.parties, ...(data.cosigner ? [data.cosigner] : [])];
  const part = (name: string, effects: readonly Effect[] | undefined, args = {}) =>
    effects?.length ? (
      <div class="inline-effects">
        <b>{t(`print.accord.${name}`, args)}</b> <EffectLines lines={effectLines(effects)} />
      </div>
    ) : null;
  return (
    <section class="accord-sheet" data-accord={id}>
      <h3>{nameOf('accord', id)}</h3>
      <p class="accord-note">{t(`accord.${id}.note`)}</p>
      <p>
        {t('print.accord.parties', {
          seats: data.parties === 'any' ? t('print.accord.any') : nameOf('seats', data.parties.join('+')),
        })}
        {data.cosigner ? `; ${t('print.accord.cosigner', { seat: nameOf('seat', data.cosigner) })}` : ''}.{' '}
        {data.turns === null
          ? t('print.accord.open')
          : data.turns === 0
            ? t('print.accord.once')
            : t('print.accord.turns', { count: data.turns })}
        .
      </p>
      {data.when?.map((condition, i) => (
        <p key={i}>{tell(sayCondition(condition, 'needs'))}</p>
      ))}
      {part('sign', data.sign)}
      {part('cosigned', data.cosigned)}
      {part('uncosigned', data.uncosigned)}
      {part('upkeep', data.upkeep)}
      {part('broken', data.broken, { n: data.breakCost })}
      {start ? (
        <p class="accord-start">
          {start.until === null ? t('print.accord.atStartOpen') : t('print.accord.atStart', { n: start.until })}
        </p>
      ) : null}
      <p class="signatures">
        {signers.map((seat, i) => (
          <span key={i} data-seat={seat ?? undefined}>
            {seat ? nameOf('seat', seat) : t('print.accord.signature')}
          </span>
        ))}
        <span>{t('print.accord.signedIn')}</span>
        {free ? <span class="wide">{t('print.accord.words')}</span> : <span>{t('print.accord.until')}</span>}
      </p>
      <p class="soft">
        <Sources refs={data.sources} />
      </p>
    </section>
  );
}
