/** The game as its reader has read it, told in English, and the catalogue that tells it: for programs that have no texts. */
import type { Request, Response, Router } from 'express';
import { catalogue } from '../../shared/content/catalogue.ts';
import type { SeatId } from '../../shared/content/ids.ts';
import type { ReadStep } from '../../shared/protocol/view.ts';
import type { Cast, Modifier } from '../../shared/rules/types.ts';
import type { Tables } from '../table/tables.ts';
import { bearer, refuse } from './refuse.ts';
import { nameOf, textOf, told } from './words.ts';

/** One step in words. `odds` as they were shown; null where no die was cast, or where they are another seat's own. */
export interface StepTold {
  turn: number;
  kind: ReadStep['kind'];
  seat: SeatId | null;
  text: string;
  notes: readonly string[];
  odds: { chance: number; die: number; success: boolean; mods: readonly Reason[] } | null;
  /** Dice that the rule itself cast, on a d10: `die` must be `need` or less. Those too of which nothing came. */
  dice: readonly { text: string; need: number; die: number; success: boolean; mods: readonly Reason[] }[];
}
interface Reason {
  by: number;
  text: string;
}
const reasons = (mods: readonly Modifier[]): Reason[] =>
  mods.map(({ m, by }) => ({ by, text: textOf(`mod.${m}`) || m }));
const dieText = ({ what, at, track }: Cast): string => {
  const place = at ? nameOf('space', at) : track ? nameOf('track', track) : null;
  return textOf(`die.${what}`) + (place ? `: ${place}` : '');
};

function stepTold({ turn, kind, seat, text, notes, roll, dice = [] }: ReadStep): StepTold {
  const odds = roll && {
    chance: roll.chance,
    die: roll.die,
    success: roll.success,
    mods: reasons(roll.mods),
  };
  return {
    turn,
    kind,
    seat: seat ?? null,
    text: told(text),
    notes: notes.map(told),
    odds: odds ?? null,
    dice: dice.map((die) => ({
      text: dieText(die),
      need: die.need,
      die: die.fell,
      success: die.success,
      mods: reasons(die.mods),
    })),
  };
}

let texts: string | null = null;

export function stories(api: Router, tables: Tables): void {
  api.get('/texts', (_request, response) => {
    response.setHeader('cache-control', 'public, max-age=600');
    response.type('json').send((texts ??= JSON.stringify(catalogue())));
  });
  api.get('/tables/:code/log', (request: Request<{ code: string }>, response: Response) => {
    const caller = tables.findFor(request.params.code, bearer(request) ?? '');
    if ('refusal' in caller) return refuse(response, caller.refusal);
    const { table, person } = caller;
    if (!table.looks(person)) return refuse(response, { k: 'refusal.server.tooFast' });
    const game = table.everything(person).find((message) => message.name === 'game');
    const steps = game?.name === 'game' ? game.message.steps : [];
    const from = Math.min(steps.length, Math.max(0, Math.trunc(Number(request.query['from']) || 0)));
    response.json({ from, steps: steps.slice(from).map(stepTold), next: steps.length });
  });
}
