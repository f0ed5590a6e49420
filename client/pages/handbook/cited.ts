/** How often each source is cited by what the handbook prints. */
import { ACCORDS_DATA } from '../../../shared/content/accords.ts';
import { AGENDAS_DATA } from '../../../shared/content/agendas.ts';
import { CARDS } from '../../../shared/content/cards/index.ts';
import { CONTESTS_DATA } from '../../../shared/content/contests.ts';
import { DISPATCHES } from '../../../shared/content/dispatches.ts';
import { GROUNDS } from '../../../shared/content/provenance/index.ts';
import { SPACES_DATA } from '../../../shared/content/spaces.ts';
import { OPERATIONS } from '../../../shared/rules/ops/index.ts';
import { RECKONING } from '../../../shared/rules/reckoning/index.ts';

let counts: ReadonlyMap<string, number> | null = null;
export function cited(): ReadonlyMap<string, number> {
  if (counts) return counts;
  const all: readonly { sources?: readonly string[] }[] = [
    ...[ACCORDS_DATA, AGENDAS_DATA, CARDS, CONTESTS_DATA, SPACES_DATA, OPERATIONS].flatMap((table) =>
      Object.values(table),
    ),
    ...DISPATCHES,
    ...RECKONING,
    ...Object.values(GROUNDS).flatMap((table): object[] => Object.values(table)),
  ];
  const found = new Map<string, number>();
  for (const { sources = [] } of all) for (const ref of sources) found.set(ref, (found.get(ref) ?? 0) + 1);
  return (counts = found);
}
