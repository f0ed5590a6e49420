/**
 * Dispatches: what the world does without the seats. Fixed ones sit on dates known by September 2025 and are placed
 * by the scenario; the rest are shuffled. Their effects look at the state, so that the same news falls differently.
 */
import { ECONOMY } from './dispatches/economy.ts';
import { FIXED } from './dispatches/fixed.ts';
import { POLITICS } from './dispatches/politics.ts';
import { SECURITY } from './dispatches/security.ts';
import type { DispatchData } from './model.ts';

export const DISPATCHES: readonly DispatchData[] = [...FIXED, ...SECURITY, ...ECONOMY, ...POLITICS];
