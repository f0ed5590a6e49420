/** Bodies as they would be sent, for the document of the HTTP interface. The tests send them through the schemas. */
import type { Create, Join, Requests } from '../../shared/protocol/messages.ts';
import type { Msg } from '../../shared/rules/types.ts';

export const EXAMPLE_CODE = 'BCDFGHJK';
const key = 'a-fresh-key-0001';

export const EXAMPLES: Requests & { create: Create; join: Join; refused: { refusal: Msg; text: string } } = {
  create: { name: 'Ann', options: { scenario: 'class-50' } },
  join: { name: 'Bo' },
  refused: {
    refusal: { k: 'refusal.server.noTable' },
    text: 'There is no table with this code. Check the letters and digits.',
  },
  act: {
    key,
    action: {
      t: 'place',
      seat: 'washington',
      slot: 0,
      order: { card: 'w07', use: 'operation', op: 'advise', targets: ['ERB'], boost: 1 },
    },
  },
  say: { key, room: 'baghdad+washington', text: 'What would you need to extend the mission?' },
  seat: { key, seat: 'washington' },
  name: { key, name: 'Ann B.' },
  draft: { key, name: 'room.table', text: 'What would you need to ext' },
  wish: { key, agenda: 'kurdishHub' },
  configure: { key, options: { clock: 420, bell: 'bot' } },
  scenario: { key, file: null },
  start: { key },
  pause: { key, on: true },
  lock: { key, on: true },
  remove: { key, name: 'Bo' },
  stepOut: { key, out: true },
};
