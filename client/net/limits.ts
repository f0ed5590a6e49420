/** Lengths the forms keep to, in characters. The protocol (shared/protocol/requests.ts) checks them. */
export const NAME_MOST = 24;
export const SAY_MOST = 600;
export const PLEDGE_MOST = 280;
/** The text of a scenario's file, without the spaces it is read by. */
export const SCENARIO_MOST = 10_000;
