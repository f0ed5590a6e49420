/** A space's plate: its name, its order, and its counters in tidy rows. Sizes are CSS pixels: a plate does not grow with the map. */
import type { BoardTexts, PieceKind, SpaceScene } from '../scene.ts';
import { PIECES } from '../scene.ts';
import { alpha, type BoardTokens } from '../tokens.ts';
import { drawCounter, drawUnknown } from './counter.ts';
import { breadth } from './shapes.ts';

export interface PlateStyle {
  /** A counter's height. */
  counter: number;
  /** The name's size, and whether it is the short one. */
  type: number;
  short: boolean;
  /** No room to say of every space that nobody knows who hides there: the page of the place does. */
  bare: boolean;
}

export interface Plate {
  w: number;
  h: number;
  lines: string[];
  rows: { kind: PieceKind; count: number; x: number; y: number }[];
  style: PlateStyle;
  /** The middle of the name, and the left end of the row of marks (order, training, the unknown). */
  nameX: number;
  status: { x: number; y: number; w: number };
}

/** Counters a space shows, in printing order. Unknown cells are a mark beside the order, not a counter. */
export function stacks({ pieces }: SpaceScene): { kind: PieceKind; count: number }[] {
  return PIECES.flatMap((kind) => {
    const count = pieces[kind] ?? 0;
    return count > 0 ? [{ kind, count }] : [];
  });
}

/**
 * Bigger counters where there is room, but never so small that the number cannot be read.
 * @param k CSS pixels to a map pixel
 * @param unit how much larger than usual the page is set: a wall, or a reader who asked for larger type
 */
export function styleFor(k: number, unit = 1): PlateStyle {
  const bare = k / unit < 0.43;
  const room = Math.max(0, Math.min(1, (k / unit - 0.22) / (1.15 - 0.22)));
  const grow = (from: number, to: number) => (from + (to - from) * room) * unit;
  return { counter: Math.round(grow(15.5, 34)), type: grow(10.6, 17), short: bare, bare };
}

const unknown = ({ pieces }: SpaceScene, { bare }: PlateStyle): boolean => pieces.cellsHidden === null && !bare;

/** Two lines at most, broken where the longer one is shortest. */
function breakName(name: string, limit: number): string[] {
  if (name.length <= limit || !name.includes(' ')) return [name];
  const words = name.split(' ');
  const cuts = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')] as const);
  const long = (c: readonly [string, string]) => Math.max(c[0].length, c[1].length);
  return [...cuts.reduce((a, b) => (long(b) < long(a) ? b : a))];
}

const font = (style: PlateStyle, tokens: BoardTokens) => `600 ${style.type}px ${tokens.serif}`;
const pillarsWidth = (type: number) => type * 1.72;
const PAD = 4;

/** Lays a plate out with at most `columns` counters to a row. `beside` puts the order on the name's line. */
export function layPlate(
  ctx: CanvasRenderingContext2D,
  space: SpaceScene,
  style: PlateStyle,
  columns: number,
  beside: boolean,
  tokens: BoardTokens,
): Plate {
  const { counter: s, type } = style;
  ctx.font = font(style, tokens);
  const lines = style.short ? [space.short] : breakName(space.name, beside ? 99 : 13);
  const nameW = Math.max(...lines.map((line) => ctx.measureText(line).width));
  const nameH = lines.length * type * 1.08;
  const marks =
    (space.order === null ? 0 : pillarsWidth(type)) +
    (space.trained ? type * 0.75 : 0) +
    (unknown(space, style) ? type * 1.1 : 0);
  const statusH = marks && !beside ? type * 1.02 : 0;

  const list = stacks(space);
  const gap = s * 0.16;
  const rowCount = Math.ceil(list.length / columns);
  // Even rows: five counters in two rows are three and two, not four and one.
  const each = Math.ceil(list.length / Math.max(1, rowCount));
  const rows: Plate['rows'] = [];
  let widest = 0;
  for (let r = 0; r < rowCount; r++) {
    const row = list.slice(r * each, (r + 1) * each);
    const width = row.reduce((sum, { kind }) => sum + breadth[kind] * s, gap * (row.length - 1));
    widest = Math.max(widest, width);
    let x = -width / 2;
    for (const { kind, count } of row) {
      rows.push({ kind, count, x: x + (breadth[kind] * s) / 2, y: r * s * 1.2 });
      x += breadth[kind] * s + gap;
    }
  }
  const headW = beside && marks ? nameW + type * 0.5 + marks : Math.max(nameW, marks);
  const w = Math.ceil(Math.max(headW, widest) + 2 * PAD);
  const head = PAD + nameH + statusH;
  const h = Math.ceil(head + (rowCount ? rowCount * s * 1.2 + s * 0.06 : 0) + PAD);
  for (const item of rows) {
    item.x += w / 2;
    item.y += head + s * 0.62;
  }
  const status = beside
    ? { x: w / 2 - headW / 2 + nameW + type * 0.5, y: PAD + nameH / 2, w: marks }
    : { x: w / 2 - marks / 2, y: PAD + nameH + statusH * 0.46, w: marks };
  const nameX = beside && marks ? w / 2 - headW / 2 + nameW / 2 : w / 2;
  return { w, h, lines, rows, style, nameX, status };
}

/** Order as pillars on one plinth: standing (full) up to the order, empty beyond it. Order 0 is struck through. */
function drawOrder(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  type: number,
  order: number,
  tokens: BoardTokens,
): void {
  const [w, h, step] = [type * 0.23, type * 0.6, type * 0.4];
  const left = x + type * 0.1;
  ctx.lineWidth = Math.max(0.85, type / 14);
  ctx.strokeStyle = ctx.fillStyle = tokens.ink;
  for (let i = 0; i < 4; i++) {
    ctx.beginPath();
    ctx.rect(left + i * step, y - h / 2, w, h);
    if (i < order) ctx.fill();
    else {
      ctx.fillStyle = alpha(tokens.paper, 0.75);
      ctx.fill();
      ctx.fillStyle = tokens.ink;
    }
    ctx.stroke();
  }
  ctx.beginPath();
  ctx.moveTo(left - w * 0.5, y + h * 0.72);
  ctx.lineTo(left + 3 * step + w * 1.5, y + h * 0.72);
  if (order === 0) {
    ctx.moveTo(left - w * 0.5, y + h * 0.5);
    ctx.lineTo(left + 3 * step + w * 1.5, y - h * 0.5);
  }
  ctx.stroke();
}

/** One chevron for each level of training. */
function drawTraining(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  type: number,
  level: number,
  tokens: BoardTokens,
): void {
  ctx.strokeStyle = tokens.ink;
  ctx.lineWidth = Math.max(1, type / 9);
  ctx.lineJoin = 'miter';
  ctx.beginPath();
  for (let i = 0; i < level; i++) {
    const top = y - type * 0.2 + (i - (level - 1) / 2) * type * 0.3;
    ctx.moveTo(x, top + type * 0.28);
    ctx.lineTo(x + type * 0.25, top);
    ctx.lineTo(x + type * 0.5, top + type * 0.28);
  }
  ctx.stroke();
}

/** @param backed on a card of paper, for a plate that stands outside its space */
export function drawPlate(
  ctx: CanvasRenderingContext2D,
  plate: Plate,
  space: SpaceScene,
  texts: BoardTexts,
  tokens: BoardTokens,
  backed: boolean,
): void {
  const { w, h, style, status } = plate;
  const { type } = style;
  ctx.save();
  if (backed) {
    ctx.save();
    ctx.shadowColor = 'rgba(50, 34, 14, 0.45)';
    ctx.shadowBlur = 4;
    ctx.shadowOffsetY = 1.5;
    ctx.fillStyle = tokens.paper;
    ctx.beginPath();
    ctx.roundRect(0, 0, w, h, 3);
    ctx.fill();
    ctx.restore();
    const marked = space.highlight === 'none' ? null : tokens[space.highlight];
    ctx.strokeStyle = marked ?? alpha(tokens.ink, 0.75);
    ctx.lineWidth = marked ? 2.2 : 0.9;
    if (space.highlight === 'target') ctx.setLineDash([5, 3]);
    ctx.stroke();
    ctx.setLineDash([]);
    ctx.fillStyle = tokens.control[space.control];
    ctx.fillRect(1, 1, w - 2, 2.5);
  }
  // The card stays whole; only what stands on it steps back.
  if (space.disabled) ctx.globalAlpha = 0.5;
  ctx.font = font(style, tokens);
  ctx.direction = texts.dir;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.lineJoin = 'round';
  plate.lines.forEach((line, i) => {
    const y = PAD + (i + 0.8) * type * 1.08;
    ctx.strokeStyle = alpha(tokens.land, 0.88);
    ctx.lineWidth = type * 0.32;
    if (!backed) ctx.strokeText(line, plate.nameX, y);
    ctx.fillStyle = tokens.ink;
    ctx.fillText(line, plate.nameX, y);
  });
  let x = status.x;
  if (space.order !== null) {
    if (!backed) {
      ctx.fillStyle = alpha(tokens.land, 0.7);
      ctx.beginPath();
      ctx.roundRect(x - 2, status.y - type * 0.44, status.w + 4, type * 0.98, 3);
      ctx.fill();
    }
    drawOrder(ctx, x, status.y, type, space.order, tokens);
    x += pillarsWidth(type);
  }
  if (space.trained) {
    drawTraining(ctx, x, status.y, type, space.trained, tokens);
    x += type * 0.75;
  }
  if (unknown(space, style)) drawUnknown(ctx, x + type * 0.52, status.y, type * 0.92, tokens, texts.letters.hidden);
  for (const { kind, count, x: cx, y } of plate.rows)
    drawCounter(ctx, kind, count, { x: cx, y }, style.counter, tokens, texts.letters);
  ctx.restore();
}
