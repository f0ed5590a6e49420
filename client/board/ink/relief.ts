/** Hills, deserts and marshes as an engraver would hint at them: peaks, dots and reeds. */
import { areaOf, deserts, faces, marshes, ridges } from '../geometry/read.ts';
import { alpha } from '../tokens.ts';
import { along, grainOf, type Pen } from './pen.ts';

interface Peak {
  x: number;
  y: number;
  s: number;
  turn: number;
}

/** Peaks in profile, set along the crests and a little to both sides of them, none on top of another. */
export function peaks(): Peak[] {
  const random = grainOf(2025);
  const out: Peak[] = [];
  // By squares as wide as two peaks can stand in each other's way: only neighbours need be asked.
  const wide = 1.45 * 1.3 * Math.max(...ridges.map(({ height }) => height));
  const squares = new Map<string, Peak[]>();
  const squareOf = (x: number, y: number) => [Math.floor(x / wide), Math.floor(y / wide)] as const;
  const free = ({ x, y, s }: Peak): boolean => {
    const [column, row] = squareOf(x, y);
    for (let i = column - 1; i <= column + 1; i++)
      for (let j = row - 1; j <= row + 1; j++)
        for (const o of squares.get(`${i} ${j}`) ?? [])
          if (Math.abs(o.x - x) <= (o.s + s) * 0.5 && Math.abs(o.y - y) <= (o.s + s) * 0.36) return false;
    return true;
  };
  for (const { points, height } of ridges)
    for (const across of height > 6 ? [0, -1, 1, -1, 1, 0] : [0, 0.4, -0.4])
      for (const { x, y, a } of along(points, height * 1.15, height * random())) {
        // Great along the crest, lower and more scattered towards the plain.
        const off = across * height * (0.7 + 1.5 * random());
        const s = (height * 1.45 * (0.7 + 0.6 * random())) / (1 + Math.abs(off) / height / 2.2);
        const peak = {
          x: x - Math.sin(a) * off + height * (random() - 0.5),
          y: y + Math.cos(a) * off + height * 0.7 * (random() - 0.5),
          s,
          turn: random(),
        };
        if (!free(peak)) continue;
        out.push(peak);
        const key = squareOf(peak.x, peak.y).join(' ');
        squares.set(key, [...(squares.get(key) ?? []), peak]);
      }
  return out.toSorted((a, b) => a.y - b.y);
}
let range: Peak[] | undefined;

/** The light comes from the north-west: a thin line up the bright slope, a heavier one down the dark slope, with shading. */
export function relief({ ctx, tokens, line }: Pen): void {
  range ??= peaks();
  ctx.lineCap = ctx.lineJoin = 'round';
  const light = new Path2D();
  const dark = new Path2D();
  const shade = new Path2D();
  for (const { x, y, s, turn } of range) {
    const [w, h, tip] = [s * 0.62, s * (0.62 + 0.2 * turn), x + s * 0.12 * (turn - 0.5)];
    light.moveTo(x - w, y);
    light.quadraticCurveTo(x - w * 0.45, y - h * 0.35, tip, y - h);
    dark.moveTo(tip, y - h);
    dark.quadraticCurveTo(x + w * 0.3, y - h * 0.5, x + w, y + s * 0.05);
    for (const u of [0.22, 0.44, 0.66]) {
      const [sx, sy] = [tip + (x + w - tip) * u * 0.8, y - h * (1 - u * 0.9)];
      shade.moveTo(sx, sy);
      shade.lineTo(sx - s * 0.1, sy + h * (0.55 - 0.35 * u));
    }
  }
  ctx.strokeStyle = alpha(tokens.relief, 0.4);
  ctx.lineWidth = line(0.55);
  ctx.stroke(light);
  ctx.stroke(shade);
  ctx.strokeStyle = alpha(tokens.relief, 0.62);
  ctx.lineWidth = line(0.95);
  ctx.stroke(dark);
}

export function deserted({ ctx, tokens, line }: Pen): void {
  const random = grainOf(911);
  ctx.save();
  ctx.clip(areaOf(...faces.keys()));
  for (const [x, y, rx, ry] of deserts) {
    ctx.fillStyle = alpha(tokens.relief, 0.34);
    for (let i = 0; i < (rx * ry) / 42; i++) {
      const [r, a] = [Math.sqrt(random()), random() * 7];
      const d = line(0.9);
      ctx.fillRect(x + rx * r * Math.cos(a), y + ry * r * Math.sin(a), d, d);
    }
  }
  ctx.restore();
}

export function reeds({ ctx, tokens, line }: Pen): void {
  ctx.strokeStyle = alpha(tokens.water, 0.85);
  ctx.lineWidth = line(0.7);
  ctx.beginPath();
  for (const [x, y] of marshes) {
    for (const lean of [-2.6, -1.1, 0.4, 1.9]) {
      ctx.moveTo(x + lean * 1.2, y);
      ctx.lineTo(x + lean * 2, y - 6 + Math.abs(lean));
    }
    ctx.moveTo(x - 6, y + 1);
    ctx.lineTo(x + 6, y + 1);
  }
  ctx.stroke();
}
