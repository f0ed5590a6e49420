/** Sea, land, who holds what, relief, waters and borders: the same plates as on the screen's board, as vectors. */
import type { JSX } from 'preact';
import { deserts, disputed, faces, lakes, marshes, rivers, sheet } from '../../board/geometry/read.ts';
import { grainOf } from '../../board/ink/pen.ts';
import { peaks } from '../../board/ink/relief.ts';
import { REGIONS } from '../../board/scene.ts';
import type { Control } from '../../../shared/content/ids.ts';
import { areaData, lineData, pathData } from './path.ts';

/** What clips what; the names begin with `id`, for the same board lies on several sheets. */
export function Defs({ id }: { id: string }): JSX.Element {
  return (
    <defs>
      {REGIONS.map((region) => (
        <clipPath key={region} id={`${id}-${region}`}>
          <path d={areaData(region)} />
        </clipPath>
      ))}
      <clipPath id={`${id}-land`}>
        <path d={areaData(...faces.keys())} />
      </clipPath>
      <clipPath id={`${id}-sheet`}>
        <rect width={sheet.w} height={sheet.h} />
      </clipPath>
    </defs>
  );
}

export function Land({ id, control }: { id: string; control: (region: string) => Control }): JSX.Element {
  return (
    <>
      <rect class="map-sea" width={sheet.w} height={sheet.h} />
      {[34, 24, 15, 8].map((reach, i) => (
        <g key={reach} class="map-shore">
          <path d={lineData.coast} stroke-width={2 * reach + 1} opacity={0.25 + i * 0.13} />
          <path class="map-shore-gap" d={lineData.coast} stroke-width={2 * reach - 0.6} />
        </g>
      ))}
      <path class="map-abroad" d={areaData(...faces.keys())} />
      <path class="map-land" d={areaData(...REGIONS)} />
      {REGIONS.map((region) => {
        const who = control(region);
        // Disputed: never a flat wash. Stripes of the holder's colour, with a line of ink between them.
        const hatched = disputed.includes(region);
        return (
          <g key={region} clip-path={`url(#${id}-${region})`} data-control={who}>
            {hatched ? (
              <>
                <path class="map-hatched" d={areaData(region)} />
                <path class="map-stripe" d={hatch(region, 0)} />
                <path class="map-stripe-ink" d={hatch(region, 6.5)} />
              </>
            ) : (
              <path class="map-tint" d={areaData(region)} />
            )}
            <path class="map-edge" d={areaData(region)} stroke-width="20" />
            <path class="map-edge" d={areaData(region)} stroke-width="9" />
          </g>
        );
      })}
      <g clip-path={`url(#${id}-land)`}>
        <path class="map-sand" d={sand()} />
      </g>
      <Relief />
      <path
        class="map-reeds"
        d={marshes
          .map(([x, y]) => `M${x - 3} ${y}l-1.5 -5M${x} ${y}v-6M${x + 3} ${y}l1.5 -5M${x - 6} ${y + 1}h12`)
          .join('')}
      />
      {rivers.map((river, i) => (
        <path key={i} class="map-river" d={pathData([river.points])} stroke-width={river.width > 2 ? 2.4 : 1.2} />
      ))}
      <path class="map-lake" d={pathData(lakes, true)} />
      <path class="map-coast" d={lineData.coast} />
      <path class="map-region-halo" d={lineData.regions} />
      <path class="map-region" d={lineData.regions} />
      <path class="map-drawn" d={lineData.drawn} />
      <path class="map-nation-halo" d={lineData.ours} />
      <path class="map-nation" d={lineData.ours} />
      <path class="map-nation-far" d={lineData.abroad} />
    </>
  );
}

/** Slanting lines over a region, 13 map pixels apart, to be clipped by it. */
function hatch(region: string, shift: number): string {
  const points = faces.get(region)!.flat();
  const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const tall = bottom - top;
  let path = '';
  for (let x = Math.floor((left - tall) / 13) * 13 + shift; x < right; x += 13)
    path += `M${x.toFixed(1)} ${bottom.toFixed(1)}l${tall.toFixed(1)} ${(-tall).toFixed(1)}`;
  return path;
}

let grains: string | undefined;
/** The deserts' dots: the same scatter every time, thinner towards their edge. */
function sand(): string {
  if (grains !== undefined) return grains;
  const random = grainOf(911);
  grains = '';
  for (const [x, y, rx, ry] of deserts)
    for (let i = 0; i < (rx * ry) / 60; i++) {
      const [r, a] = [Math.sqrt(random()), random() * 7];
      grains += `M${(x + rx * r * Math.cos(a)).toFixed(1)} ${(y + ry * r * Math.sin(a)).toFixed(1)}h1.2v1.2h-1.2z`;
    }
  return grains;
}

let range: { light: string; dark: string } | undefined;
/** Peaks in profile under a light from the north-west. */
function Relief(): JSX.Element {
  if (!range) {
    const n = (v: number) => Math.round(v * 10) / 10;
    let [light, dark] = ['', ''];
    for (const { x, y, s, turn } of peaks()) {
      const [w, h, tip] = [s * 0.62, s * (0.62 + 0.2 * turn), x + s * 0.12 * (turn - 0.5)];
      light += `M${n(x - w)} ${n(y)}Q${n(x - w * 0.45)} ${n(y - h * 0.35)} ${n(tip)} ${n(y - h)}`;
      dark += `M${n(tip)} ${n(y - h)}Q${n(x + w * 0.3)} ${n(y - h * 0.5)} ${n(x + w)} ${n(y + s * 0.05)}`;
      for (const u of [0.3, 0.6]) {
        const [sx, sy] = [tip + (x + w - tip) * u * 0.8, y - h * (1 - u * 0.9)];
        light += `M${n(sx)} ${n(sy)}L${n(sx - s * 0.1)} ${n(sy + h * (0.55 - 0.35 * u))}`;
      }
    }
    range = { light, dark };
  }
  return (
    <>
      <path class="map-relief" d={range.light} />
      <path class="map-relief map-relief-dark" d={range.dark} />
    </>
  );
}
