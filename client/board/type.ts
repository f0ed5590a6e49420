/**
 * The faces in which the board is set. Its letters are drawn once and kept, so they must be there first; faces of other
 * scripts come in files of their own, which the browser fetches only when asked for their letters.
 */
import { places } from './geometry/read.ts';
import type { BoardScene } from './scene.ts';
import type { BoardTokens } from './tokens.ts';

/** What is printed apart, and again when its own letters have come. */
const PARTS = ['sheet', 'plates', 'names'] as const;
export type Part = (typeof PARTS)[number];
type Setting = readonly [style: string, family: 'serif' | 'sans', letters: string];

/** The first family of a list has the Latin letters; the others are asked only for what is not among those. */
const NOT_LATIN = /[^\0-\u024f\u1e00-\u206f]/g;
const LATIN = /[\0-\u024f\u1e00-\u206f]/g;

function settingsOf({ texts, spaces }: BoardScene): Record<Part, readonly Setting[]> {
  const named = (wanted: (place: (typeof places)[number]) => boolean) =>
    places
      .filter(wanted)
      .map(({ id }) => texts.places[id] ?? '')
      .join('');
  const nations = named(({ kind }) => kind === 'country');
  return {
    sheet: [
      ['600', 'serif', nations + nations.toLocaleUpperCase()],
      ['italic 500', 'serif', named(({ kind }) => kind !== 'country' && kind !== 'city')],
      ['500', 'serif', '0°'],
    ],
    plates: [
      [
        '600',
        'serif',
        Object.values(spaces)
          .map((space) => space.name + space.short)
          .join(''),
      ],
      ['600', 'sans', `0+${Object.values(texts.letters).join('')}`],
    ],
    names: [
      ['600', 'serif', named(({ kind, rank }) => kind === 'city' && rank === 1)],
      ['500', 'serif', named(({ kind, rank }) => kind === 'city' && rank !== 1)],
    ],
  };
}

/** The fonts of some settings that have not come yet, as `document.fonts` takes them. */
function missing(settings: readonly Setting[], tokens: BoardTokens): [font: string, letters: string][] {
  return settings
    .flatMap(([style, family, letters]): [string, string][] => [
      [`${style} 16px ${tokens[family].split(',')[0]}`, letters.replace(NOT_LATIN, '')],
      [`${style} 16px ${tokens[family]}`, letters.replace(LATIN, '')],
    ])
    .filter(([font, letters]) => letters && !document.fonts.check(font, letters));
}
const PLAIN: readonly Setting[] = [
  ['600', 'serif', 'Aa1'],
  ['500', 'serif', 'Aa1'],
  ['italic 500', 'serif', 'Aa1'],
  ['600', 'sans', 'Aa1'],
];
const load = (fonts: readonly (readonly [string, string])[]) =>
  Promise.allSettled(fonts.map(([font, letters]) => document.fonts.load(font, letters)));

/** Resolves when plain letters of every face are there, or will not come. */
export const plainType = (tokens: BoardTokens): Promise<unknown> => load(missing(PLAIN, tokens));

/**
 * Sees to the letters of scenes.
 * @param come called with a part of the board whose faces have come after it was shown
 * @returns to be called with every scene
 */
export function typesetter(tokens: BoardTokens, come: (part: Part) => void): (scene: BoardScene) => void {
  const asked = new Map<Part, string>();
  return (scene) => {
    const settings = settingsOf(scene);
    for (const part of PARTS) {
      const letters = settings[part].join();
      if (asked.get(part) === letters) continue;
      asked.set(part, letters);
      const fonts = missing(settings[part], tokens);
      if (fonts.length > 0) void load(fonts).then(() => come(part));
    }
  };
}
