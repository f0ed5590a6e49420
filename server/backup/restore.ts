/** `npm run restore -- --in FILE [--game CODE] [--data FOLDER] [--replace]`: also while the server runs, but for --replace. */
import { parseArgs } from 'node:util';
import { whyNot } from '../store/trouble.ts';
import { putBack } from './put-back.ts';

const USE = `npm run restore -- --in FILE [--game CODE] [--data FOLDER] [--replace]
  --in       a file that \`npm run backup\` made, of one game or of all
  --game     only this game
  --data     folder of the store; else the setting DATA, else ./data
  --replace  put the backup in the place of games that differ from it; the server must be stopped`;

try {
  const { values } = parseArgs({
    options: {
      in: { type: 'string' },
      game: { type: 'string' },
      data: { type: 'string' },
      replace: { type: 'boolean' },
    },
  });
  if (!values.in) throw new Error(`--in is missing\n${USE}`);
  const data = values.data ?? (process.env['DATA'] || './data');
  const done = putBack(data, values.in, { game: values.game, replace: values.replace });
  const words = {
    restored: 'restored',
    replaced: 'replaced',
    same: 'is there already',
    kept: 'left as it is',
    refused: 'refused',
  };
  for (const { code, what, why } of done) console.log(`${code}: ${words[what]} (${why})`);
  const open = done.filter(({ what }) => what === 'kept' || what === 'refused').length;
  console.log(`${done.length - open} of ${done.length} ${done.length === 1 ? 'game' : 'games'} in place in ${data}`);
  process.exitCode = open > 0 ? 1 : 0;
} catch (error) {
  console.error(`Nothing was restored: ${whyNot(error)}`);
  process.exitCode = 1;
}
