/** `npm run study`: bot games by the thousand, and what they show. See `npm run study -- --help`. */
import { RESULTS } from '../../shared/content/study/results.ts';
import { RUNS } from '../../shared/content/study/shown.ts';
import { readArgs } from './args.ts';
import { help } from './help.ts';
import { textOf } from './out/text.ts';
import { writeResults } from './out/write.ts';
import { engineVersion } from './run/engine.ts';
import { runStudy } from './study.ts';

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) return void process.stdout.write(help());
  const study = readArgs(args);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const { out, seed, jobs, quiet, bots } = study;
  const tables = await runStudy(study, { out, seed, jobs, quiet, bots, stop: stop.signal });
  writeResults(out, tables, { games: study.games, seed, changes: study.changes });
  for (const table of tables) console.log(textOf(table));
  console.log(`Written to ${out}: study.html, study.txt, study.json and a CSV file for each table.`);
  if (!study.write && RUNS.some((of) => RESULTS[of].engine !== engineVersion()))
    console.log(
      'What the handbook shows of the claims was played with other rules or bots: --only claims --write renews it.',
    );
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const stopped = error instanceof Error && error.message === 'stopped';
  console.error(
    stopped
      ? '\nStopped. The games played so far are kept; the same command goes on from there.'
      : `study: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = stopped ? 130 : 1;
});
