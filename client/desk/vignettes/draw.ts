/** The few strokes that the pictures on the cards are made of. A picture stands on the ground at y = 70 of 240 × 84. */

/** What is drawn solid, what is a line, and what is paper cut out of the solid: three path texts. */
export interface Picture {
  solid: string;
  line: string;
  paper: string;
}
export const picture = (part: Partial<Picture>): Picture => ({ solid: '', line: '', paper: '', ...part });

const r1 = (n: number): number => Math.round(n * 10) / 10;
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
export const each = (n: number, make: (i: number) => string): string => range(n).map(make).join('');

/** A line through points, x and y in turn. */
export const path = (...p: number[]): string => {
  let out = '';
  for (let i = 0; i < p.length; i += 2) out += `${i ? 'L' : 'M'}${r1(p[i]!)} ${r1(p[i + 1]!)}`;
  return out;
};
export const area = (...p: number[]): string => `${path(...p)}Z`;
export const box = (x: number, y: number, w: number, h: number): string =>
  `M${r1(x)} ${r1(y)}h${r1(w)}v${r1(h)}h${r1(-w)}Z`;
export const disc = (x: number, y: number, r: number): string =>
  `M${r1(x - r)} ${r1(y)}a${r1(r)} ${r1(r)} 0 1 0 ${r1(2 * r)} 0a${r1(r)} ${r1(r)} 0 1 0 ${r1(-2 * r)} 0Z`;

/** The ground: one firm line and a few that break off, as an engraver would put it. */
export const ground = (from = 36, to = 214): string =>
  path(from, 70, to, 70) + path(from + 18, 74, to - 40, 74) + path(from + 54, 78, to - 78, 78);
/** A range of hills from one point to another. */
export const hills = (from: number, to: number, top: number, n: number, shift = 0): string => {
  const step = (to - from) / n;
  return path(
    ...range(n * 2 + 1).flatMap((i) => [
      from + (i * step) / 2,
      i % 2 ? top + 9 * Math.abs(Math.sin(i * 2.3 + shift)) : 66 - 5 * Math.abs(Math.sin(i * 1.7 + shift)),
    ]),
  );
};
