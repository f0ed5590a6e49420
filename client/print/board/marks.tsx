/** What is printed over the land: lines, gates between neighbours, the boxes, and names. */
import type { JSX } from 'preact';
import { anchors, boxes, lines, meeting, places, type Pt, type Rect, seams, sheet } from '../../board/geometry/read.ts';
import { BOXES, type BoardSpace, REGIONS, SEAMS, SPACES, SUPPORT_LINES } from '../../board/scene.ts';
import placeNames from '../../board/geometry/place-names.json' with { type: 'json' };
import { beside } from '../../board/ink/pen.ts';
import { SPACES_DATA } from '../../../shared/content/spaces.ts';
import type { ScenarioData } from '../../../shared/content/model.ts';
import { language, nameOf } from '../../i18n/index.ts';
import { apart, pathData } from './path.ts';

/** Where one crosses from a region to its neighbour. */
const gates = (): Pt[] =>
  REGIONS.flatMap((a, i) =>
    REGIONS.slice(i + 1).flatMap((b) => {
      const at = SPACES_DATA[a].adjacent.includes(b) ? meeting(a, b) : undefined;
      return at ? [at] : [];
    }),
  );

export function Routes(): JSX.Element {
  const ways = BOXES.flatMap((box) =>
    SPACES.flatMap((space) => {
      const to = meeting(box, space);
      if (!to) return [];
      const b = boxes[box];
      const from: Pt = [
        Math.max(b.x, Math.min(b.x + b.w, to[0] * 0.6 + anchors[box][0] * 0.4)),
        Math.max(b.y, Math.min(b.y + b.h, to[1])),
      ];
      return [[from, to] as const];
    }),
  );
  return (
    <>
      <path class="map-way" d={pathData(ways)} />
      {SUPPORT_LINES.map((id) => (
        <path key={id} class="map-support" d={pathData([lines[id]!])} />
      ))}
      <path class="map-pipe" d={pathData([lines['pipeline']!])} />
      <path class="map-pipe-inside" d={pathData([lines['pipeline']!])} />
      <path class="map-pipe map-pipe-sea" d={pathData([lines['gulf']!])} />
      {SEAMS.map((id) => (
        <g key={id}>
          <path class="map-seam-gap" d={pathData([seams[id]!])} />
          <path class="map-seam" d={pathData([beside(seams[id]!, 4), beside(seams[id]!, -4)])} />
        </g>
      ))}
      {gates().map(([x, y]) => (
        <circle key={`${x} ${y}`} class="map-gate" cx={x} cy={y} r="4.6" />
      ))}
    </>
  );
}

/** The boxes: cards laid on the map, with a double rule. */
export function Cards(): JSX.Element {
  return (
    <>
      {BOXES.map((id) => {
        const { x, y, w, h } = boxes[id];
        return (
          <g key={id} class="map-box">
            <rect x={x} y={y} width={w} height={h} />
            <rect class="map-box-in" x={x + 4} y={y + 4} width={w - 8} height={h - 8} />
          </g>
        );
      })}
    </>
  );
}

const TYPE = 17;
/** Names that would touch in the crowded north step aside, in map pixels. */
const ASIDE: Partial<Record<BoardSpace, Pt>> = {
  MOS: [-16, -14],
  ERB: [26, 4],
  KIR: [-2, 6],
  SUL: [4, 4],
  BAS: [8, -6],
};
/** Two lines at most, broken where the longer one is shortest. */
function broken(name: string): string[] {
  if (name.length <= 13 || !name.includes(' ')) return [name];
  const words = name.split(' ');
  const cuts = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  return cuts.reduce((a, b) => (Math.max(...b.map((s) => s.length)) < Math.max(...a.map((s) => s.length)) ? b : a));
}
/** Where each space's name stands, and how much room it takes, order included. */
function plates(): { id: BoardSpace; lines: string[]; at: Pt; rect: Rect }[] {
  return SPACES.map((id) => {
    const text = broken(nameOf('space', id));
    const box = BOXES.includes(id as 'TUR');
    const [x, y] = [anchors[id][0] + (ASIDE[id]?.[0] ?? 0), anchors[id][1] + (ASIDE[id]?.[1] ?? 0)];
    const at: Pt = box ? [x, boxes[id as 'TUR'].y + 22] : [x, y];
    const w = Math.max(44, Math.max(...text.map((line) => line.length)) * TYPE * 0.56);
    const h = text.length * TYPE * 1.06 + (box ? 0 : 20);
    return { id, lines: text, at, rect: { x: at[0] - w / 2, y: at[1] - TYPE, w, h } };
  });
}

/** Names of the spaces, with order at the start of the scenario as standing pillars. */
export function SpaceNames({ scenario }: { scenario: ScenarioData }): JSX.Element {
  return (
    <>
      {plates().map(({ id, lines: text, at: [x, y] }) => {
        const order = id in scenario.regions ? scenario.regions[id as 'BAG'].order : null;
        const below = y + (text.length - 1) * TYPE * 1.06 + 6;
        return (
          <g key={id} class="map-space" data-space={id}>
            {text.map((line, i) => (
              <text key={line} class="map-space-name" x={x} y={y + i * TYPE * 1.06}>
                {line}
              </text>
            ))}
            {order === null ? null : (
              <g class="map-order">
                <rect class="map-order-ground" x={x - 19} y={below - 2} width="38" height="18" rx="3" />
                {[0, 1, 2, 3].map((i) => (
                  <rect
                    key={i}
                    class={i < order ? 'map-pillar standing' : 'map-pillar'}
                    x={x - 14.5 + i * 8}
                    y={below}
                    width="5"
                    height="12"
                  />
                ))}
                <path class="map-plinth" d={`M${x - 17} ${below + 14}h34`} />
              </g>
            )}
          </g>
        );
      })}
    </>
  );
}

type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;
function nameIn(id: string): string {
  const names = (placeNames as Names)[id];
  return names?.[language().lang.split('-')[0]!] ?? names?.['en'] ?? id;
}

/** Countries, waters and towns; a town whose name finds no room keeps its dot. */
export function PlaceNames(): JSX.Element {
  const ltr = language().dir === 'ltr';
  const taken: Rect[] = [
    ...plates().map(({ rect }) => rect),
    ...Object.values(boxes),
    ...[...gates(), ...SEAMS.flatMap((id) => seams[id]!), ...lines['pipeline']!].map(([x, y]) => ({
      x: x - 6,
      y: y - 6,
      w: 12,
      h: 12,
    })),
  ];
  const wide = places
    .filter((place) => place.kind !== 'city')
    .map(({ id, kind, at, angle }) => (
      <text
        key={id}
        class={`map-${kind}`}
        data-spaced={ltr || undefined}
        transform={`translate(${at[0]} ${at[1]}) rotate(${(angle * 180) / Math.PI})`}
        y={kind === 'river' ? -7 : 0}
      >
        {kind === 'country' && ltr ? nameIn(id).toLocaleUpperCase() : nameIn(id)}
      </text>
    ));
  const towns = places
    .filter((place) => place.kind === 'city' && place.rank <= 3)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ id, at: [x, y], rank }) => {
      const dot = { x: x - 4, y: y - 4, w: 8, h: 8 };
      if (!taken.every((rect) => apart(rect, dot))) return null;
      const name = nameIn(id);
      const [w, h] = [name.length * 5.6, 12];
      const ways = [
        { x: x + 6, y: y - h / 2, w, h, anchor: ltr ? 'start' : 'end', at: [x + 6, y + 4] },
        { x: x - 6 - w, y: y - h / 2, w, h, anchor: ltr ? 'end' : 'start', at: [x - 6, y + 4] },
        { x: x - w / 2, y: y + 4, w, h, anchor: 'middle', at: [x, y + 15] },
        { x: x - w / 2, y: y - 16, w, h, anchor: 'middle', at: [x, y - 7] },
      ];
      const free = ways.find((way) => way.x > 8 && way.x + w < sheet.w - 8 && taken.every((rect) => apart(rect, way)));
      taken.push(dot, ...(free ? [free] : []));
      return (
        <g key={id} class="map-town" data-rank={rank}>
          <circle cx={x} cy={y} r={rank === 1 ? 3.4 : 2.1} />
          {rank === 1 ? <circle class="map-town-in" cx={x} cy={y} r="1.3" /> : null}
          {free ? (
            <text x={free.at[0]} y={free.at[1]} text-anchor={free.anchor}>
              {name}
            </text>
          ) : null}
        </g>
      );
    });
  return (
    <>
      {wide}
      {towns}
    </>
  );
}
