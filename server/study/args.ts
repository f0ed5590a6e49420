/** The command line, read and checked. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { SCENARIO_IDS } from '../../shared/content/index.ts';
import type { SeatId } from '../../shared/content/ids.ts';
import { SEATS } from '../../shared/content/ids.ts';
import type { ScenarioData } from '../../shared/content/model.ts';
import { isBot, policyOf } from './policies/index.ts';
import { BOTS } from './policies/strong.ts';
import type { Bots } from './policies/strong.ts';
import { oneOf, Problem, wholeNumber } from './problem.ts';
import { loadScenario, withChanges } from './scenario.ts';
import { CLAIM_IDS } from './tables/claims.ts';

export const PARTS = ['balance', 'claims', 'views', 'ladder', 'par', 'compare'] as const;
export type Part = (typeof PARTS)[number];
/** Scenarios of each part when none is named: balance and claims hold at classroom length too. */
const USUAL: Record<Part, readonly string[]> = {
  balance: ['standard', 'class-75', 'class-50'],
  claims: ['standard', 'class-75'],
  views: ['standard', 'class-75'],
  ladder: ['standard', 'class-75'],
  par: SCENARIO_IDS,
  compare: ['standard'],
};

export interface Study {
  parts: readonly Part[];
  /** Scenarios of a part, changed as asked. */
  scenarios(part: Part): ScenarioData[];
  /** The same, unchanged. */
  plain(part: Part): ScenarioData[];
  policies: Partial<Record<SeatId, readonly string[]>>;
  /** The changes in words, for the title of a comparison; empty when there are none. */
  changes: readonly string[];
  /** Claims and contested assumptions to try, by their ids. */
  claims: readonly string[];
  games: number;
  /** Games of each arm of the ladder, whose stronger bot thinks long. */
  ladderGames: number;
  /** Which bots play, under the policies, in every seat. */
  bots: Bots;
  seed: number;
  jobs: number;
  out: string;
  write: boolean;
  quiet: boolean;
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  scenario: { type: 'string', multiple: true },
  games: { type: 'string' },
  seed: { type: 'string' },
  jobs: { type: 'string' },
  bots: { type: 'string' },
  claim: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  policy: { type: 'string', multiple: true },
  only: { type: 'string', multiple: true },
  out: { type: 'string' },
  write: { type: 'boolean' },
  quiet: { type: 'boolean' },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false, strict: true }).values;
  } catch (error) {
    throw new Error(
      `${error instanceof Error ? error.message : String(error)}\nKnown options: ${Object.keys(OPTIONS)
        .map((o) => `--${o}`)
        .join(' ')}`,
    );
  }
}

/** Reads the words after the command. Throws a Problem that names what is wrong, and what was expected. */
export function readArgs(args: readonly string[]): Study {
  const v = parsed(args);
  const sets = v.set ?? [];
  const policies = policiesOf(v.policy ?? []);
  const changed = sets.length > 0 || Object.keys(policies).length > 0;
  const only = (v.only ?? []).flatMap((x) => x.split(',')).map((x) => oneOf('--only', x, PARTS));
  const bots = v.bots === undefined ? 'simple' : oneOf('--bots', v.bots, BOTS);
  const claims = v.claim?.flatMap((x) => x.split(',')).map((x) => oneOf('--claim', x, CLAIM_IDS));
  const usual: readonly Part[] = claims
    ? ['claims']
    : changed
      ? ['compare']
      : bots === 'simple'
        ? ['balance', 'claims', 'ladder']
        : ['balance', 'claims'];
  const parts = only.length > 0 ? only : usual;
  if (parts.includes('compare') && !changed)
    throw new Problem('--only', 'compare', 'at least one --set or --policy to compare with');
  if (claims && parts.some((p) => p !== 'claims'))
    throw new Problem('--claim', claims, '--only claims, or no --only: nothing else is asked about a claim');
  const other = parts.find((p) => p !== 'balance' && p !== 'compare');
  if (other && Object.keys(policies).length > 0)
    throw new Problem('--policy', v.policy, `--only balance or compare: the policies of ${other} are its own`);
  if (bots !== 'simple' && parts.includes('ladder'))
    throw new Problem('--bots', bots, '--only with other parts: the ladder sets the bots against each other');
  if (bots !== 'simple' && v.write && parts.includes('par'))
    throw new Problem('--bots', bots, 'simple: par rests on simple bots');
  if (v.write && !parts.includes('par') && !parts.includes('claims'))
    throw new Problem('--write', true, '--only par or claims: nothing else is written into the game');
  if (v.write && (sets.length > 0 || v.scenario || claims))
    throw new Problem('--write', true, 'all scenarios and claims as they are: no --set, no --scenario and no --claim');
  const named = v.scenario?.map(loadScenario);
  const plain = (part: Part) => named ?? USUAL[part].map(loadScenario);
  const study: Study = {
    parts,
    scenarios: (part) => plain(part).map((s) => withChanges(s, sets)),
    plain,
    policies,
    changes: [...sets, ...(v.policy ?? []), ...(bots === 'simple' ? [] : [`bots=${bots}`])],
    claims: claims ?? CLAIM_IDS,
    games: v.games === undefined ? 2000 : wholeNumber('--games', v.games, 1, 1_000_000),
    ladderGames: v.games === undefined ? 200 : wholeNumber('--games', v.games, 1, 1_000_000),
    bots,
    seed: v.seed === undefined ? 1 : wholeNumber('--seed', v.seed, 0, 0xffffffff),
    jobs: v.jobs === undefined ? availableParallelism() : wholeNumber('--jobs', v.jobs, 1, 256),
    out: v.out ?? './study-out',
    write: v.write ?? false,
    quiet: v.quiet ?? false,
  };
  for (const part of parts) study.scenarios(part);
  return study;
}

/** `washington=withdraws`; several for one seat are laid over each other in order. */
function policiesOf(words: readonly string[]): Study['policies'] {
  const policies: Partial<Record<SeatId, string[]>> = {};
  for (const word of words) {
    const [seat, name] = word.split('=');
    if (!seat || !name) throw new Problem('--policy', word, 'a seat and a policy, like washington=withdraws');
    const id = oneOf('--policy', seat, SEATS);
    if (!isBot(name)) policyOf(id, name);
    (policies[id] ??= []).push(name);
  }
  return policies;
}
