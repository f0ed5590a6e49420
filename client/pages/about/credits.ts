/** The works of others that reach the player's browser, by name and licence. Proper names: not translated. */
export const CREDITS: readonly (readonly [name: string, licence: string])[] = [
  ['Natural Earth', 'Public domain'],
  ['IBM Plex Sans', 'SIL OFL 1.1'],
  ['Spectral', 'SIL OFL 1.1'],
  ['Phaser', 'MIT'],
  ['Colyseus', 'MIT'],
  ['Preact, Preact Signals', 'MIT'],
  ['i18next', 'MIT'],
  ['Zod', 'MIT'],
  ['uqr', 'MIT'],
  ['Lucide', 'ISC'],
  ['MiniSearch', 'MIT'],
  ['D3 scale', 'ISC'],
];
