/**
 * Colours as tokens name them: letters can be read on every ground they are printed on, on the page and on the canvas,
 * where no engine can look; and where colour tells things apart, eyes that see fewer colours still tell them apart, or
 * a shape or a word does.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONTROLS, PIECES } from '../../client/board/scene.ts';
import { isDark } from '../../client/board/tokens.ts';

type Rgb = readonly [number, number, number];
const rgb = (hex: string): Rgb => {
  const n = Number.parseInt(hex.slice(1), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
};
const linear = (v: number): number => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]: Rgb): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
/** WCAG's ratio of two colours. */
const contrast = (a: Rgb, b: Rgb): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};
/** A colour laid over another with some transparency. */
const over = (top: Rgb, under: Rgb, alpha: number): Rgb =>
  top.map((v, i) => v * alpha + under[i]! * (1 - alpha)) as unknown as Rgb;

const css = readFileSync(new URL('../../client/style/tokens.css', import.meta.url), 'utf8');
const tokens = Object.fromEntries(
  [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name, hex]) => [name!, hex!]),
);
const token = (name: string): Rgb => {
  if (!tokens[name]) throw new Error(`tokens.css has no colour --${name} (as #rrggbb) any more`);
  return rgb(tokens[name]);
};
const hexOf = (name: string): string => (token(name), tokens[name]!);
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** The map's own, as the board reads them (client/board/tokens.ts). */
const board = {
  paper: hexOf('map-paper'),
  land: hexOf('map-land'),
  abroad: hexOf('map-abroad'),
  sea: hexOf('sea'),
  ink: hexOf('ink'),
  target: hexOf('map-target'),
  chosen: hexOf('map-chosen'),
  control: CONTROLS.map((id) => [id, hexOf(`control-${id}`)] as const),
  piece: PIECES.map((id) => [id, hexOf(`piece-${kebab(id)}`)] as const),
};
const SEATS = ['washington', 'baghdad', 'tehran', 'erbil', 'is'] as const;

/** Pairs that read worse than `least` to 1. */
const tooFaint = (pairs: readonly (readonly [string, Rgb, string, Rgb])[], least: number): string[] =>
  pairs
    .filter(([, a, , b]) => contrast(a, b) < least)
    .map(([on, a, ground, b]) => `${on} on ${ground}: ${contrast(a, b).toFixed(2)}, less than ${least}`);

describe('on the page', () => {
  const grounds = ['paper', 'paper-raised', 'paper-sunk'];
  test('letters have a contrast of 4.5 and more', () => {
    const pairs = [
      ...[
        'ink',
        'ink-soft',
        'ink-faint',
        'accent',
        'good',
        'warn',
        'bad',
        ...SEATS.map((seat) => `seat-${seat}`),
      ].flatMap((ink) => grounds.map((ground) => [ink, token(ink), ground, token(ground)] as const)),
      ...SEATS.map((seat) => [`seat-${seat}`, token(`seat-${seat}`), 'its wash', token(`seat-${seat}-wash`)] as const),
      ...['good', 'warn', 'bad'].map((ink) => [ink, token(ink), 'its wash', token(`${ink}-wash`)] as const),
      ...['accent', 'accent-deep', 'night', ...SEATS.map((seat) => `seat-${seat}`)].map(
        (ground) => ['ink-on-dark', token('ink-on-dark'), ground, token(ground)] as const,
      ),
    ];
    expect(tooFaint(pairs, 4.5)).toEqual([]);
  });
  test('borders of controls and the mark of the focus have 3 and more', () => {
    const pairs = ['rule-strong', 'focus'].flatMap((line) =>
      [...grounds, ...(line === 'focus' ? ['table', 'accent-wash'] : [])].map(
        (ground) => [line, token(line), ground, token(ground)] as const,
      ),
    );
    expect(tooFaint(pairs, 3)).toEqual([]);
  });
});

/** What the tint of a space can be at its deepest under its name: wash and edge (ink/tint.ts), behind a halo of land. */
const held = board.control.map(([who, hex]) => [who, over(rgb(hex), rgb(board.land), 0.5)] as const);

describe('on the canvas', () => {
  test('names can be read on land held by anyone, off it, and on a card of paper', () => {
    const grounds: [string, Rgb][] = [
      ...held.map(([who, ground]): [string, Rgb] => [`land held: ${who}`, over(rgb(board.land), ground, 0.7)]),
      ['paper', rgb(board.paper)],
      ['land abroad', rgb(board.abroad)],
      ['sea', rgb(board.sea)],
    ];
    expect(
      tooFaint(
        grounds.map(([name, ground]) => ['ink', rgb(board.ink), name, ground] as const),
        4.5,
      ),
    ).toEqual([]);
  });
  test('the number on every counter, and its outline against the land', () => {
    const numbers = board.piece.map(
      ([kind, body]) => ['number', rgb(isDark(body) ? board.paper : board.ink), kind, rgb(body)] as const,
    );
    expect(tooFaint(numbers, 4.5)).toEqual([]);
    expect(
      tooFaint(
        held.map(([who, ground]) => ['outline', rgb(board.ink), who, ground] as const),
        3,
      ),
    ).toEqual([]);
  });
  test('where one may act and what is chosen stand out from the land', () => {
    const marks = (['target', 'chosen'] as const).flatMap((mark) => [
      [mark, rgb(board[mark]), 'land', rgb(board.land)] as const,
      [mark, rgb(board[mark]), 'paper', rgb(board.paper)] as const,
    ]);
    expect(tooFaint(marks, 3)).toEqual([]);
  });
});

/** What three kinds of eyes see: Machado, Oliveira and Fernandes 2009, severity 1.0, on linear light. */
const EYES: Record<string, readonly (readonly [number, number, number])[]> = {
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}; // prettier-ignore
type Lab = readonly [number, number, number];
/** OKLab of linear light: distances in it are about those the eye sees. */
function lab([r, g, b]: Rgb): Lab {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
function seen(hex: string, eyes: readonly (readonly number[])[]): Lab {
  const light = rgb(hex).map(linear);
  const by = eyes.map((row) =>
    Math.max(
      0,
      Math.min(
        1,
        row.reduce((sum, part, i) => sum + part * light[i]!, 0),
      ),
    ),
  );
  return lab(by as unknown as Rgb);
}
const apart = (a: Lab, b: Lab): number => Math.hypot(...a.map((v, i) => v - b[i]!));

describe('with other eyes', () => {
  test.for(Object.keys(EYES))('%s: no two seats look alike', (eyes) => {
    const close = SEATS.flatMap((a, i) =>
      SEATS.slice(i + 1).flatMap((b) => {
        const distance = apart(seen(tokens[`seat-${a}`]!, EYES[eyes]!), seen(tokens[`seat-${b}`]!, EYES[eyes]!));
        return distance < 0.02 ? [`${a} and ${b}: ${distance.toFixed(3)}`] : [];
      }),
    );
    expect(close).toEqual([]);
  });
  test.for(Object.keys(EYES))('%s: who holds a space can be told by its tint', (eyes) => {
    const who = board.control;
    const close = who.flatMap(([a, x], i) =>
      who.slice(i + 1).flatMap(([b, y]) => {
        const distance = apart(seen(x, EYES[eyes]!), seen(y, EYES[eyes]!));
        return distance < 0.03 ? [`${a} and ${b}: ${distance.toFixed(3)}`] : [];
      }),
    );
    expect(close).toEqual([]);
  });
});
