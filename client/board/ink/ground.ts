/** Paper, sea and land. */
import { arcs, areaOf, faces, pathOf, sheet } from '../geometry/read.ts';
import { REGIONS } from '../scene.ts';
import { alpha } from '../tokens.ts';
import { grainOf, type Pen } from './pen.ts';

/** The paper goes this far beyond the map: room for the frame and its degrees. In map pixels. */
export const MARGIN = 30;

let cloth: HTMLCanvasElement | undefined;
/** Paper grain: a tile of faint specks and short fibres, made once. */
function grain(): HTMLCanvasElement {
  if (cloth) return cloth;
  cloth = document.createElement('canvas');
  cloth.width = cloth.height = 320;
  // Kept in main memory, like the sheet it is printed on: fetching it back from the GPU each time takes a second.
  const ctx = cloth.getContext('2d', { willReadFrequently: true })!;
  const random = grainOf(4110);
  const image = ctx.createImageData(320, 320);
  const { data } = image;
  for (let i = 0; i < data.length; i += 4) {
    const v = 255 - Math.floor(random() ** 2 * 13);
    data[i] = data[i + 1] = v;
    data[i + 2] = v - 2;
    data[i + 3] = 255;
  }
  ctx.putImageData(image, 0, 0);
  for (let i = 0; i < 130; i++) {
    const [x, y, a] = [random() * 320, random() * 320, random() * 7];
    ctx.strokeStyle = `rgba(120, 96, 60, ${0.03 + random() * 0.06})`;
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.quadraticCurveTo(
      x + 6 * Math.cos(a),
      y + 6 * Math.sin(a),
      x + 14 * Math.cos(a + 0.5),
      y + 14 * Math.sin(a + 0.5),
    );
    ctx.stroke();
  }
  return cloth;
}

/** The sheet itself, with the shadow it throws on the table. */
export function paper({ ctx, tokens }: Pen): void {
  ctx.save();
  ctx.shadowColor = 'rgba(20, 12, 4, 0.55)';
  ctx.shadowBlur = 22;
  ctx.shadowOffsetY = 7;
  ctx.fillStyle = tokens.paper;
  ctx.fillRect(-MARGIN, -MARGIN, sheet.w + 2 * MARGIN, sheet.h + 2 * MARGIN);
  ctx.restore();
}

export function sea(pen: Pen): void {
  const { ctx, tokens } = pen;
  ctx.fillStyle = tokens.sea;
  ctx.fillRect(0, 0, sheet.w, sheet.h);
  // Water lines: the engraver's rings along every coast, each fainter than the one inside it. Land covers their inner half.
  const coast = pathOf(arcs.filter((a) => a.kind === 'coast').map((a) => a.points));
  ctx.lineJoin = 'round';
  for (const [i, reach] of [34, 27, 20, 14, 9, 5].entries()) {
    ctx.lineWidth = 2 * reach + 2 * pen.line(0.45);
    ctx.strokeStyle = alpha(tokens.water, 0.16 + i * 0.06);
    ctx.stroke(coast);
    ctx.lineWidth = 2 * reach;
    ctx.strokeStyle = tokens.sea;
    ctx.stroke(coast);
  }
}

export function land({ ctx, tokens }: Pen): void {
  ctx.fillStyle = tokens.abroad;
  ctx.fill(areaOf(...faces.keys()));
  ctx.fillStyle = tokens.land;
  ctx.fill(areaOf(...REGIONS));
}

/** Multiplied over everything that is paper, so that tints look printed and not lit. */
export function grainOver({ ctx }: Pen): void {
  const { a: scale, e, f } = ctx.getTransform();
  const pattern = ctx.createPattern(grain(), 'repeat')!;
  // One speck to one device pixel, exactly, so that nothing has to be resampled.
  const [left, top] = [Math.round(e - MARGIN * scale), Math.round(f - MARGIN * scale)];
  pattern.setTransform(new DOMMatrix().translate(left, top));
  ctx.save();
  ctx.globalCompositeOperation = 'multiply';
  ctx.fillStyle = pattern;
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.fillRect(left, top, Math.round((sheet.w + 2 * MARGIN) * scale), Math.round((sheet.h + 2 * MARGIN) * scale));
  ctx.setTransform(scale, 0, 0, scale, e, f);
  // Two soft folds: a board that has lain in a box.
  for (const [x, y, w, h] of [
    [sheet.w / 2 - 14, -MARGIN, 28, sheet.h + 2 * MARGIN],
    [-MARGIN, sheet.h / 2 - 14, sheet.w + 2 * MARGIN, 28],
  ] as const) {
    const fold = w < h ? ctx.createLinearGradient(x, 0, x + w, 0) : ctx.createLinearGradient(0, y, 0, y + h);
    fold.addColorStop(0, 'rgba(255,255,255,0)');
    fold.addColorStop(0.47, 'rgba(110, 84, 48, 0.09)');
    fold.addColorStop(0.5, 'rgba(110, 84, 48, 0.17)');
    fold.addColorStop(0.53, 'rgba(110, 84, 48, 0.03)');
    fold.addColorStop(1, 'rgba(255,255,255,0)');
    ctx.fillStyle = fold;
    ctx.fillRect(x, y, w, h);
  }
  ctx.restore();
}
