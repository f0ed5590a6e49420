/** All claims in their order. */
import type { Claim } from './claim.ts';
import { ECONOMY } from './economy.ts';
import { HUB } from './hub.ts';
import { MISSIONS } from './missions.ts';
import { POLITICS } from './politics.ts';
import { PRESENCE } from './presence.ts';

export const CLAIMS: readonly Claim[] = [...PRESENCE, ...HUB, ...ECONOMY, ...POLITICS, ...MISSIONS].sort(
  (a, b) => a.id - b.id,
);
