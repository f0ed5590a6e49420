/** Estimates with their intervals, drawn on one scale: a dot, its 95% line, and a mark at zero or a wanted band. */
import type { JSX } from 'preact';
import { scaleLinear } from 'd3-scale';
import type { Interval } from '../../../../shared/content/study/results.ts';
import { plainNumber } from '../../../desk/numbers.ts';

interface PlotProps {
  rows: readonly { name: string; of: Interval; words: string; clear: boolean }[];
  /** Wanted range, shaded. */
  band?: readonly [number, number];
  /** Always on the scale. */
  within?: readonly [number, number];
  percent?: boolean;
}
const WIDTH = 620;
/** The name of a row stands above its line, so that a long one has room on a phone too. */
const NAME = 22;
const ROW = 46;
const AXIS = 28;
const EDGE = 24;

export function IntervalPlot({ rows, band, within, percent = false }: PlotProps): JSX.Element {
  const ends = [...rows.flatMap((row) => row.of), ...(within ?? [0])];
  const x = scaleLinear([Math.min(...ends), Math.max(...ends)], [EDGE, WIDTH - EDGE]).nice(6);
  const height = ROW * rows.length + AXIS;
  const number = (n: number) => (percent ? `${plainNumber(n * 100)}%` : String(n).replace('-', '−'));
  return (
    <svg
      class="hb-plot"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={rows.map((row) => row.words).join('. ')}
    >
      {band ? (
        <rect class="plot-band" x={x(band[0])} width={x(band[1]) - x(band[0])} y={0} height={height - AXIS} />
      ) : null}
      {x.ticks(6).map((n) => (
        <g key={n}>
          <line class={n === 0 && !percent ? 'plot-zero' : 'plot-grid'} x1={x(n)} x2={x(n)} y1={0} y2={height - AXIS} />
          <text class="plot-tick" x={x(n)} y={height - 7} text-anchor="middle">
            {number(n)}
          </text>
        </g>
      ))}
      {rows.map(({ name, of: [value, low, high], clear }, i) => {
        const y = ROW * i + NAME + 10;
        return (
          <g key={name} data-clear={clear}>
            <text class="plot-name" x={0} y={ROW * i + NAME - 5}>
              {name}
            </text>
            <line class="plot-range" x1={x(low)} x2={x(high)} y1={y} y2={y} />
            <path class="plot-end" d={`M${x(low)} ${y - 4}v8M${x(high)} ${y - 4}v8`} />
            <circle class="plot-dot" cx={x(value)} cy={y} r={4.5} />
          </g>
        );
      })}
    </svg>
  );
}
