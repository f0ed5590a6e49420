/** Why a bot does what it does. */
export const BOTS_TEXT = {};
