/**
 * Speed, as ratios against a reference in the same run (a busy or slow machine moves both).
 * Prints: random legal play (view + legal + apply, seat decisions a second of one core), whole bot games (milliseconds
 * of one core), and the reference (hashing and copying plain data). Times are CPU time of this thread.
 */
import { playGame } from '../../shared/bots/play.ts';
import { dice, randomAction } from '../../shared/bots/random.ts';
import { SCENARIOS } from '../../shared/content/index.ts';
import { SEATS } from '../../shared/content/ids.ts';
import { fingerprint } from '../../shared/content/fingerprint.ts';
import { apply, legal, setup } from '../../shared/rules/index.ts';

/** CPU seconds of this thread that `work` takes. */
function cpu(work: () => void): number {
  const start = process.threadCpuUsage();
  work();
  const used = process.threadCpuUsage(start);
  return (used.user + used.system) / 1e6;
}

/** Random legal play of every scenario in turn; returns the decisions taken. */
function randomPlay(games: number, from: number): number {
  const scenarios = Object.values(SCENARIOS);
  let decisions = 0;
  for (let g = from; g < from + games; g++) {
    const rng = dice(g);
    let { state } = setup(scenarios[g % scenarios.length]!, { seed: [g, 1, 2, 3] });
    while (state.phase !== 'over') {
      const open = SEATS.filter((s) => !state.seats[s].sealed);
      const seat = open[Math.floor(rng() * open.length)]!;
      const next = apply(state, randomAction(legal(state, seat), rng));
      if (!next.ok) throw new Error(`an action from the menu was refused: ${next.refusal.k}`);
      state = next.state;
      decisions++;
    }
  }
  return decisions;
}
function botPlay(games: number, from: number): void {
  for (let g = from; g < from + games; g++) playGame(SCENARIOS.standard!, [g, 1, 2, 3]);
}
/** The yardstick: a fixed amount of plain work of the same kind, object copies and string hashing. */
function reference(rounds: number): void {
  const world = setup(SCENARIOS.standard!, { seed: [1, 2, 3, 4] }).state.world;
  let text = '';
  for (let i = 0; i < rounds; i++) {
    text = JSON.stringify({ ...world, spaces: { ...world.spaces }, turn: i });
    text = fingerprint(text.slice(0, 2000));
  }
  if (!text) throw new Error('unreachable');
}
const median = (xs: number[]) => xs.sort((a, b) => a - b)[Math.floor(xs.length / 2)]!;

randomPlay(700, 0);
botPlay(60, 0);
reference(4000);
const random: number[] = [];
const bots: number[] = [];
const yard: number[] = [];
for (let round = 0; round < 7; round++) {
  let decisions = 0;
  const seconds = cpu(() => (decisions = randomPlay(700, 1000 * (round + 1))));
  random.push(decisions / seconds);
  bots.push((cpu(() => botPlay(60, 100 * (round + 1))) / 60) * 1000);
  yard.push((cpu(() => reference(4000)) / 4000) * 1000);
}
const ref = median(yard);
console.log(`reference            ${ref.toFixed(4)} ms a round (median of 7)`);
console.log(`random legal play    ${Math.round(median(random)).toLocaleString('en')} seat decisions a second; one decision = ${(1000 / median(random) / ref).toFixed(4)} reference rounds`);
console.log(`bot game, standard   ${median(bots).toFixed(2)} ms; = ${(median(bots) / ref).toFixed(1)} reference rounds`);
