/** What an aim counts: the formula asked at the plain board, one thing changed at a time. */
import { PIECES, REGIONS } from '../../../../shared/content/ids.ts';
import type { AimId, PieceId, RegionId } from '../../../../shared/content/ids.ts';
import { GROUPS } from '../../../../shared/content/spaces.ts';
import { AIM_FORMULAS } from '../../../../shared/rules/score.ts';
import { DIALS, plain } from './worlds.ts';

export interface Counted {
  kind: 'track' | 'piece' | 'order' | 'flag' | 'accord' | 'pmfLaw' | 'escaped' | 'held';
  id: string;
  /** Points of the aim for one more, or for it being so. */
  up: number;
  /** Points for one less; differs from `-up` where the middle is best. */
  down: number;
  /** A group of spaces it counts in, or `regions`; null for what is nowhere. */
  where: string | null;
}
const rounded = (n: number): number => Math.round(n * 100) / 100;
const KINDS = new Set(['track', 'flag', 'accord', 'pmfLaw']);

/** The group that is just these regions, or the first that holds them all. */
function groupOf(regions: readonly RegionId[]): string {
  const exact = Object.entries(GROUPS).find(
    ([, list]) => list.length === regions.length && regions.every((r) => list.includes(r)),
  );
  return (
    exact?.[0] ?? Object.entries(GROUPS).find(([, list]) => regions.every((r) => list.includes(r)))?.[0] ?? 'regions'
  );
}

export function aimCounts(aim: AimId): Counted[] {
  const of = AIM_FORMULAS[aim];
  const w = plain();
  // Nothing is at its end here, so that one more of anything can show.
  w.detainees = { ...w.detainees, escaped: 2 };
  for (const r of REGIONS) w.spaces[r].order = 2;
  const zero = of(w);
  const out: Counted[] = [];
  const add = (one: Counted) => {
    if (one.up !== 0 || one.down !== 0) out.push(one);
  };
  for (const dial of DIALS) {
    if (!KINDS.has(dial.kind)) continue;
    const was = dial.get(w, null);
    const ask = (value: number | string | boolean) => {
      dial.set(w, null, value);
      const by = rounded(of(w) - zero);
      dial.set(w, null, was);
      return by;
    };
    if (dial.kind === 'track')
      add({ kind: 'track', id: dial.id, up: ask(Number(was) + 1), down: ask(Number(was) - 1), where: null });
    else if (dial.kind === 'pmfLaw') add({ kind: 'pmfLaw', id: 'passed', up: ask('passed'), down: 0, where: null });
    else add({ kind: dial.kind as 'flag' | 'accord', id: dial.id, up: ask(true), down: 0, where: null });
  }
  const byPlace = (kind: 'piece' | 'order', id: string, change: (r: RegionId, by: number) => void) => {
    const regions: RegionId[] = [];
    const most = { up: 0, down: 0 };
    for (const r of REGIONS) {
      const ask = (by: number): number => {
        change(r, by);
        const points = rounded(of(w) - zero);
        change(r, -by);
        return points;
      };
      const here = { up: ask(1), down: ask(-1) };
      if (here.up !== 0 || here.down !== 0) regions.push(r);
      for (const way of ['up', 'down'] as const) if (Math.abs(here[way]) > Math.abs(most[way])) most[way] = here[way];
    }
    if (regions.length > 0) add({ kind, id, ...most, where: groupOf(regions) });
  };
  for (const piece of PIECES)
    byPlace('piece', piece, (r, by) => ((w.spaces[r] as Record<PieceId, number>)[piece] += by));
  byPlace('order', 'order', (r, by) => (w.spaces[r].order += by));
  const { control } = w.spaces.HAM;
  w.spaces.HAM.control = 'is';
  add({ kind: 'held', id: 'is', up: rounded(of(w) - zero), down: 0, where: null });
  w.spaces.HAM.control = control;
  w.detainees = { ...w.detainees, escaped: 3 };
  add({ kind: 'escaped', id: 'escaped', up: rounded(of(w) - zero), down: 0, where: null });
  return out.sort((a, b) => Math.abs(b.up || b.down) - Math.abs(a.up || a.down));
}
