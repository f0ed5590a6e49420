/** Opens a link by the first carrier that this network lets through. */
import { keep, recall } from '../storage.ts';
import { type Aside, Choice, PATIENCE } from './choice.ts';
import { type CarrierName, codeOf, type Dial, HELD_BACK, type Link, type Place } from './link.ts';
import { poll } from './poll.ts';
import { socket } from './socket.ts';
import { stream } from './stream.ts';

const DIALS: Readonly<Record<CarrierName, Dial>> = { socket, stream, poll };
const KEPT = 'carriers';

/** One for the page: what one table has learned of the network, the next need not. */
const choice = new Choice(recall<Aside>(KEPT, {}), (aside) => keep(KEPT, aside), Date.now);

/** Null when none opens: then it is not the carriers. Rejects with a close code that `isFinal`. */
export async function dial(place: Place, isFinal: (code: number) => boolean): Promise<Link | null> {
  const failed: CarrierName[] = [];
  for (const name of choice.order()) {
    try {
      const link = await DIALS[name](place, PATIENCE[name]);
      // What a socket brings is not counted: a later carrier over HTTP begins anew.
      if (name === 'socket') place.next = null;
      choice.opened(name, failed);
      return watched(link);
    } catch (error) {
      const code = codeOf(error);
      if (code !== null && isFinal(code)) throw error;
      // What had come by then reached nobody.
      place.next = null;
      // With a status of HTTP or a code of its own the server had something to say: the way there is open.
      if (code === null || code < 400 || code === HELD_BACK) failed.push(name);
    }
  }
  return null;
}

/** The same link, whose end is learned from. */
function watched(link: Link): Link {
  const began = performance.now();
  return {
    ...link,
    async listen(receive) {
      const code = await link.listen(receive);
      choice.ended(link.carrier, code, performance.now() - began);
      return code;
    },
  };
}
