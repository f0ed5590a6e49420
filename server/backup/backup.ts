/** `npm run backup -- --out FILE [--game CODE] [--data FOLDER]`: also while the server runs. */
import { parseArgs } from 'node:util';
import { whyNot } from '../store/trouble.ts';
import { takeAll, takeOne } from './take.ts';

const USE = `npm run backup -- --out FILE [--game CODE] [--data FOLDER]
  --out   the file to write; must not exist
  --game  one game, as JSON lines; without it all games, as one SQLite file
  --data  folder of the store; else the setting DATA, else ./data
The file holds every seat's secrets: keep it as you keep the store.`;

try {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, game: { type: 'string' }, data: { type: 'string' } },
  });
  if (!values.out) throw new Error(`--out is missing\n${USE}`);
  const data = values.data ?? (process.env['DATA'] || './data');
  const taken = values.game ? takeOne(data, values.game, values.out) : takeAll(data, values.out);
  const size = `${(taken.bytes / 1024).toFixed(0)} KB`;
  console.log(
    `${values.out}: ${taken.games} ${taken.games === 1 ? 'game' : 'games'}, ${taken.entries} entries, ${size}, checked`,
  );
  for (const { code, why } of taken.damaged)
    console.error(`game ${code} is damaged in the store, and so in the copy: ${why}`);
  process.exitCode = taken.damaged.length > 0 ? 1 : 0;
} catch (error) {
  console.error(`No backup was made: ${whyNot(error)}`);
  process.exitCode = 1;
}
