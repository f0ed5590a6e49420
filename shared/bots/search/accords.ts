/** Accords weighed by trying: the same imagined states with the accord and without it, played on. */
import type { AccordId, SeatId } from '../../content/ids.ts';
import { SEATS } from '../../content/ids.ts';
import { Draft } from '../../rules/draft.ts';
import type { Legal, View } from '../../rules/known.ts';
import { breakAccord, sign } from '../../rules/planning/accords.ts';
import type { Msg, Proposal, SeatAction, State } from '../../rules/types.ts';
import { view } from '../../rules/view.ts';
import { resolveTurn } from '../../rules/turn.ts';
import type { Bot, Move } from '../bot.ts';
import type { Mind } from '../mind.ts';
import { whim } from '../mind.ts';
import { botFor } from '../index.ts';
import { trustIn } from '../talks.ts';
import { standing } from './compare.ts';
import { botSeals, playTurn } from './playout.ts';
import type { Samples } from './samples.ts';

/** Points of the total from which a deal is proposed, signed, or given up; a name for breaking is a price of its own. */
const WANTED = 0.5;
const ACCEPTABLE = 0;
const WORTH_BREAKING = 2;
const PROPOSALS = 2;
/** Tries after which what is clearly no good is given up. */
const ENOUGH = 4;

/** A mean and its standard error, in points of the total. */
interface Gain {
  mean: number;
  error: number;
}

function gainOf(found: readonly number[]): Gain {
  const n = found.length;
  const mean = found.reduce((a, b) => a + b, 0) / n;
  const squares = found.reduce((a, b) => a + (b - mean) ** 2, 0);
  return { mean, error: n > 1 ? Math.sqrt(squares / (n - 1) / n) : Infinity };
}

/** Tries changes of the present state, each in the same samples, against leaving it as it is. */
export class Trial {
  private readonly samples: Samples;
  private readonly tries: number;
  private readonly late: () => boolean;
  private readonly plain: number[] = [];
  constructor(samples: Samples, tries: number, late: () => boolean) {
    this.samples = samples;
    this.tries = tries;
    this.late = late;
  }
  /** What the change brings; tried no further once it is clear that it does not reach `bar`. */
  gain(change: (state: State) => State, bar: number): Gain {
    const found: number[] = [];
    // Of one try nothing is sure.
    let gain: Gain = { mean: 0, error: Infinity };
    for (let n = 0; n < this.tries && !this.late(); n++) {
      const state = this.samples.before(n);
      const plain = (this.plain[n] ??= playedOn(state, this.samples));
      found.push(playedOn(change(state), this.samples) - plain);
      gain = gainOf(found);
      if (found.length >= ENOUGH && gain.mean + 2 * gain.error < bar) break;
    }
    return gain;
  }
  /** Would these seats' bots sign, in most of a few samples? */
  wouldSign(proposal: Proposal): boolean {
    const others = proposal.parties.filter((s) => !proposal.signed.includes(s));
    let yes = 0;
    for (let n = 0; n < 3; n++) {
      const state = this.samples.before(n);
      if (others.every((s) => botFor(s).answer(view(state, s), proposal).yes)) yes++;
    }
    return yes >= 2;
  }
}

/** This turn and the next, everyone planning anew: what an accord does, it does by what it makes others do. */
function playedOn(state: State, { seat, prospect }: Samples): number {
  let now = state;
  for (const s of SEATS) now = botSeals(now, s);
  now = resolveTurn(now).state;
  return standing(now.phase === 'planning' ? playTurn(now, false) : now, seat, prospect);
}

const drafted = (state: State, act: (d: Draft) => void): State => {
  const d = new Draft(state.world, state.header.seed);
  act(d);
  return { ...state, world: d.w };
};
const signing = (p: Proposal) => (state: State) => ({
  ...drafted(state, (d) => sign(d, p, `a${state.signed + 1}`)),
  proposals: state.proposals.filter((x) => x.id !== p.id),
  signed: state.signed + 1,
});
const breaking = (seat: SeatId, id: string) => (state: State) => drafted(state, (d) => breakAccord(d, seat, id));

const trusted = (m: Mind, parties: readonly SeatId[]): number =>
  parties.reduce((n, p) => (p === m.seat ? n : n + trustIn(m, p)), 0);

/** Why it wants this accord: what its seat always says of it. */
const wish = (m: Mind, accord: AccordId, a: NonNullable<Msg['a']>): Msg => ({ k: `bot.${m.seat}.accord.${accord}`, a });

/** The accord it breaks this turn, if any: a red line crossed, unless keeping it is clearly better; or a clear gain. */
export function toBreak(m: Mind, menu: Legal, trial: Pick<Trial, 'gain'>): Move | null {
  for (const { id, accord, cost } of menu.breaks) {
    const mine = m.w.accords.find((a) => a.id === id)!;
    // What was signed gets a turn to show what it is worth.
    if (accord === 'pledge' || cost > m.you.free || mine.since >= m.w.turn) continue;
    const line = m.judge.redLines.find((l) => l.accord === accord && l.when(m));
    const { mean, error } = trial.gain(breaking(m.seat, id), line ? 0 : WORTH_BREAKING);
    const action: SeatAction = { t: 'break', seat: m.seat, accord: id };
    if (line && mean > -error) return { action, reason: { k: `bot.${m.seat}.redLine.${line.reason}`, a: { accord } } };
    if (mean > WORTH_BREAKING && mean > 2 * error)
      return { action, reason: { k: 'bot.tried.breakPays', a: { accord } } };
  }
  return null;
}

/** What it proposes: accords that the others would sign and that leave it better off. */
export function toPropose(m: Mind, menu: Legal, trial: Trial, v: View): Move[] {
  const found: { gain: number; move: Move }[] = [];
  for (const { accord, partners } of menu.accords) {
    // Not every turn again: a refusal is heard for a while.
    if (accord === 'gift' || accord === 'pledge' || (v.turn > 1 && whim(v.turn, m.seat + accord) < 0.4)) continue;
    for (const { with: others, refusal } of partners) {
      if (refusal || m.judge.redLines.some((l) => l.accord === accord && l.when(m))) continue;
      const parties = [m.seat, ...others];
      const p: Proposal = { id: 'tried', accord, parties, signed: [m.seat], turn: v.turn };
      if (!trial.wouldSign(p)) continue;
      const trust = trusted(m, parties);
      const { mean, error } = trial.gain(signing(p), WANTED - trust);
      const gain = mean + trust;
      if (gain < WANTED || mean < error) continue;
      const action: SeatAction = { t: 'propose', seat: m.seat, accord, with: others };
      found.push({ gain, move: { action, reason: wish(m, accord, { accord, seats: others.join('+') }) } });
    }
  }
  found.sort((a, b) => b.gain - a.gain);
  const asked = new Set<AccordId>();
  const moves: Move[] = [];
  for (const { move } of found) {
    const { action } = move;
    if (action.t !== 'propose' || asked.has(action.accord) || moves.length >= PROPOSALS) continue;
    asked.add(action.accord);
    moves.push(move);
  }
  return moves;
}

/** Sign? Gifts, pledges and red lines as the simple bot has it; everything else is tried. */
export function tried(
  m: Mind,
  p: Proposal,
  trial: Trial,
  simple: ReturnType<Bot['answer']>,
): ReturnType<Bot['answer']> {
  const plain = p.accord === 'gift' || p.accord === 'pledge' || simple.reason.k === 'bot.no.redLine';
  if (plain || m.view.phase === 'over') return simple;
  const a = { accord: p.accord, seat: p.parties[0]! };
  const trust = trusted(m, p.parties);
  const { mean, error } = trial.gain(signing(p), ACCEPTABLE - trust);
  if (error === Infinity) return simple;
  if (mean + trust >= ACCEPTABLE) return { yes: true, reason: wish(m, p.accord, a) };
  return { yes: false, reason: { k: mean >= ACCEPTABLE ? 'bot.no.trust' : 'bot.tried.no', a } };
}
