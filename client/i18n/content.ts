/** The game's own texts and lists, which only pages beyond the door need: import this lazily. */
import { catalogue } from '../../shared/content/catalogue.ts';
import { SCENARIOS } from '../../shared/content/index.ts';
import { learn, nameOf, t } from './index.ts';

let learned = false;
/** Puts the content's texts into the catalogue. Once is enough. */
export function learnContent(): void {
  if (learned) return;
  learned = true;
  learn(catalogue());
}

export interface ScenarioLine {
  id: string;
  title: string;
  note: string;
  minutes: number;
  turns: number;
}
/** What there is to play, in the order of the content. */
export function scenarios(): readonly ScenarioLine[] {
  learnContent();
  return Object.values(SCENARIOS).map(({ id, minutes, turns }) => ({
    id,
    title: nameOf('scenario', id),
    note: t(`scenario.${id}.note`),
    minutes,
    turns: turns.length,
  }));
}
