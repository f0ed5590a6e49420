/**
 * The menu of a seat in full, as plain data with English beside every id: all that the screen of a person shows before
 * they choose. Made by the same `options` that the rules check with.
 */
import { CONTENT } from '../../shared/content/index.ts';
import type { OpId } from '../../shared/content/ids.ts';
import {
  effectLines, OPERATIONS, options, sayCondition, targetArgs, type CardOptions, type ContestOptions, type Legal, type Msg,
  type Odds, type OpOptions, type View,
} from '../../shared/rules/index.ts'; // prettier-ignore
import { nameOf, textOf, told } from './words.ts';

/** A message with its English. */
export interface Told extends Msg {
  text: string;
}
const say = (msg: Msg): Told => ({ ...msg, text: told(msg) });
const sayIf = (msg: Msg | null): Told | null => msg && say(msg);

/** What a target is called: `Anbar → Erbil & Duhok`, `Basra & Gulf → Western project`, `Sanctions`. */
const targetName = (op: OpId, target: string): string =>
  Object.entries(targetArgs(OPERATIONS[op], target))
    .map(([kind, id]) => nameOf(kind.replace(/\d+$/, ''), id))
    .join(' → ');

const plainOdds = (odds: Odds) => ({
  ...odds,
  mods: odds.mods.map(({ m, by }) => ({ m, by, text: textOf(`mod.${m}`) || m })),
});
const plainOp = ({ op, refusal, targets }: OpOptions) => ({
  op,
  text: nameOf('op', op),
  does: textOf(`op.${op}.does`),
  refusal: sayIf(refusal),
  targets: targets.map((target) => ({
    id: target.id,
    text: targetName(op, target.id),
    refusal: sayIf(target.refusal),
    odds: target.odds && plainOdds(target.odds),
    gain: sayIf(target.gain),
  })),
});
function plainCard({ card, slot, ops, event }: CardOptions) {
  const data = CONTENT.cards[card];
  return {
    card,
    text: nameOf('card', card),
    slot,
    ops,
    initiative: data?.initiative ?? 0,
    event: {
      does: [
        ...(data?.when ?? []).map((condition) => told(sayCondition(condition, 'needs'))),
        // What hangs on a condition is set in under it.
        ...effectLines(data?.event ?? []).map((line) => '  '.repeat(line.depth) + told(line)),
      ],
      refusal: sayIf(event.refusal),
      needsTarget: event.needsTarget,
      targets: event.targets.map(({ id, refusal }) => ({
        id,
        text: nameOf('space', id),
        refusal: sayIf(refusal),
      })),
    },
  };
}
const plainContest = ({ contest, outcomes, max, refusal }: ContestOptions) => ({
  contest,
  text: nameOf('contest', contest),
  outcomes: outcomes.map((id) => ({ id, text: nameOf('outcome', `${contest}.${id}`) })),
  max,
  refusal: sayIf(refusal),
});

/** The menu of a view; null for a spectator, who has none. */
export function menuOf(view: View) {
  if (!view.you) return null;
  const legal: Legal = options(view);
  return {
    seat: legal.seat,
    phase: legal.phase,
    sealed: legal.sealed,
    free: legal.free,
    agendas: legal.agendas.map((id) => ({
      id,
      text: nameOf('agenda', id),
      note: textOf(`agenda.${id}.note`),
    })),
    emptySlots: legal.emptySlots,
    cards: legal.cards.map(plainCard),
    ops: legal.ops.map(plainOp),
    contests: legal.contests.map(plainContest),
    accords: legal.accords.map(({ accord, partners }) => ({
      accord,
      text: nameOf('accord', accord),
      partners: partners.map((set) => ({ with: set.with, refusal: sayIf(set.refusal) })),
    })),
    answers: legal.answers,
    withdrawals: legal.withdrawals,
    breaks: legal.breaks.map((one) => ({ ...one, text: nameOf('accord', one.accord) })),
    canSeal: sayIf(legal.canSeal),
    canUnseal: sayIf(legal.canUnseal),
  };
}
export type Menu = NonNullable<ReturnType<typeof menuOf>>;
