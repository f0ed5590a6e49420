/** The steps of a guided turn: what each waits for, and where on the page it is done. The words are in the catalogue. */
import { STATE_SEATS, type SeatId } from '../../shared/content/ids.ts';
import type { Legal, View, You } from '../../shared/rules/known.ts';
import { castsDie } from '../../shared/rules/orders.ts';
import type { TalkLine } from '../../shared/protocol/messages.ts';
import { advice, draft, playback, selectedSpace } from '../desk/index.ts';
import type { TableStore } from '../net/store.ts';
import { roleSeen } from './role.ts';

/** What the person has done and sees, as far as a step may ask for it. */
export interface Scene {
  view: View;
  you: You;
  legal: Legal;
  /** A resolution is being played: the step on the stage of so many. */
  playing: { index: number; all: number } | null;
  /** Turns have passed since the guide began. */
  later: boolean;
  looked: boolean;
  roleSeen: boolean;
  advised: boolean;
  building: boolean;
  /** Somebody else is at the table to read what is written: bots do not. */
  company: boolean;
  /** Lines of talk since the step began. */
  said: readonly TalkLine[];
}

export function sceneOfGuide(store: TableStore, turn: number, talkBefore: number): Scene | null {
  const view = store.view.value;
  const legal = store.legal.value;
  if (!view?.you || !legal) return null;
  const film = playback(store);
  return {
    view,
    you: view.you,
    legal,
    playing: film && { index: film.index, all: film.steps.length },
    later: view.turn > turn || view.phase === 'over',
    looked: selectedSpace.value !== null,
    roleSeen: roleSeen.value,
    advised: advice.value !== null,
    building: draft.value.card !== null,
    company: (store.table.value?.seats ?? []).reduce((n, { people }) => n + people.length, 0) > 1,
    said: store.talk.value.slice(talkBefore),
  };
}

export interface GuideStep {
  id: string;
  /** Places on the page where it is done, best first: the first that can be seen is ringed. */
  at: readonly string[];
  /** Where a keyboard goes instead of the place itself. */
  way?: string;
  /** Has the person done it? Absent: there is nothing to do but read. */
  done?: (scene: Scene) => boolean;
  /** Is it to be done at all, as things stand? Absent: always. */
  apt?: (scene: Scene) => boolean;
  /** Arguments of its words. */
  words?: (scene: Scene) => Record<string, string>;
}

const tab = (id: string): string => `[data-tab="${id}"]`;
const isState = (seat: SeatId): boolean => (STATE_SEATS as readonly SeatId[]).includes(seat);
const placed = ({ you }: Scene) => you.slots.filter((order) => order !== null);
const sealed = ({ you, playing, later }: Scene): boolean => you.sealed || playing !== null || later;
const boostable = ({ you }: Scene): boolean =>
  you.slots.some((order) => order !== null && castsDie(order)) && (you.free > 0 || you.slots.some(boosted));
const boosted = (order: You['slots'][number]): boolean => order !== null && order.use !== 'bank' && order.boost > 0;

export const STEPS: readonly GuideStep[] = [
  {
    id: 'agenda',
    at: ['dialog[open] .agendas', '.agenda-reminder'],
    done: ({ you }) => you.agenda !== null,
    words: ({ you }) => ({ seat: you.seat }),
  },
  {
    id: 'role',
    at: ['dialog[open] .help-role', '.help-button'],
    done: (scene) => scene.roleSeen,
  },
  { id: 'map', at: ['.table-board'], way: tab('region'), done: ({ looked }) => looked },
  {
    id: 'hand',
    at: ['.adviser', tab('orders')],
    done: (scene) => scene.advised || scene.building || placed(scene).length > 0,
  },
  {
    id: 'place',
    at: ['.adviser-says', '.builder', '.adviser', tab('orders')],
    done: (scene) => placed(scene).length > 0,
  },
  {
    id: 'boost',
    at: ['.builder .boosts', '.builder', '.slots', tab('orders')],
    apt: boostable,
    done: ({ you }) => you.slots.some(boosted),
  },
  {
    id: 'second',
    at: ['.adviser-says', '.builder', '.adviser', tab('orders')],
    done: (scene) => placed(scene).length === 2,
  },
  {
    id: 'contest',
    at: ['.contest .commit', tab('contests')],
    apt: ({ legal }) => legal.contests.some(({ refusal, max }) => refusal === null && max > 0),
    done: ({ you }) => Object.values(you.commits).some((one) => one.n > 0),
    words: ({ view }) => ({ contest: view.world.contests[0] ?? '' }),
  },
  {
    id: 'talk',
    at: ['.composer', tab('talks')],
    apt: ({ company }) => company,
    done: ({ said, you }) => said.some((line) => line.seat === you.seat && line.text !== null),
  },
  {
    id: 'accord',
    at: ['dialog[open] .dialog-body', '.offer.waiting', '.accords-new', tab('accords')],
    apt: ({ you, legal }) => isState(you.seat) && legal.accords.length > 0,
    // The others' answer says that it was asked; a person may take their time to give one.
    done: ({ said, you, view }) =>
      said.some((line) => line.msg !== null && line.room.split('+').includes(you.seat)) ||
      view.proposals.some((one) => one.parties[0] === you.seat) ||
      view.world.ledger.some((one) => one.turn === view.turn && one.parties.includes(you.seat)),
  },
  { id: 'seal', at: ['.wax-button', '.builder', tab('orders')], done: sealed },
  {
    id: 'stage',
    at: ['.stage:not(.reckoning)'],
    done: ({ playing }) => playing !== null && playing.index >= playing.all,
  },
  { id: 'reckoning', at: ['.reckoning'], done: ({ playing, later }) => later && playing === null },
  // Where it is opened the card need not show it as well.
  { id: 'aims', at: ['dialog[open] .stake:not(.guide-card *)', '.head-stake'] },
];

/** The first step at or after `from` that is still to be done and can be. */
export function nextStep(from: number, scene: Scene): number {
  // Whoever runs ahead is met where they are.
  let at = Math.max(from, firstOf(scene));
  while (at < STEPS.length - 1 && (STEPS[at]!.done?.(scene) || STEPS[at]!.apt?.(scene) === false)) at++;
  return at;
}
const indexOf = (id: string): number => STEPS.findIndex((step) => step.id === id);
function firstOf({ playing, later }: Scene): number {
  if (playing) return indexOf(playing.index >= playing.all ? 'reckoning' : 'stage');
  return later ? indexOf('aims') : 0;
}
/** The place of a step by its id; 0 for one that there is not. */
export const placeOf = (id: string): number => Math.max(0, indexOf(id));
