/**
 * A link that leads to a place at a table. What stands behind its `#`, which no browser sends to any server, opens the
 * place once and soon; it leaves the address as soon as it was read. Nothing is taken without a question: a link may come
 * from somebody who wants another person to play in a place that both of them see into.
 */
import { signal } from '@preact/signals';
import type { LinkedPlace } from '../../shared/protocol/messages.ts';
import type { Msg } from '../../shared/rules/types.ts';
import { lookAtLink, type Result, takeLink } from './http.ts';
import { keepTaken, tidyCode } from './tickets.ts';

interface Offer {
  code: string;
  link: string;
}
export const seatLink = (code: string, link: string): string => `${location.origin}/t/${code}#seat=${link}`;

/** The link by which others come to a table; its key spares them to wait when somebody is guessing codes. */
export const tableLink = (code: string, invite: string): string => `${location.origin}/t/${code}#key=${invite}`;
/** The key of the link to a table that this page was opened by. */
export const inviteHere = (): string | undefined => /^#key=([\w-]{1,32})$/.exec(location.hash)?.[1];

/** A place that a link offers to this browser: the person is asked. */
export const offered = signal<Offer | null>(null);

/** Whose place is offered? */
export const lookAtOffer = ({ code, link }: Offer): Promise<Result<LinkedPlace>> => lookAtLink(code, link);

/** Takes it. `alone`: the other devices of the place are signed out. Null when it was taken. */
export async function takeOffer(
  { code, link }: Offer,
  { name, screen }: LinkedPlace,
  alone: boolean,
): Promise<Msg | null> {
  const taken = await takeLink(code, link, alone);
  if (!taken.ok) return taken.refusal;
  keepTaken({ code, token: taken.value.token, name }, screen);
  offered.value = null;
  return null;
}

function read(): void {
  const link = /^#seat=([\w-]{16,64})$/.exec(location.hash)?.[1];
  const code = /^\/t\/([^/]+)/.exec(location.pathname)?.[1];
  if (!link || !code) return;
  history.replaceState(history.state, '', location.pathname);
  offered.value = { code: tidyCode(code), link };
}
read();
// The link opened in a tab that is at the table already.
addEventListener('hashchange', read);
