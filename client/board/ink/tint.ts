/** Who holds what: flat washes with a deeper edge; hatching where it is disputed. */
import { areaOf, disputed, faces, sheet } from '../geometry/read.ts';
import { type BoardSpace, type Control, REGIONS } from '../scene.ts';
import { alpha } from '../tokens.ts';
import type { Pen } from './pen.ts';

/** Slanting lines over what is clipped. `lean` 1 falls to the left, -1 to the right. */
function hatch({ ctx }: Pen, bounds: { x: number; y: number; w: number; h: number }, gap: number, lean: 1 | -1): void {
  ctx.beginPath();
  for (let d = Math.floor((bounds.x - bounds.h) / gap) * gap; d < bounds.x + bounds.w + bounds.h; d += gap) {
    ctx.moveTo(lean === 1 ? d + bounds.h : d, bounds.y);
    ctx.lineTo(lean === 1 ? d : d + bounds.h, bounds.y + bounds.h);
  }
  ctx.stroke();
}

function boundsOf(id: BoardSpace) {
  const points = faces.get(id)!.flat();
  const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])];
  const [x, y] = [Math.max(0, Math.min(...xs)), Math.max(0, Math.min(...ys))];
  return { x, y, w: Math.min(sheet.w, Math.max(...xs)) - x, h: Math.min(sheet.h, Math.max(...ys)) - y };
}

/**
 * A fine engraved texture of its own for each holder but the federal government, whose land is plain: a map of one ink,
 * and eyes that see fewer colours, still tell who holds what.
 */
function texture({ ctx }: Pen, who: Control, { x, y, w, h }: ReturnType<typeof boundsOf>): void {
  const gap = 9;
  const line = (x0: number, y0: number, x1: number, y1: number) => {
    ctx.moveTo(x0, y0);
    ctx.lineTo(x1, y1);
  };
  ctx.beginPath();
  if (who === 'krg') for (let at = y; at < y + h; at += gap) line(x, at, x + w, at);
  if (who === 'sdf') for (let at = x; at < x + w; at += gap) line(at, y, at, y + h);
  if (who === 'damascus')
    for (let at = y, odd = 0; at < y + h; at += gap, odd = gap / 2 - odd)
      for (let dot = x + odd; dot < x + w; dot += gap) line(dot, at, dot + 1.6, at);
  ctx.stroke();
}

export function tints(pen: Pen, control: (id: BoardSpace) => Control): void {
  const { ctx, tokens } = pen;
  for (const id of REGIONS) {
    const who = control(id);
    const colour = tokens.control[who];
    const area = areaOf(id);
    ctx.save();
    ctx.clip(area);
    if (who === 'is') {
      // Held by force: neutral cross-hatching, no mark of any kind.
      ctx.strokeStyle = alpha(colour, 0.55);
      ctx.lineWidth = 1.5;
      hatch(pen, boundsOf(id), 9, 1);
      hatch(pen, boundsOf(id), 9, -1);
    } else if (disputed.includes(id as 'KIR')) {
      // Disputed, so never a flat wash: broad stripes of the holder's colour, and a thin line of ink between them.
      ctx.fillStyle = alpha(colour, 0.14);
      ctx.fill(area);
      ctx.strokeStyle = alpha(colour, 0.5);
      ctx.lineWidth = 4.5;
      hatch(pen, boundsOf(id), 13, 1);
      ctx.strokeStyle = alpha(tokens.faint, 0.4);
      ctx.lineWidth = 0.8;
      ctx.translate(6.5, 0);
      const b = boundsOf(id);
      hatch(pen, { ...b, x: b.x - 6.5 }, 13, 1);
      ctx.translate(-6.5, 0);
    } else {
      ctx.fillStyle = alpha(colour, 0.36);
      ctx.fill(area);
      ctx.strokeStyle = alpha(tokens.ink, 0.13);
      ctx.lineWidth = 1;
      texture(pen, who, boundsOf(id));
    }
    // A deeper edge inside the border, as a hand-coloured atlas has.
    for (const [width, depth] of [
      [22, 0.16],
      [12, 0.2],
      [5, 0.24],
    ] as const) {
      ctx.strokeStyle = alpha(colour, depth);
      ctx.lineWidth = width;
      ctx.stroke(area);
    }
    ctx.restore();
  }
}
