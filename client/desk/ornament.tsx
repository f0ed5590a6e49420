/**
 * The engraved ornament and the small emblem of each seat: abstract line work of our own. No flag, no heraldry.
 * Washington: a fan of arcs · Baghdad: the plan of a round city · Tehran: strapwork of stars · Erbil: ridge lines ·
 * the red cell: dots that thin out.
 */
import type { JSX } from 'preact';
import type { SeatId } from '../../shared/content/ids.ts';

const W = 240;
const H = 84;
const r1 = (n: number): number => Math.round(n * 10) / 10;
const line = (points: readonly (readonly [number, number])[], close = false): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${r1(x)} ${r1(y)}`).join('') + (close ? 'Z' : '');
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const circle = (x: number, y: number, r: number): string =>
  `M${r1(x - r)} ${r1(y)}a${r1(r)} ${r1(r)} 0 1 0 ${r1(2 * r)} 0a${r1(r)} ${r1(r)} 0 1 0 ${r1(-2 * r)} 0`;

/** A rosette as on a banknote: `turns` waves on a ring, repeated in `copies` phases. */
function rosette(cx: number, cy: number, radius: number, wave: number, turns: number, copies: number): string {
  return range(copies)
    .map((copy) => {
      const phase = (copy / copies) * Math.PI * 2;
      return line(
        range(144).map((i) => {
          const angle = (i / 144) * Math.PI * 2;
          const r = radius + wave * Math.cos(turns * angle + phase);
          return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)] as const;
        }),
        true,
      );
    })
    .join('');
}

function fan(): string {
  const arcs = range(15).map((i) => {
    const r = 14 + i * 8.4;
    return `M${r1(W / 2 - r)} ${H}A${r1(r)} ${r1(r)} 0 0 1 ${r1(W / 2 + r)} ${H}`;
  });
  const rays = range(25).map((i) => {
    const angle = Math.PI * (i / 24);
    const from = 14 + (i % 2) * 16.8;
    return line([
      [W / 2 - from * Math.cos(angle), H - from * Math.sin(angle)],
      [W / 2 - 132 * Math.cos(angle), H - 132 * Math.sin(angle)],
    ]);
  });
  return arcs.join('') + rays.join('');
}

function roundCity(): string {
  const cx = W / 2;
  const cy = H / 2;
  const rings = [8, 12, 24, 28, 36, 39].map((r) => circle(cx, cy, r)).join('');
  const streets = range(32)
    .filter((i) => i % 8 !== 0)
    .map((i) => {
      const angle = (i / 32) * Math.PI * 2 + Math.PI / 4;
      return line([
        [cx + 12 * Math.cos(angle), cy + 12 * Math.sin(angle)],
        [cx + 24 * Math.cos(angle), cy + 24 * Math.sin(angle)],
      ]);
    })
    .join('');
  const river = range(9)
    .map((k) =>
      line(
        range(61)
          .map((i) => {
            const x = (i / 60) * W;
            const far = Math.abs(x - cx) / cx;
            return [x, cy + (k - 4) * (3 + far * 8) + Math.sin(i / 6) * 7 * far] as const;
          })
          .filter(([x]) => Math.abs(x - cx) > 40),
      ).replace(/L(?=(1(6[0-9]|7)))/, 'M'),
    )
    .join('');
  return rings + streets + rosette(cx, cy, 32, 3.2, 24, 2) + river;
}

function stars(): string {
  const out: string[] = [];
  const step = 48;
  for (let row = -1; row < 3; row++)
    for (let col = -1; col < 7; col++) {
      const x = col * step + (row % 2 === 0 ? 0 : step / 2);
      const y = row * (step / 2) + H / 2 - step / 4;
      for (const radius of [23, 18])
        out.push(
          line(
            range(16).map((i) => {
              const angle = (i / 16) * Math.PI * 2;
              const r = i % 2 === 0 ? radius : radius * 0.66;
              return [x + r * Math.cos(angle), y + r * Math.sin(angle)] as const;
            }),
            true,
          ),
        );
      out.push(circle(x, y, 5));
    }
  return out.join('');
}

function ridges(): string {
  const height = (x: number, k: number): number =>
    Math.abs(Math.sin(x / 37 + k * 0.5)) * 18 + Math.abs(Math.sin(x / 17 + k * 0.8)) * 9 + Math.sin(x / 7 + k) * 2;
  return range(14)
    .map((k) =>
      line(
        range(81).map((i) => {
          const x = (i / 80) * W;
          const lift = 1 - k / 15;
          return [x, 26 + k * 5 - height(x, k / 3) * lift] as const;
        }),
      ),
    )
    .join('');
}

function thinning(): string {
  const out: string[] = [];
  for (let row = 0; row < 9; row++)
    for (let col = 0; col < 25; col++) {
      const x = col * 10 + (row % 2) * 5;
      const y = 4 + row * 9.6;
      const far = Math.hypot((x - W / 2) / (W / 2), (y - H / 2) / (H / 2));
      // A fixed scatter: the same on every card.
      const noise = Math.abs(Math.sin(col * 12.99 + row * 78.23) * 43758.5) % 1;
      const r = 3.4 * (1.15 - far) * (0.35 + noise * 0.8);
      if (r > 0.5) out.push(circle(x, y, r));
    }
  return out.join('');
}

const MAKERS: Record<SeatId, () => string> = {
  washington: fan,
  baghdad: roundCity,
  tehran: stars,
  erbil: ridges,
  is: thinning,
};
const made = new Map<SeatId, string>();

/** The band of engraving at the head of a seat's card. */
export function Ornament({ seat }: { seat: SeatId }): JSX.Element {
  const path = made.get(seat) ?? MAKERS[seat]();
  made.set(seat, path);
  return (
    <svg
      class="ornament"
      viewBox={`0 0 ${W} ${H}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} fill="none" stroke="currentColor" stroke-width=".7" />
    </svg>
  );
}

const EMBLEMS: Record<SeatId, JSX.Element> = {
  washington: <path d="M2.6 15.4a7.4 7.4 0 0 1 14.8 0zM6 15.4a4 4 0 0 1 8 0M10 8V4.4M5 9.8L2.9 7M15 9.8L17.1 7" />,
  baghdad: (
    <>
      <circle cx="10" cy="10" r="7.2" />
      <circle cx="10" cy="10" r="3" />
      <path d="M10 2.8V7M10 13v4.2M2.8 10H7M13 10h4.2" />
    </>
  ),
  tehran: (
    <path d="M10 2.4l2.3 2.2 3.1-.1-.1 3.1 2.3 2.4-2.3 2.3.1 3.1-3.1.1-2.3 2.1-2.3-2.1-3.1-.1.1-3.1L2.4 10l2.3-2.4-.1-3.1 3.1.1zM10 7.4L12.6 10 10 12.6 7.4 10z" />
  ),
  erbil: <path d="M1.8 15.6L7 6l3.6 6.4 2.6-4 5 7.2zM5.4 9.2l1.6 1.4 1.6-1.4M4 18h12" />,
  is: (
    <>
      <circle cx="10" cy="10" r="7" stroke-dasharray="2.2 2.2" />
      <circle cx="10" cy="10" r="1.6" fill="currentColor" stroke="none" />
    </>
  ),
};

/** The seat's small mark, the same wherever the seat is named: a shape of its own, so that colour never stands alone. */
export function Emblem({ seat, size = 20 }: { seat: SeatId; size?: number }): JSX.Element {
  return (
    <svg
      class="emblem"
      data-seat={seat}
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linejoin="round"
      stroke-linecap="round"
      aria-hidden="true"
      focusable="false"
    >
      {EMBLEMS[seat]}
    </svg>
  );
}
