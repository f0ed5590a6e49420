/** The whole sheet, in the order a printer would lay the plates. Slow (tens of ms), so it is drawn into a texture and kept. */
import { sheet } from '../geometry/read.ts';
import type { BoardScene } from '../scene.ts';
import type { BoardTokens } from '../tokens.ts';
import { borders, waters } from './borders.ts';
import { cards, graticule, neatLine, printedNames } from './frame.ts';
import { grainOver, land, MARGIN, paper, sea } from './ground.ts';
import { penFor } from './pen.ts';
import { deserted, reeds, relief } from './relief.ts';
import { routes } from './routes.ts';
import { hillShade } from './shade.ts';
import { tints } from './tint.ts';

/** Room round the paper in the texture, for its shadow. In map pixels. */
export const BLEED = MARGIN + 26;

/** What on the sheet depends on the scene: when this text changes, the sheet is printed again. */
export const printKey = ({ spaces, lines, texts }: BoardScene, edition: number): string =>
  JSON.stringify([edition, Object.values(spaces).map((s) => s.control), lines, texts.dir, texts.places]);

/**
 * Prints the sheet. The context must be transformed so that its unit is a map pixel.
 * @param k CSS pixels to a map pixel, which decides how heavy the lines are
 */
export function printSheet(ctx: CanvasRenderingContext2D, scene: BoardScene, tokens: BoardTokens, k: number): void {
  const pen = penFor(ctx, tokens, k);
  paper(pen);
  ctx.save();
  ctx.beginPath();
  ctx.rect(0, 0, sheet.w, sheet.h);
  ctx.clip();
  sea(pen);
  land(pen);
  tints(pen, (id) => scene.spaces[id].control);
  hillShade(pen);
  graticule(pen);
  deserted(pen);
  relief(pen);
  reeds(pen);
  waters(pen);
  borders(pen);
  printedNames(pen, scene.texts);
  routes(pen, scene.lines);
  cards(pen);
  ctx.restore();
  neatLine(pen);
  grainOver(pen);
}
