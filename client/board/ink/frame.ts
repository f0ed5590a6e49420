/** The neat line with its degrees, the net of meridians, the boxes, and the names printed on the sheet. */
import { boxes, frame as degrees, places, sheet } from '../geometry/read.ts';
import { BOXES, type BoardTexts } from '../scene.ts';
import { alpha } from '../tokens.ts';
import { MARGIN } from './ground.ts';
import type { Pen } from './pen.ts';

const BAND = 7;

/** Meridians and parallels; across one sheet they are straight enough to be drawn from edge to edge. */
export function graticule({ ctx, tokens, line }: Pen): void {
  ctx.strokeStyle = alpha(tokens.faint, 0.2);
  ctx.lineWidth = line(0.6);
  ctx.beginPath();
  const pairs = (a: 'n' | 'w', b: 's' | 'e') =>
    degrees[a].flatMap(([degree, at]) =>
      degrees[b].filter(([d]) => d === degree && d % 2 === 0).map(([, to]) => [at, to] as const),
    );
  for (const [a, b] of pairs('n', 's')) {
    ctx.moveTo(a, 0);
    ctx.lineTo(b, sheet.h);
  }
  for (const [a, b] of pairs('w', 'e')) {
    ctx.moveTo(0, a);
    // Parallels sag towards the south in the middle: the one curve of a conic map that the eye sees.
    ctx.quadraticCurveTo(sheet.w / 2, (a + b) / 2 + 66, sheet.w, b);
  }
  ctx.stroke();
}

export function neatLine({ ctx, tokens, line, k }: Pen): void {
  ctx.fillStyle = tokens.paper;
  for (const [x, y, w, h] of [
    [0, 0, sheet.w, BAND],
    [0, sheet.h - BAND, sheet.w, BAND],
    [0, 0, BAND, sheet.h],
    [sheet.w - BAND, 0, BAND, sheet.h],
  ] as const)
    ctx.fillRect(x, y, w, h);
  ctx.fillStyle = tokens.ink;
  for (const side of ['n', 's', 'w', 'e'] as const) {
    const level = side === 'n' || side === 's';
    const end = level ? sheet.w : sheet.h;
    const marks = [0, ...degrees[side].map(([, at]) => at).toSorted((a, b) => a - b), end];
    const first = degrees[side][0]![0];
    for (let i = 0; i < marks.length - 1; i++) {
      if ((i + first) % 2) continue;
      const [from, to] = [marks[i]!, marks[i + 1]!];
      const across = side === 'n' || side === 'w' ? 2 : end === sheet.w ? sheet.h - BAND + 2 : sheet.w - BAND + 2;
      if (level) ctx.fillRect(from, across, to - from, BAND - 4);
      else ctx.fillRect(across, from, BAND - 4, to - from);
    }
  }
  ctx.strokeStyle = tokens.ink;
  ctx.lineWidth = line(0.7);
  ctx.strokeRect(BAND, BAND, sheet.w - 2 * BAND, sheet.h - 2 * BAND);
  ctx.lineWidth = line(1.3);
  ctx.strokeRect(0, 0, sheet.w, sheet.h);

  if (k < 0.4) return;
  ctx.fillStyle = tokens.faint;
  ctx.font = `500 12px ${tokens.serif}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  for (const side of ['n', 's', 'w', 'e'] as const)
    for (const [degree, at] of degrees[side]) {
      if (degree % 2) continue;
      const out = MARGIN / 2;
      const spot = { n: [at, -out], s: [at, sheet.h + out], w: [-out, at], e: [sheet.w + out, at] }[side] as [
        number,
        number,
      ];
      ctx.fillText(`${degree}°`, ...spot);
    }
}

/** The boxes: cards laid on the map, with a double rule. */
export function cards({ ctx, tokens, line }: Pen): void {
  for (const id of BOXES) {
    const { x, y, w, h } = boxes[id];
    ctx.save();
    ctx.shadowColor = 'rgba(60, 42, 20, 0.35)';
    ctx.shadowBlur = 7;
    ctx.shadowOffsetY = 2;
    ctx.fillStyle = tokens.paper;
    ctx.fillRect(x, y, w, h);
    ctx.restore();
    ctx.strokeStyle = tokens.ink;
    ctx.lineWidth = line(1.5);
    ctx.strokeRect(x, y, w, h);
    ctx.lineWidth = line(0.6);
    ctx.strokeRect(x + 4, y + 4, w - 8, h - 8);
  }
}

/** Countries in wide capitals, waters in italics along their course. */
export function printedNames({ ctx, tokens, k }: Pen, texts: BoardTexts): void {
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.direction = texts.dir;
  const wide = texts.dir === 'ltr'; // spacing would break the joins of Arabic letters
  for (const { id, kind, at, angle } of places) {
    const text = texts.places[id];
    if (!text || kind === 'city' || (kind === 'river' && k < 0.5)) continue;
    ctx.save();
    ctx.translate(at[0], at[1]);
    ctx.rotate(angle);
    const nation = kind === 'country';
    // Close by, names stop growing: they are there to be read, not to be stood upon.
    const grown = Math.min(1, 1.15 / k);
    ctx.scale(grown, grown);
    ctx.letterSpacing = wide ? (nation ? '9px' : kind === 'water' ? '3px' : '1.5px') : '0px';
    ctx.font = nation ? `600 25px ${tokens.serif}` : `italic 500 ${kind === 'water' ? 19 : 13}px ${tokens.serif}`;
    ctx.fillStyle = nation ? alpha(tokens.ink, 0.3) : tokens.water;
    if (kind === 'river') {
      ctx.strokeStyle = alpha(tokens.land, 0.8);
      ctx.lineWidth = 3;
      ctx.lineJoin = 'round';
      ctx.strokeText(text, 0, -9);
    }
    ctx.fillText(nation && wide ? text.toLocaleUpperCase() : text, 0, kind === 'river' ? -9 : 0);
    ctx.restore();
  }
  ctx.letterSpacing = '0px';
}
