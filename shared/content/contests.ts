/**
 * The nine contests of Iraqi and bilateral politics. An outcome's total is leverage + standing + one die;
 * standing is the base plus what the tracks give (`per` points a point above `from`, less below it).
 * The numbers are judgements, set so that standing alone seldom decides: tracks lean, deals decide.
 */
import { FEDERATION } from './contests/federation.ts';
import { MISSION } from './contests/mission.ts';
import { POWER } from './contests/power.ts';
import type { ContestId } from './ids.ts';
import type { ContestData } from './model.ts';

export const CONTESTS_DATA: Record<ContestId, ContestData> = { ...POWER, ...MISSION, ...FEDERATION };
