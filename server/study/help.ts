/** `npm run study -- --help`, in plain words. */
import { SCENARIO_IDS } from '../../shared/content/index.ts';
import { SEATS } from '../../shared/content/ids.ts';
import { policiesOf } from './policies/index.ts';

export const help = (): string => `npm run study -- [options]

Plays many games between bots and reports what the model does: whether the seats are balanced, whether the
claims of the source hold, what par is. The same options always give the same numbers, on any number of cores.
Stop it at any time (Ctrl-C): games already played are kept in the output folder, and the next run goes on from there.

  --only PART        balance, claims, views (the claims with each contested assumption turned), ladder, par or
                     compare; several with commas.
                     Without it: balance, claims and ladder; or compare, when something is changed.
  --scenario NAME    ${SCENARIO_IDS.join(', ')},
                     or a JSON file. May be given more than once.
  --games N          games in each arm of an experiment (2000; of the ladder 200)
  --claim ID         only these claims (1 to 18) and contested assumptions (troops, kurdistan, trend, economy)
  --bots NAME        which bots play in all seats, under the policies (simple): simple; strong, the stronger bot
                     with less thought than at a table; strong-quick, the same for orders alone, with less thought,
                     for all claims in hours instead of days
  --seed N           the study's seed (1): game number 5 of a seed is always dealt and rolled the same
  --jobs N           threads (as many as there are cores)
  --set FIELD=VALUE  a field of the scenario set otherwise: tracks.patience=4, government=aligned,
                     switches.trend=regrouping, regions.BAG.western=2, turns.3.contests=[]
  --policy SEAT=NAME a fixed policy for a seat, see below; several for one seat are laid over each other
  --out FOLDER       where results go (./study-out): tables as text, CSV, JSON, and a page with plots
  --write            with --only par: writes the par of all scenarios into the game;
                     with --only claims: writes what was shown, with these bots, into the handbook
  --quiet            no progress line
  --help             this text

Examples
  npm run study -- --only claims --games 2000 --jobs 2
  npm run study -- --scenario standard --set tracks.patience=4 --policy washington=withdraws-by-4
  npm run study -- --only par --games 2000 --write

Policies
${SEATS.map(
  (seat) =>
    `  ${seat}\n${policiesOf(seat)
      .map((p) => `    ${p.id.padEnd(18)} ${p.title}`)
      .join('\n')}`,
).join('\n')}
`;
