/** Is there a text for what a bot says? */
import { BOTS_TEXT } from '../../shared/content/text/en/bots.ts';
import type { Msg } from '../../shared/rules/index.ts';

/** Is there a text at this key? Bots' texts stand under `bot`. */
export function hasText({ k }: Msg): boolean {
  let at: unknown = { bot: BOTS_TEXT };
  for (const part of k.split('.')) at = (at as Record<string, unknown> | undefined)?.[part];
  return typeof at === 'string';
}
