/** Hills, deserts and marshes as an engraver would hint at them: hachures, dots and reeds. */
import { areaOf, deserts, faces, marshes, ridges } from '../geometry/read.ts';
import { alpha } from '../tokens.ts';
import { along, grainOf, type Pen } from './pen.ts';

export function relief({ ctx, tokens, line }: Pen): void {
  const random = grainOf(2025);
  ctx.lineCap = 'round';
  for (const { points, height } of ridges) {
    for (const { x, y, a } of along(points, 3.1)) {
      // The light comes from the north-west: the far slope has short, thin strokes, the near slope long ones.
      for (const side of [1, -1]) {
        const shade = side * Math.cos(a) > 0 ? 1 : 0.55;
        const length = height * shade * (0.6 + 0.7 * random());
        const lean = a + (side * Math.PI) / 2 + (random() - 0.5) * 0.5;
        const [sx, sy] = [x + Math.cos(lean) * 1.4, y + Math.sin(lean) * 1.4];
        ctx.strokeStyle = alpha(tokens.relief, 0.2 + 0.26 * shade * random());
        ctx.lineWidth = line(0.5 + 0.35 * shade);
        ctx.beginPath();
        ctx.moveTo(sx, sy);
        ctx.lineTo(sx + Math.cos(lean) * length, sy + Math.sin(lean) * length);
        ctx.stroke();
      }
    }
  }
}

export function deserted({ ctx, tokens, line }: Pen): void {
  const random = grainOf(911);
  ctx.save();
  ctx.clip(areaOf(...faces.keys()));
  for (const [x, y, rx, ry] of deserts) {
    ctx.fillStyle = alpha(tokens.relief, 0.34);
    for (let i = 0; i < (rx * ry) / 42; i++) {
      const [r, a] = [Math.sqrt(random()), random() * 7];
      ctx.beginPath();
      ctx.arc(x + rx * r * Math.cos(a), y + ry * r * Math.sin(a), line(0.5), 0, 7);
      ctx.fill();
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
