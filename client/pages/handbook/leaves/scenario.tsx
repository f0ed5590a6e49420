/** A scenario: its turns with what falls due, and the numbers it starts with; for a what-if, where it differs. */
import type { JSX } from 'preact';
import { AGENDAS, FLAGS, PIECES, REGIONS, SEATS, TRACK_IDS } from '../../../../shared/content/ids.ts';
import type { ScenarioData } from '../../../../shared/content/model.ts';
import { GROUNDS } from '../../../../shared/content/provenance/index.ts';
import { STANDARD } from '../../../../shared/content/scenarios/base.ts';
import { SCENARIOS } from '../../../../shared/content/scenarios/index.ts';
import { plainNumber } from '../../../desk/numbers.ts';
import { dateOf } from '../../../i18n/dates.ts';
import { nameOf, t } from '../../../i18n/index.ts';
import { addressOf } from '../address.ts';
import { Entry, Part } from '../parts/entry.tsx';
import { Grounds } from '../parts/grounds.tsx';

export function ScenarioLeaf({ id }: { id: string }): JSX.Element | null {
  const scenario = SCENARIOS[id];
  if (!scenario) return null;
  const standard = scenario.id === STANDARD.id;
  const differs = standard ? [] : differences(scenario);
  return (
    <Entry id={`scenario.${id}`} grounds={{ ...GROUNDS.scenario[id]!, note: t(`grounds.scenario.${id}`) }}>
      <p class="hb-lead">{t(`scenario.${id}.note`)}</p>
      <p class="hb-kicker">
        {t('handbook.scenario.length', { count: scenario.turns.length })} ·{' '}
        {t('handbook.scenario.minutes', { n: scenario.minutes })}
      </p>
      <Turns scenario={scenario} />
      {differs.length > 0 ? (
        <Part title={t('handbook.scenario.differs')}>
          <ul class="hb-lines">
            {differs.map(([what, value, was]) => (
              <li key={what}>
                {what}: <b>{value}</b> <span class="soft">({t('handbook.scenario.standard', { value: was })})</span>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {standard ? <Numbers scenario={scenario} /> : null}
      <Par scenario={scenario} />
      {standard ? <FieldGrounds /> : null}
    </Entry>
  );
}

function Turns({ scenario }: { scenario: ScenarioData }): JSX.Element {
  return (
    <div class="hb-wide">
      <table class="hb-table">
        <thead>
          <tr>
            {(['turn', 'months', 'dispatches', 'contests'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`handbook.scenario.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scenario.turns.map((turn, i) => (
            <tr key={turn.from}>
              <th scope="row">{i + 1}</th>
              <td class="num">
                {dateOf(turn.from)} – {dateOf(turn.to)}
              </td>
              <td>
                {turn.dispatches.map((d, n) => (
                  <>
                    {n > 0 ? ', ' : ''}
                    {d === 'draw' ? (
                      t('handbook.scenario.draw')
                    ) : (
                      <a href={addressOf(`dispatch.${d}`)}>{nameOf('dispatch', d)}</a>
                    )}
                  </>
                ))}
              </td>
              <td>
                {turn.contests.map((c) => (
                  <a key={c} href={addressOf(`contest.${c}`)}>
                    {nameOf('contest', c)}
                  </a>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Numbers({ scenario }: { scenario: ScenarioData }): JSX.Element {
  return (
    <>
      <Part title={t('handbook.scenario.leverage')}>
        <p>{SEATS.map((seat) => `${nameOf('seat', seat)} ${scenario.leverage[seat]}`).join(' · ')}</p>
      </Part>
      <Part title={t('handbook.scenario.tracks')}>
        <p>{TRACK_IDS.map((id) => `${nameOf('track', id)} ${plainNumber(scenario.tracks[id])}`).join(' · ')}</p>
      </Part>
    </>
  );
}

function Par({ scenario }: { scenario: ScenarioData }): JSX.Element | null {
  if (Object.keys(scenario.par).length === 0) return null;
  return (
    <Part title={t('handbook.scenario.field.par')}>
      <ul class="hb-lines">
        {SEATS.map((seat) => (
          <li key={seat}>
            <b>{nameOf('seat', seat)}</b>{' '}
            {AGENDAS[seat].map((a) => `${nameOf('agenda', a)} ${plainNumber(scenario.par[a] ?? '–')}`).join(' · ')}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What each setting of the standard scenario rests on, one by one. */
function FieldGrounds(): JSX.Element {
  return (
    <details class="hb-fold">
      <summary>{t('handbook.scenario.grounds')}</summary>
      {Object.entries(GROUNDS.field).map(([field, grounds]) => (
        <div key={field} class="hb-field">
          <h4>{t(`handbook.scenario.field.${field}`)}</h4>
          <Grounds {...grounds} note={t(`grounds.field.${field}`)} />
        </div>
      ))}
    </details>
  );
}

type Difference = readonly [what: string, value: string, was: string];
function differences(s: ScenarioData): Difference[] {
  const out: Difference[] = [];
  const add = (what: string, value: unknown, was: unknown, say: (x: never) => string) => {
    if (value !== was) out.push([what, say(value as never), say(was as never)]);
  };
  const plain = (n: number | undefined) => plainNumber(n ?? 0);
  for (const seat of SEATS)
    add(t('desk.change.leverage', { seat: nameOf('seat', seat) }), s.leverage[seat], STANDARD.leverage[seat], plain);
  for (const id of TRACK_IDS) add(nameOf('track', id), s.tracks[id], STANDARD.tracks[id], plain);
  for (const r of REGIONS) {
    const space = nameOf('space', r);
    add(t('desk.change.order', { space }), s.regions[r].order, STANDARD.regions[r].order, plain);
    add(t('desk.change.control', { space }), s.regions[r].control, STANDARD.regions[r].control, (c: string) => nameOf('control', c));
    for (const piece of PIECES)
      add(t('desk.change.piece', { piece: nameOf('piece', piece), space }), s.regions[r][piece] ?? 0, STANDARD.regions[r][piece] ?? 0, plain);
  }
  for (const kind of ['government', 'pmfLaw', 'mission'] as const)
    add(t(`desk.politics.${kind}`), s[kind], STANDARD[kind], (x: string) => nameOf(kind, x));
  for (const id of FLAGS)
    add(nameOf('flag', id), s.flags.includes(id), STANDARD.flags.includes(id), (on: boolean) => t(on ? 'desk.change.on' : 'desk.change.off'));
  const accords = (of: ScenarioData) => of.accords.map((a) => nameOf('accord', a.accord)).join(', ') || t('desk.change.off');
  add(t('handbook.scenario.field.accords'), accords(s), accords(STANDARD), (x: string) => x);
  add(t('handbook.scenario.field.warEnds'), s.warEnds, STANDARD.warEnds, (on: boolean) => t(on ? 'desk.change.on' : 'desk.change.off'));
  return out;
} // prettier-ignore
