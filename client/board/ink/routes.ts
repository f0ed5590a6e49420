/** The lines in force: seams, support lines, the pipeline and the way out by sea. State shows in form, not in colour alone. */
import { anchors, boxes, lines, meeting, pathOf, type Pt, seams } from '../geometry/read.ts';
import { BOXES, type LinesScene, SEAMS, SPACES, SUPPORT_LINES } from '../scene.ts';
import { alpha } from '../tokens.ts';
import { along, beside, type Pen } from './pen.ts';

/** An open seam gapes: two frayed edges and a few loose threads. A closed one is sewn shut with crosses. */
function seam({ ctx, tokens, line }: Pen, points: readonly Pt[], open: boolean): void {
  ctx.lineCap = 'round';
  ctx.strokeStyle = alpha(tokens.paper, 0.85);
  ctx.lineWidth = line(open ? 9 : 6);
  ctx.stroke(pathOf([points]));
  ctx.strokeStyle = tokens.seam;
  if (open) {
    ctx.lineWidth = line(1.2);
    ctx.setLineDash([line(3.4), line(2.6)]);
    ctx.stroke(pathOf([beside(points, line(2.9)), beside(points, -line(2.9))]));
    ctx.setLineDash([]);
  } else {
    ctx.lineWidth = line(1.3);
    ctx.stroke(pathOf([points]));
  }
  const reach = line(open ? 4.6 : 3.2);
  ctx.lineWidth = line(open ? 0.9 : 1.2);
  ctx.beginPath();
  for (const { x, y, a } of along(points, line(open ? 11 : 6.5)))
    for (const turn of open ? [1.15] : [0.8, -0.8]) {
      ctx.moveTo(x - reach * Math.cos(a + turn), y - reach * Math.sin(a + turn));
      ctx.lineTo(x + reach * Math.cos(a + turn), y + reach * Math.sin(a + turn));
    }
  ctx.stroke();
}

function arrowHead({ ctx, line }: Pen, points: readonly Pt[], size: number): void {
  const [tip, back] = [points.at(-1)!, points.at(-3) ?? points[0]!];
  const a = Math.atan2(tip[1] - back[1], tip[0] - back[0]);
  const s = line(size);
  ctx.beginPath();
  ctx.moveTo(tip[0] + s * 0.6 * Math.cos(a), tip[1] + s * 0.6 * Math.sin(a));
  ctx.lineTo(tip[0] + s * Math.cos(a + 2.55), tip[1] + s * Math.sin(a + 2.55));
  ctx.lineTo(tip[0] + s * Math.cos(a - 2.55), tip[1] + s * Math.sin(a - 2.55));
  ctx.closePath();
  ctx.fill();
}

/** The line that carries the mission is a road with a head; the others are only dotted in. */
function support(pen: Pen, points: readonly Pt[], active: boolean): void {
  const { ctx, tokens, line } = pen;
  ctx.lineCap = 'round';
  ctx.strokeStyle = alpha(tokens.paper, 0.8);
  ctx.lineWidth = line(active ? 6.5 : 3);
  ctx.stroke(pathOf([points]));
  ctx.strokeStyle = ctx.fillStyle = alpha(tokens.support, active ? 1 : 0.75);
  ctx.lineWidth = line(active ? 3.4 : 1.5);
  ctx.setLineDash(active ? [] : [line(0.1), line(5)]);
  ctx.stroke(pathOf([points]));
  ctx.setLineDash([]);
  if (active) arrowHead(pen, points, 8.5);
}

/** A pipe: two thin walls with oil between them when it flows, broken and empty when it does not. */
function pipe(pen: Pen, points: readonly Pt[], flowing: boolean, sea: boolean): void {
  const { ctx, tokens, line } = pen;
  ctx.lineCap = 'butt';
  const route = pathOf([points]);
  ctx.strokeStyle = tokens.oil;
  ctx.lineWidth = line(4);
  if (!flowing || sea) ctx.setLineDash([line(sea ? 7 : 9), line(4)]);
  ctx.stroke(route);
  if (!flowing) {
    ctx.strokeStyle = tokens.paper;
    ctx.lineWidth = line(2.3);
    ctx.stroke(route);
  }
  ctx.setLineDash([]);
  ctx.fillStyle = tokens.oil;
  if (flowing) {
    arrowHead(pen, points, 8);
    ctx.strokeStyle = alpha(tokens.paper, 0.75);
    ctx.lineWidth = line(1.1);
    ctx.setLineDash([line(5), line(8)]);
    ctx.stroke(route);
    ctx.setLineDash([]);
    return;
  }
  // A shut valve: two triangles, tip to tip, across the pipe.
  const middle = along(points, 1).at(Math.floor(along(points, 1).length / 2))!;
  ctx.save();
  ctx.translate(middle.x, middle.y);
  ctx.rotate(middle.a);
  const s = line(5.5);
  ctx.beginPath();
  ctx.moveTo(-s, -s);
  ctx.lineTo(s, s);
  ctx.lineTo(s, -s);
  ctx.lineTo(-s, s);
  ctx.closePath();
  ctx.fill();
  ctx.restore();
}

/** From each box a dotted way to every region it touches: a box is a space like any other. */
function ways({ ctx, tokens, line }: Pen): void {
  ctx.strokeStyle = alpha(tokens.ink, 0.42);
  ctx.lineWidth = line(1.3);
  ctx.lineCap = 'round';
  ctx.setLineDash([line(0.1), line(3.6)]);
  ctx.beginPath();
  for (const box of BOXES)
    for (const id of SPACES) {
      const to = meeting(box, id);
      if (!to) continue;
      const b = boxes[box];
      ctx.moveTo(
        Math.max(b.x, Math.min(b.x + b.w, to[0] * 0.6 + anchors[box][0] * 0.4)),
        Math.max(b.y, Math.min(b.y + b.h, to[1])),
      );
      ctx.lineTo(to[0], to[1]);
    }
  ctx.stroke();
  ctx.setLineDash([]);
}

export function routes(pen: Pen, state: LinesScene): void {
  ways(pen);
  for (const id of SUPPORT_LINES) if (state.support !== id) support(pen, lines[id]!, false);
  pipe(pen, lines['pipeline']!, state.pipeline === 'open', false);
  pipe(pen, lines['gulf']!, state.gulf === 'open', true);
  if (state.support) support(pen, lines[state.support]!, true);
  for (const id of SEAMS) seam(pen, seams[id]!, state.seams[id] === 'open');
}
