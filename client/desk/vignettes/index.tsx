/**
 * The picture at the head of a card: what it is about, as plain geometry in the seat's own ink. One picture serves
 * every card of its theme. Drawn for this project; shows no person, no flag, no weapon and no emblem of any armed group.
 */
import type { JSX } from 'preact';
import type { CardData } from '../../../shared/content/model.ts';
import type { Picture } from './draw.ts';
import { LAND } from './land.ts';
import { STATE } from './state.ts';

export const PICTURES = { ...LAND, ...STATE };
export type Theme = keyof typeof PICTURES;

// prettier-ignore
const THEMES: Record<Theme, readonly string[]> = {
  convoy: ['w01', 'w06', 'e16', 'i05'],
  road: ['w04', 't13', 't14', 'e10'],
  desert: ['i06', 'i22', 'i19'],
  ridges: ['e09', 'i07'],
  gap: ['e19', 'i02', 'i17', 't05'],
  river: ['b16'],
  pipeline: ['w12', 'e07'],
  pumpjack: ['w11', 'b14', 'e02', 'e21'],
  flare: ['w15', 't08', 't09', 'e12'],
  pylon: ['w13', 'b17', 't15', 'i18'],
  crane: ['w14', 'b15', 't17'],
  town: ['b19', 'e18', 'i09', 'i11'],
  camp: ['b22', 'i15'],
  ministry: ['w16', 'b08', 'b09', 'e03', 't18'],
  chamber: ['w22', 'b07', 't16', 'e05', 'e06', 'e17'],
  table: ['w09', 'b03', 'b04', 't20', 'e14', 'i12'],
  chair: ['b20', 'e13'],
  calendar: ['w02', 'b01', 't19'],
  letter: ['b02', 't22'],
  list: ['w18', 'b05', 't03', 'i14'],
  scales: ['b11', 'b10', 't04'],
  cash: ['w19', 'b12', 't10', 't12', 'e01', 'i04', 'i08'],
  classroom: ['w17', 'b18'],
  units: ['w10', 'b06', 'e08'],
  base: ['w03', 'e15'],
  plane: ['w05', 'w07', 'w21'],
  radar: ['w08', 'e20'],
  drone: ['t01', 'e04'],
  smoke: ['t02', 't07', 'i10'],
  bars: ['w20', 'i01', 'i16', 'e22'],
  watch: ['b21', 'i20'],
  barrier: ['b13', 't11', 'e11'],
  fence: ['t21'],
  hourglass: ['t06', 'i03', 'i21'],
  chain: ['i13'],
};
const themes = new Map<string, Theme>(
  Object.entries(THEMES).flatMap(([theme, ids]) => ids.map((id) => [id, theme as Theme] as const)),
);
/** What a card is about; undefined for one that has no picture (then its seat's engraving stands alone). */
export const themeOf = (card: Pick<CardData, 'id'>): Theme | undefined => themes.get(card.id);

export function Vignette({ theme }: { theme: Theme }): JSX.Element {
  const { solid, line, paper }: Picture = PICTURES[theme];
  return (
    <svg
      class="vignette"
      viewBox="24 0 204 84"
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
      focusable="false"
      data-theme={theme}
    >
      <path d={solid} fill="currentColor" />
      <path d={paper} class="vignette-paper" />
      <path d={line} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
    </svg>
  );
}
