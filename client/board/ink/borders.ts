/** Water on land, and the lines between spaces. A country's border is drawn stronger than a region's. */
import { arcs, lakes, pathOf, rivers } from '../geometry/read.ts';
import { alpha } from '../tokens.ts';
import type { Pen } from './pen.ts';

export function waters({ ctx, tokens, line }: Pen): void {
  ctx.lineJoin = ctx.lineCap = 'round';
  for (const river of rivers) {
    ctx.strokeStyle = alpha(tokens.water, river.width > 2 ? 0.95 : 0.75);
    ctx.lineWidth = line(river.width > 2 ? 1.7 : 0.85);
    ctx.stroke(pathOf([river.points]));
  }
  const area = pathOf(lakes, true);
  ctx.fillStyle = tokens.sea;
  ctx.fill(area);
  ctx.strokeStyle = tokens.water;
  ctx.lineWidth = line(0.7);
  ctx.stroke(area);
}

export function borders({ ctx, tokens, line }: Pen): void {
  const of = (...kinds: string[]) => pathOf(arcs.filter((a) => kinds.includes(a.kind)).map((a) => a.points));
  /** Neither side is in play. */
  const abroad = (a: (typeof arcs)[number]) => a.faces.every((f) => f.length < 3 || f === 'SYX');
  ctx.lineJoin = 'round';
  ctx.lineCap = 'butt';

  ctx.strokeStyle = alpha(tokens.ink, 0.6);
  ctx.lineWidth = line(0.8);
  ctx.stroke(of('coast'));

  const regions = arcs.filter((a) => a.kind === 'region' && !abroad(a)).map((a) => a.points);
  ctx.strokeStyle = alpha(tokens.paper, 0.55);
  ctx.lineWidth = line(2.8);
  ctx.stroke(pathOf(regions));
  ctx.strokeStyle = alpha(tokens.ink, 0.88);
  ctx.lineWidth = line(1.15);
  ctx.setLineDash([line(4.4), line(2.2)]);
  ctx.stroke(pathOf(regions));
  // The game's own cuts (Nineveh, Baghdad, the Badiya) are finer still: nobody drew that line on the ground.
  ctx.setLineDash([line(1.3), line(2.2)]);
  ctx.stroke(of('drawn'));
  ctx.setLineDash([]);

  const nations = arcs.filter((a) => a.kind === 'nation');
  const ours = pathOf(nations.filter((a) => !abroad(a)).map((a) => a.points));
  ctx.strokeStyle = alpha(tokens.ink, 0.13);
  ctx.lineWidth = line(6);
  ctx.stroke(ours);
  ctx.strokeStyle = tokens.ink;
  ctx.lineWidth = line(1.9);
  ctx.setLineDash([line(9), line(2.4), line(1.9), line(2.4)]);
  ctx.stroke(ours);
  ctx.strokeStyle = alpha(tokens.ink, 0.55);
  ctx.lineWidth = line(1);
  ctx.setLineDash([line(6), line(2), line(1.2), line(2)]);
  ctx.stroke(pathOf(nations.filter(abroad).map((a) => a.points)));
  ctx.setLineDash([]);
}
