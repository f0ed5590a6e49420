/** How a person in the faults plays: as the bots would, with changes of mind, and with much talk. */
import { botFor } from '../../shared/bots/index.ts';
import { SEATS } from '../../shared/content/ids.ts';
import type { Answer } from '../../shared/protocol/messages.ts';
import type { Guest } from './guest.ts';

/** Plays until the game is over. `chance` gives numbers in [0, 1). Throws when the server does what it should not. */
export async function play(guest: Guest, chance: () => number): Promise<void> {
  await guest.until('the game', () => guest.view !== null);
  const seen = () => guest.view!;
  let said = 0;
  while (seen().phase === 'planning') {
    const { turn } = seen();
    const now = () => seen().phase === 'planning' && seen().turn === turn;
    if (chance() < 0.7) {
      const room = chance() < 0.5 ? 'table' : [guest.seat, SEATS.find((s) => s !== guest.seat)!].toSorted().join('+');
      expected(guest, await guest.ask('say', { room, text: `${guest.name} says ${++said}` }));
    }
    if (seen().you!.sealed) {
      await guest.until('the next turn', () => !now() || !seen().you!.sealed);
      continue;
    }
    for (const proposal of seen().proposals) {
      if (!now() || proposal.signed.includes(guest.seat)) continue;
      const { yes } = botFor(guest.seat).answer(seen(), proposal);
      expected(guest, await guest.act({ t: 'answer', seat: guest.seat, proposal: proposal.id, yes }));
    }
    for (const { action } of botFor(guest.seat).turn(seen())) {
      if (!now()) break;
      if (action.t === 'seal') continue;
      expected(guest, await guest.act(action));
      // A change of mind: taken back and placed again.
      if (action.t !== 'place' || chance() > 0.3) continue;
      expected(guest, await guest.act({ t: 'clear', seat: guest.seat, slot: action.slot }));
      expected(guest, await guest.act(action));
    }
    if (now()) expected(guest, await guest.act({ t: 'seal', seat: guest.seat }));
  }
}

/** Refusals that no play brings, though the others go on meanwhile: of the line, and of the server save these three. */
const UNFAIR = /^net\.|^refusal\.server\.(?!(turnOver|changed|tooFast)$)/;

function expected(guest: Guest, answer: Answer): void {
  if (!answer.ok && UNFAIR.test(answer.refusal.k)) throw new Error(`${guest.name} was answered ${answer.refusal.k}`);
}
