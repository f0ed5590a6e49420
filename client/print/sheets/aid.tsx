/** The player aid: the turn, the check's odds, the pieces, the neighbours, and the reckoning in its order. */
import type { JSX } from 'preact';
import { PIECES, REGIONS, SPACES, SUPPLY, type SpaceId } from '../../../shared/content/ids.ts';
import { SEAMS, SPACES_DATA } from '../../../shared/content/spaces.ts';
import { oddsOf } from '../../../shared/rules/odds.ts';
import { RECKONING } from '../../../shared/rules/reckoning/index.ts';
import { within } from '../../../shared/rules/reckoning/rule.ts';
import { Sources } from '../../desk/bits.tsx';
import { has, nameOf, t } from '../../i18n/index.ts';
import type { Choice } from '../choice.ts';
import { type Block, Flow } from '../flow.tsx';
import { SMALL } from '../paper.ts';
import { signed } from '../words.ts';
import { CounterSquare } from './counters.tsx';

export function PlayerAid({ choice }: { choice: Choice }): JSX.Element {
  return (
    <Flow
      part="aid"
      page={SMALL[choice.series]}
      title={t('print.aid.title')}
      columns={2}
      head={
        <header class="text-head">
          <h2>{t('print.aid.title')}</h2>
        </header>
      }
      blocks={[...turn(choice), ...check(), ...pieces(choice), ...neighbours(), ...reckoning()]}
    />
  );
}

/** Paragraphs `key.1`, `key.2` … as far as the catalogue has them. */
export function numbered(key: string, args: Record<string, string | number> = {}): string[] {
  const list: string[] = [];
  for (let n = 1; has(`${key}.${n}`); n++) list.push(t(`${key}.${n}`, args));
  return list;
}

const heading = (key: string): Block => ({ id: key, keep: true, node: <h3>{t(`print.aid.${key}.title`)}</h3> });

function turn({ scenario }: Choice): Block[] {
  return [
    heading('turn'),
    {
      id: 'turn-list',
      node: (
        <ol class="steps">
          {numbered('print.aid.turn', { n: scenario.hand }).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      ),
    },
  ];
}

/** The odds of the check from the rules themselves, for every net of help and hindrance that makes a difference. */
function check(): Block[] {
  const nets = [-4, -3, -2, -1, 0, 1, 2, 3, 4];
  const chances = nets.map((net) => oddsOf([{ m: 'net', by: net }]).chance);
  const row = (name: string, of: readonly string[]) => (
    <tr>
      <th scope="row">{name}</th>
      {of.map((text, i) => (
        <td key={i}>{text}</td>
      ))}
    </tr>
  );
  return [
    heading('check'),
    {
      id: 'check-table',
      node: (
        <>
          <p>{t('print.aid.check.text')}</p>
          <table class="odds-table">
            <tbody>
              {row(
                t('print.aid.check.net'),
                nets.map((net) => (Math.abs(net) === 4 ? `${signed(net)}${net < 0 ? '↓' : '↑'}` : signed(net))),
              )}
              {row(
                t('print.aid.check.chance'),
                chances.map((chance) => `${chance}%`),
              )}
              {row(
                t('print.aid.check.roll'),
                chances.map((chance) => (chance === 10 ? '1' : `1–${chance / 10}`)),
              )}
            </tbody>
          </table>
        </>
      ),
    },
    heading('fizzle'),
    { id: 'fizzle-text', node: <p>{t('print.aid.fizzle.text')}</p> },
  ];
}

function pieces({ scenario }: Choice): Block[] {
  const start = (piece: (typeof PIECES)[number]) =>
    REGIONS.reduce((sum, region) => sum + (scenario.regions[region][piece] ?? 0), 0);
  return [
    heading('pieces'),
    ...PIECES.map((piece): Block => ({
      id: `piece-${piece} ${scenario.id}`,
      node: (
        <div class="piece-row">
          <CounterSquare counter={{ kind: 'piece', id: piece }} />
          <p>
            <b>{nameOf('piece', piece)}</b> {t(`piece.${piece}.note`)}{' '}
            <span class="soft">{t('print.aid.pieces.box', { n: SUPPLY[piece], start: start(piece) })}</span>
          </p>
        </div>
      ),
    })),
  ];
}

function neighbours(): Block[] {
  const short = (id: SpaceId) => t(`desk.short.${id}`);
  return [
    heading('neighbours'),
    {
      id: 'neighbours-list',
      node: (
        <table class="neighbours">
          <tbody>
            {SPACES.map((id) => {
              const { adjacent, weight, oil, disputed } = SPACES_DATA[id];
              const facts = [
                ...(weight > 0 ? [t('print.aid.neighbours.facts', { n: weight })] : []),
                ...(oil ? [t('desk.region.oil')] : []),
                ...(disputed ? [t('desk.region.disputed')] : []),
              ];
              return (
                <tr key={id}>
                  <th scope="row">{short(id)}</th>
                  <td>
                    {adjacent.map(short).join(', ')}
                    {facts.length > 0 ? <span class="soft"> · {facts.join(', ')}</span> : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ),
    },
    {
      id: 'seams',
      node: (
        <p>
          {t('print.aid.neighbours.seams', { seams: SEAMS.map(([a, b]) => `${short(a)} – ${short(b)}`).join('; ') })}
        </p>
      ),
    },
  ];
}

/** How numbers for two months are read in a turn of so many: “1 as 2, 2 as 4”. */
const numbersFor = (months: number): string =>
  [1, 2, 3, 4, 5, 6, 7].map((n) => t('print.aid.reckoning.as', { n, more: within(n, months) })).join(', ');

function reckoning(): Block[] {
  return [
    { ...heading('reckoning'), fresh: true },
    { id: 'reckoning-note', keep: true, node: <p class="soft">{t('print.aid.reckoning.roll')}</p> },
    {
      id: 'reckoning-months',
      keep: true,
      node: <p class="soft">{t('print.aid.reckoning.months', { four: numbersFor(4), six: numbersFor(6) })}</p>,
    },
    ...RECKONING.map((rule, i): Block => ({
      id: `rule-${rule.id}`,
      node: (
        <section class="rule" data-rule={rule.id}>
          <h4>
            <b>{i + 1}</b> {t(`print.reckon.${rule.id}.title`)} <Sources refs={rule.sources} />
          </h4>
          {numbered(`print.reckon.${rule.id}`).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ),
    })),
  ];
}
