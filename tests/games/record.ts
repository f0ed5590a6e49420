/** `node tests/games/record.ts`: plays the recorded games anew and writes them beside this file. Run it after the rules or the content changed on purpose. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dice, randomAction } from '../../shared/bots/random.ts';
import { SEATS } from '../../shared/content/ids.ts';
import { CONTENT_HASH, SCENARIOS } from '../../shared/content/index.ts';
import { apply, legal, RULES_VERSION, setup } from '../../shared/rules/index.ts';
import type { Action, Seed, State } from '../../shared/rules/index.ts';
import { endOf, replay } from './game.ts';
import type { RecordedGame } from './game.ts';

const GAMES: readonly [scenario: string, seed: Seed][] = [
  ['standard', [20250901, 11, 22, 33]],
  ['class-50', [20251111, 44, 55, 66]],
  ['rush-back', [20260101, 77, 88, 99]],
];

/** What a seat, or the clock, does next: random legal play, with a bell now and then. */
function next(s: State, rng: () => number): Action {
  if (rng() < 0.01) return { t: 'bell', fill: rng() < 0.5 ? 'standing' : 'pass' };
  const open = SEATS.filter((seat) => !s.seats[seat].sealed);
  const seat = open[Math.floor(rng() * open.length)]!;
  if (rng() < 0.02) return { t: 'standing', seat, orders: standing(s, seat) };
  return randomAction(legal(s, seat), rng);
}
const standing = (s: State, seat: (typeof SEATS)[number]) =>
  legal(s, seat).ops.flatMap((o) => o.targets.filter((t) => !t.refusal).slice(0, 1).map((t) => ({ op: o.op, targets: [t.id] }))).slice(0, 2);

/** A server goes on with a game of its own version: what plays otherwise must not call itself the same. */
function guardVersion(id: string): void {
  const old = JSON.parse(readFileSync(new URL(`./${id}.json`, import.meta.url), 'utf8')) as RecordedGame;
  if (old.header.rules !== RULES_VERSION || old.header.content !== CONTENT_HASH) return;
  let same = false;
  try {
    const { state, steps } = replay(old.header, old.actions);
    same = endOf(state, steps).state === old.end.state;
  } catch {
    // An action that was legal is refused.
  }
  if (!same) throw new Error(`${id} comes out otherwise than it did: raise RULES_VERSION in shared/rules/setup.ts, then record`);
}

for (const [id] of GAMES) guardVersion(id);
for (const [id, seed] of GAMES) {
  const rng = dice(seed[0]);
  let { state } = setup(SCENARIOS[id]!, { seed });
  const actions: Action[] = [];
  while (state.phase !== 'over') {
    const action = next(state, rng);
    const r = apply(state, action);
    if (!r.ok) throw new Error(`refused: ${JSON.stringify(action)}`);
    actions.push(action);
    state = r.state;
  }
  const { steps } = replay(state.header, actions);
  const game: RecordedGame = { header: state.header, actions, end: endOf(state, steps) };
  const lines = actions.map((a) => `  ${JSON.stringify(a)}`).join(',\n');
  const text = `{\n"header": ${JSON.stringify(game.header)},\n"actions": [\n${lines}\n],\n"end": ${JSON.stringify(game.end)}\n}\n`;
  writeFileSync(new URL(`./${id}.json`, import.meta.url), text);
  console.log(`${id}: ${actions.length} actions, ${game.end.turn} turns`);
}
