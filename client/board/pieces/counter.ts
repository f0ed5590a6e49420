/** One counter, or a small stack of them, with its number: the drawing that plates and moving pieces share. */
import type { BoardTexts, PieceKind } from '../scene.ts';
import { alpha, type BoardTokens, isDark } from '../tokens.ts';
import { numberSpot, silhouette } from './shapes.ts';

/** Counters smaller than this (CSS pixels) show their outline and number only. */
const DETAIL = 21;

/** The few strokes that make a silhouette a thing: a helmet's chevron, a gable, a runway. */
function detail(ctx: CanvasRenderingContext2D, kind: PieceKind, s: number): void {
  ctx.beginPath();
  const line = (...p: number[]) => {
    ctx.moveTo(p[0]! * s, p[1]! * s);
    for (let i = 2; i < p.length; i += 2) ctx.lineTo(p[i]! * s, p[i + 1]! * s);
  };
  if (kind === 't10') line(-0.2, -0.22, 0, -0.34, 0.2, -0.22);
  if (kind === 't22') {
    line(-0.43, -0.1, 0.43, -0.1);
    line(-0.33, -0.04, -0.33, 0.34);
    line(0.33, -0.04, 0.33, 0.34);
  }
  if (kind === 'isf') line(-0.43, -0.29, 0.43, -0.29);
  if (kind === 'pesh') line(-0.28, -0.2, -0.18, -0.13, -0.1, -0.22, -0.02, -0.13);
  if (kind === 'militia') {
    line(-0.24, -0.25, 0, -0.5, 0.24, -0.25);
  }
  if (kind === 'eastern') line(-0.13, -0.36, 0.24, -0.08, -0.24, -0.08, 0.13, -0.36);
  ctx.stroke();
  if (kind === 'bases') {
    ctx.setLineDash([0.12 * s, 0.09 * s]);
    ctx.beginPath();
    line(-0.46, 0.22, 0.46, 0.22);
    ctx.stroke();
    ctx.setLineDash([]);
  }
}

/** @param size the counter's height in the context's units, which must be CSS pixels */
export function drawCounter(
  ctx: CanvasRenderingContext2D,
  kind: PieceKind,
  count: number,
  at: { x: number; y: number },
  size: number,
  tokens: BoardTokens,
  letters: BoardTexts['letters'],
): void {
  const body = tokens.piece[kind];
  const ink = isDark(body) ? tokens.paper : tokens.ink;
  const path = silhouette(kind, size);
  const line = Math.max(0.9, size / 22);
  ctx.save();
  ctx.translate(at.x, at.y);
  ctx.lineJoin = ctx.lineCap = 'round';

  // A stack shows its lower counters' edges; a hidden cell is no counter, only a guess in pencil.
  const hidden = kind === 'cellsHidden';
  for (let under = hidden ? 0 : Math.min(2, count - 1); under >= 0; under--) {
    ctx.save();
    ctx.translate(under * size * 0.07, under * size * 0.07);
    if (!hidden) {
      ctx.shadowColor = 'rgba(38, 24, 8, 0.42)';
      ctx.shadowBlur = size * 0.12;
      ctx.shadowOffsetY = size * 0.06;
    }
    ctx.fillStyle = body;
    ctx.fill(path);
    ctx.shadowColor = 'transparent';
    if (under) {
      ctx.fillStyle = alpha(tokens.ink, 0.22);
      ctx.fill(path);
    }
    ctx.strokeStyle = tokens.ink;
    ctx.lineWidth = line;
    if (hidden) ctx.setLineDash([line * 0.2, line * 2.4]);
    if (hidden) ctx.lineWidth = line * 1.5;
    ctx.stroke(path);
    ctx.restore();
  }
  ctx.strokeStyle = alpha(ink, 0.85);
  ctx.lineWidth = line * 0.85;
  if (kind === 'cellsExposed') ctx.stroke(silhouette(kind, size * 0.82));
  if (size >= DETAIL) detail(ctx, kind, size);

  const spot = numberSpot[kind];
  const letter = kind === 'western' ? letters.western : kind === 'eastern' ? letters.eastern : '';
  const text = letter ? (count > 1 ? `${letter}${count}` : letter) : String(count);
  const lower = size >= DETAIL && kind === 't10' ? 0.09 : size >= DETAIL && kind === 'isf' ? 0.06 : 0;
  ctx.font = `600 ${size * spot.size * (text.length > 1 ? 0.8 : 1)}px ${tokens.sans}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = ink;
  ctx.fillText(text, 0, (spot.y + lower + 0.03) * size);
  ctx.restore();
}

/** The small dotted "?" beside a name: whether anybody hides here is not known to this seat. */
export function drawUnknown(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  size: number,
  tokens: BoardTokens,
  mark: string,
): void {
  ctx.save();
  ctx.beginPath();
  ctx.arc(x, y, size / 2, 0, 7);
  ctx.fillStyle = alpha(tokens.paper, 0.7);
  ctx.fill();
  ctx.strokeStyle = tokens.ink;
  ctx.lineCap = 'round';
  ctx.lineWidth = size / 8;
  ctx.setLineDash([0.1, size / 4.2]);
  ctx.stroke();
  ctx.font = `600 ${size * 0.72}px ${tokens.sans}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = tokens.ink;
  ctx.fillText(mark, x, y + size * 0.04);
  ctx.restore();
}
