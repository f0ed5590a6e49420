/** The HTTP interface as an OpenAPI 3.1 document, made from the schemas that check it. Nothing in it is written twice. */
import * as z from 'zod/mini';
import { CODE } from '../../shared/protocol/code.ts';
import { CLOCKS, type RequestName } from '../../shared/protocol/messages.ts';
import {
  CREATED, FOUND, GRANTED, JOINED, LINKED_PLACE, ME, NOT_GRANTED, REFUSED, SEAT_LINK, TABLE_INFO, TALK_LINE,
} from '../../shared/protocol/answers.ts'; // prettier-ignore
import { RECORD } from '../../shared/protocol/record.ts';
import {
  CREATE,
  JOIN,
  LINK_LOOK,
  LINK_MAKE,
  LINK_TAKE,
  REQUEST_NAMES,
  REQUESTS,
} from '../../shared/protocol/requests.ts';
import { MSG, STEP_SCHEMA, VIEW_SCHEMA } from '../../shared/protocol/view.ts';
import { RULES_VERSION } from '../../shared/rules/index.ts';
import { USUAL_WAIT } from './carrier.ts';
import { EXAMPLES, EXAMPLE_CODE } from './examples.ts';
import { EVENT, EVENTS_ANSWER, LOG_ANSWER, MENU, SEAT_ANSWER } from './forms.ts';

/** What each request does, in a sentence. A request without one does not compile. */
const DOES: Readonly<Record<RequestName, string>> = {
  act: 'A move of the game for your seat: choose an agenda, place or clear an order, commit leverage, seal, propose or answer an accord.',
  say: 'Words to the table or to a private room of seats you belong to.',
  seat: 'Take a seat, or null to watch. Once the game has begun: a seat that a bot plays, or one you have had; beside others only where the option `lateTeams` is on.',
  name: 'Change your display name.',
  draft: 'Keeps words that you are still writing, for your own other devices. Nobody else is ever sent them.',
  wish: 'In the lobby: the agenda your seat would like to be given at the start.',
  configure: 'Host only: options of the table.',
  scenario:
    'Host only, before the start: a scenario of your own, as the text of a JSON file; null takes it away again. A bad file is refused with the first thing to mend.',
  start: 'Host only: begin the game. Bots play the seats that nobody is on.',
  pause: 'Host only: stop the planning clock, or let it run.',
  lock: 'Host only: shut the door to new names, or open it. Whoever has a place comes in all the same.',
  remove: 'Host only: take a person off the table, by name.',
  stepOut: 'Hand your seat to a bot, or take it back. With `seat`, host only: for everyone on that seat.',
};

const schemaName = (name: RequestName): string => `Request.${name}`;
const SCHEMAS = {
  Msg: MSG,
  Me: ME,
  TableInfo: TABLE_INFO,
  TalkLine: TALK_LINE,
  Step: STEP_SCHEMA,
  View: VIEW_SCHEMA,
  Menu: MENU,
  Event: EVENT,
  Seat: SEAT_ANSWER,
  Events: EVENTS_ANSWER,
  Log: LOG_ANSWER,
  Create: CREATE,
  Created: CREATED,
  Join: JOIN,
  Joined: JOINED,
  Found: FOUND,
  Nothing: z.strictObject({}),
  LinkMake: LINK_MAKE,
  LinkLook: LINK_LOOK,
  LinkTake: LINK_TAKE,
  SeatLink: SEAT_LINK,
  LinkedPlace: LINKED_PLACE,
  Record: RECORD,
  Refused: REFUSED,
  Granted: GRANTED,
  NotGranted: NOT_GRANTED,
  ...Object.fromEntries(REQUEST_NAMES.map((name) => [schemaName(name), REQUESTS[name]])),
};

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string, example?: unknown) => ({
  'application/json': { schema: ref(name), ...(example === undefined ? {} : { example }) },
});
const answer = (description: string, name: string, example?: unknown) => ({
  description,
  content: json(name, example),
});
const REFUSALS = {
  '4XX': answer('Refused. `refusal` names the reason, `text` says it in English.', 'Refused', EXAMPLES.refused),
  '5XX': answer('The server cannot do it now; nothing was changed.', 'Refused'),
};
const token = [{ person: [] }];
const code = { $ref: '#/components/parameters/code' };

function requestPath(name: RequestName) {
  return {
    operationId: name,
    tags: ['play'],
    summary: DOES[name],
    description: 'Sent twice with the same `key`, it acts once and is answered alike: when in doubt, send it again.',
    security: token,
    parameters: [code],
    requestBody: { required: true, content: json(schemaName(name), EXAMPLES[name]) },
    responses: {
      200: answer('Done, and durably recorded. What changed follows as events.', 'Granted', { ok: true }),
      '4XX': answer(
        'Refused: 409 by the rules of the game or of the table, 400 wrong form, 401 no such token, 404 no such table, 429 too fast.',
        'NotGranted',
      ),
      '5XX': answer('The server cannot do it now; nothing was changed.', 'NotGranted'),
    },
  };
}

const REPEATED =
  'With a `key` of 22 to 64 letters, digits, `-` or `_`, fresh and from a source of chance, a repeat after a lost answer gives the same table or person and the same token. Whoever knows the key is given the token: keep it as secret.';
const INVITED =
  'Wrong codes are counted by network address (150 at once, 2 a second after that); while it has used them up it is answered 429, for right codes too. A request with the `invite` of the code, or a token, is not held up.';

function pathsOf() {
  const perTable = '/api/tables/{code}';
  const paths: Record<string, Record<string, unknown>> = {
    '/api/tables': {
      post: {
        operationId: 'create',
        tags: ['tables'],
        summary: 'Set up a table. Whoever does is its host.',
        description: `${REPEATED} From one network address 30 tables can be set up at once, and one every ten seconds after that.`,
        requestBody: { required: true, content: json('Create', EXAMPLES.create) },
        responses: {
          201: answer('The code that others join with, and your own secret token.', 'Created'),
          ...REFUSALS,
        },
      },
    },
    [`${perTable}/people`]: {
      post: {
        operationId: 'join',
        tags: ['tables'],
        summary: 'Join a table as a person, without a seat yet.',
        description: `${REPEATED} ${INVITED}`,
        parameters: [code],
        requestBody: { required: true, content: json('Join', EXAMPLES.join) },
        responses: { 201: answer('Your own secret token.', 'Joined'), ...REFUSALS },
      },
    },
    [perTable]: {
      get: {
        operationId: 'find',
        tags: ['tables'],
        summary: 'Is there such a table? Brings it back to life after a restart of the server.',
        description: INVITED,
        parameters: [
          code,
          {
            name: 'invite',
            in: 'query',
            schema: { type: 'string' },
            description: 'The key in the link to the table, `/t/CODE#key=…`; `table.invite` once you are there.',
          },
        ],
        responses: { 200: answer('There is.', 'Found'), ...REFUSALS },
      },
    },
    [`${perTable}/seat`]: {
      get: {
        operationId: 'look',
        tags: ['play'],
        summary: 'All that your seat sees now, and everything it may do, with odds and reasons.',
        description:
          'Odds are for a boost of 0: each point of `boost` adds 10 to the chance, up to 90. Asking also shows the others that you are there, for half a minute. Read on with `next` at /events. An action that carries `seq` as `expect` is refused when your seat has moved on since.',
        security: token,
        parameters: [code],
        responses: { 200: answer('What the seat sees.', 'Seat'), ...REFUSALS },
      },
    },
    [`${perTable}/events`]: {
      get: {
        operationId: 'follow',
        tags: ['play'],
        summary: 'What follows, in order: the very messages that a browser is sent.',
        description:
          'As JSON: answered at once if there is something after `after`, else held until there is, or for `wait` seconds. As `text/event-stream` (by the Accept header): server-sent events, taken up again with Last-Event-ID (see /here for how long they last). Without `after`, or when that place is not kept any more (64 messages, half a minute after you last asked), everything comes anew and `reset` says so. `game.steps` continue your log from index `game.from`; lines of talk are merged by `id`.',
        security: token,
        parameters: [
          code,
          { name: 'after', in: 'query', schema: { type: 'string' }, description: 'The `next` of the answer before.' },
          {
            name: 'wait',
            in: 'query',
            schema: { type: 'integer', minimum: 0, maximum: 25, default: USUAL_WAIT },
            description: 'Longest time to be held, in seconds.',
          },
          {
            name: 'Last-Event-ID',
            in: 'header',
            schema: { type: 'string' },
            description: 'As `after`, for event streams.',
          },
        ],
        responses: {
          200: {
            description: 'Messages. `closed`: 4409 when you have too many readers open and this one was let go.',
            content: {
              ...json('Events'),
              'text/event-stream': {
                schema: { type: 'string' },
                description:
                  'Events me, table, game, talk, drafts (their data as the messages of Event), reset and closed.',
              },
            },
          },
          ...REFUSALS,
        },
      },
    },
  };
  paths[`${perTable}/log`] = {
    get: {
      operationId: 'log',
      tags: ['play'],
      summary: 'All that has happened, as your seat has read it, in English sentences.',
      description: 'Read on from `next`. The same steps as in `game` events, which carry keys of the catalogue.',
      security: token,
      parameters: [
        code,
        {
          name: 'from',
          in: 'query',
          schema: { type: 'integer', minimum: 0, default: 0 },
          description: 'The `next` of the answer before.',
        },
      ],
      responses: { 200: answer('The steps.', 'Log'), ...REFUSALS },
    },
  };
  paths['/api/texts'] = {
    get: {
      operationId: 'texts',
      tags: ['tables'],
      summary: 'The catalogue: every text by its key, in English.',
      description:
        'A message `{ k, a }` is the text at the path `k` (parts joined by dots), with each `{{name}}` replaced by the argument of that name. An argument named after a kind of thing (space, seat, card, op, track, accord, piece …; a digit may follow) holds an id and is shown by the text at `kind.id.name`, `kind.id.title` or `kind.id`; `A>B` names both ends of a move, `a|b` alternatives, `a+b` seats together. Where a text has forms for numbers they end in `_one` and `_other`.',
      responses: {
        200: { description: 'Nested texts.', content: { 'application/json': { schema: { type: 'object' } } } },
      },
    },
  };
  paths[`${perTable}/here`] = {
    get: {
      operationId: 'here',
      tags: ['play'],
      summary: 'A sign of life, while you read an event stream.',
      description:
        'The others see you as away half a minute after your last request. A stream is ended 20 seconds after it, and may be taken up at once; with a sign every 8 seconds or so it goes on.',
      security: token,
      parameters: [code],
      responses: { 200: answer('Heard.', 'Granted', { ok: true }), ...REFUSALS },
    },
  };
  paths[`${perTable}/record`] = {
    get: {
      operationId: 'takeHome',
      tags: ['tables'],
      summary: 'All of the game that your seat has read, done and said, as one document.',
      description: 'Also of a game that was begun with other rules or cards, which this server cannot play on (410).',
      security: token,
      parameters: [code],
      responses: { 200: answer('The record.', 'Record'), ...REFUSALS },
    },
  };
  Object.assign(paths, linkPaths(perTable));
  for (const name of REQUEST_NAMES) {
    const path = `${perTable}/${name}`;
    paths[path] = { ...paths[path], post: requestPath(name) };
  }
  paths[`${perTable}/purge`] = {
    post: {
      operationId: 'purge',
      tags: ['tables'],
      summary: 'Host only: delete the table and everything that was recorded of it, for good.',
      security: token,
      parameters: [code],
      requestBody: { required: true, content: json('Nothing', {}) },
      responses: { 200: answer('It is gone.', 'Granted', { ok: true }), ...REFUSALS },
    },
  };
  return paths;
}

/** The ways of a place to another device. */
function linkPaths(perTable: string): Record<string, Record<string, unknown>> {
  const post = (operationId: string, summary: string, more: object) => ({
    post: { operationId, tags: ['tables'], summary, parameters: [code], ...more },
  });
  const body = (name: string, example: object) => ({ requestBody: { required: true, content: json(name, example) } });
  const link = 'from-the-answer-000000';
  return {
    [`${perTable}/links`]: post(
      'makeLink',
      'A link to your own place for another device; or, host only, to a screen.',
      {
        description:
          'It leads there once, within ten minutes. In a browser: `/t/CODE#seat=LINK`. With `screen` it leads to a new screen for everyone to look at, which reads what is public and can do nothing.',
        security: token,
        ...body('LinkMake', {}),
        responses: { 201: answer('The link.', 'SeatLink'), ...REFUSALS },
      },
    ),
    [`${perTable}/links/look`]: post(
      'lookAtLink',
      'Whose place does a link lead to? To be asked before it is taken up.',
      {
        ...body('LinkLook', { link }),
        responses: { 200: answer('The place.', 'LinkedPlace'), ...REFUSALS },
      },
    ),
    [`${perTable}/links/take`]: post('takeLink', 'Take up the place of a link: gives a token for this device.', {
      description: 'The link is void from then on. `alone`: all other devices of that person are signed out.',
      ...body('LinkTake', { link, alone: false }),
      responses: { 201: answer('Your token here.', 'Joined'), ...REFUSALS },
    }),
    [`${perTable}/alone`]: post('signOutOthers', 'Sign out all other devices of yours.', {
      security: token,
      ...body('Nothing', {}),
      responses: { 200: answer('Done.', 'Granted', { ok: true }), ...REFUSALS },
    }),
  };
}

/** Schemas by name, each whole in itself or with references to the others. */
function schemasOf() {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _schema, $id: _id, ...schema }]) => [name, schema]),
  );
}

function build() {
  return {
    openapi: '3.1.1',
    info: {
      title: 'After Resolve',
      version: RULES_VERSION,
      summary: 'Play a seat over plain HTTP: what the seat sees by GET, what it does by POST.',
      description: `Same origin as the pages, JSON, no account. Set up or join a table, keep the token, take a seat, and send it as \`Authorization: Bearer …\`. A turn: choose an agenda (first turn), place up to two orders, commit leverage to open contests, answer proposals, then seal; when all have sealed, the turn is resolved and the steps are sent. Limits are a person's: 40 requests at once and 10 a second, and the same again for reading. Planning clocks in seconds: ${CLOCKS.join(', ')} (0: none).`,
    },
    tags: [
      { name: 'tables', description: 'Setting up and joining' },
      { name: 'play', description: 'A seat: seeing and acting' },
    ],
    paths: pathsOf(),
    components: {
      securitySchemes: {
        person: { type: 'http', scheme: 'bearer', description: 'The token that creating or joining gave.' },
      },
      parameters: {
        code: {
          name: 'code',
          in: 'path',
          required: true,
          schema: { type: 'string', pattern: CODE.source },
          example: EXAMPLE_CODE,
          description:
            'The code of the table: eight letters and digits. Spaces, hyphens and small letters are understood too.',
        },
      },
      schemas: schemasOf(),
    },
  };
}

let made: string | null = null;
/** The document as JSON text, made when first asked for. */
export const openapi = (): string => (made ??= JSON.stringify(build()));
