/** Talk rooms: the open table and any subset of seats. Whatever people write is shown as text, never as anything else. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Plus, SendHorizontal } from 'lucide';
import { SEATS, type SeatId } from '../../shared/content/ids.ts';
import type { TalkLine } from '../../shared/protocol/messages.ts';
import type { Msg } from '../../shared/rules/types.ts';
import { Emblem } from '../desk/ornament.tsx';
import { language, nameOf, t, tell } from '../i18n/index.ts';
import { SAY_MOST } from '../net/limits.ts';
import type { TableStore } from '../net/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { SeatName } from '../ui/seat.tsx';
import { roomOf, type Room, seatsIn, TABLE_ROOM, talksOf } from './rooms.ts';

/** The room's name for this seat: the others in it. */
function roomName(room: string, me: SeatId | null): string {
  if (room === TABLE_ROOM) return t('talks.table');
  const others = seatsIn(room).filter((seat) => seat !== me);
  return others.length === 0 ? t('talks.team') : others.map((seat) => nameOf('seat', seat)).join(' + ');
}

export function Talks({ store }: { store: TableStore }): JSX.Element {
  const talks = talksOf(store);
  const picking = useSignal(false);
  const me = store.me.value?.seat ?? null;
  const chosen = talks.chosen.value;
  const room = talks.rooms.value.find((one) => one.id === chosen);
  return (
    <section class="talks" aria-label={t('talks.title')}>
      <div class="rooms" role="group" aria-label={t('talks.rooms')}>
        {talks.rooms.value.map((one) => (
          <button
            key={one.id}
            type="button"
            class="room"
            aria-pressed={one.id === chosen}
            onClick={() => talks.choose(one.id)}
          >
            {seatsIn(one.id)
              .filter((seat) => seat !== me || one.id === me)
              .map((seat) => (
                <Emblem key={seat} seat={seat} size={16} />
              ))}
            <span>{roomName(one.id, me)}</span>
            {one.unread > 0 && (
              <span class="badge">
                <span aria-hidden="true">{one.unread}</span>
                <span class="unseen">{t('talks.unread', { count: one.unread })}</span>
              </span>
            )}
          </button>
        ))}
        {me && (
          <button type="button" class="room new" onClick={() => (picking.value = true)}>
            <Icon of={Plus} size={15} />
            <span>{t('talks.new')}</span>
          </button>
        )}
      </div>
      {room && <RoomPage key={room.id} store={store} room={room} />}
      {picking.value && me && <RoomPicker store={store} me={me} onClose={() => (picking.value = false)} />}
    </section>
  );
}

function RoomPage({ store, room }: { store: TableStore; room: Room }): JSX.Element {
  const talks = talksOf(store);
  const list = useRef<HTMLDivElement>(null);
  const refusal = useSignal<Msg | null>(null);
  const me = store.me.value?.seat ?? null;
  const text = talks.draft(room.id);
  const last = room.lines.at(-1)?.id;
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
    if (document.visibilityState === 'visible') talks.read(room.id);
    const back = () => document.visibilityState === 'visible' && talks.read(room.id);
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, [last]);

  const send = async () => {
    const words = text.trim();
    if (!words) return;
    refusal.value = await store.request('say', { room: room.id, text: words.slice(0, SAY_MOST) });
    if (refusal.value === null) talks.write(room.id, '');
  };
  return (
    <>
      <div class="lines" ref={list} role="log" aria-label={roomName(room.id, me)} tabIndex={0}>
        {room.lines.length === 0 && (
          <p class="lines-none">{t(room.id === TABLE_ROOM ? 'talks.noneTable' : 'talks.none')}</p>
        )}
        {room.lines.map((line, i) => (
          <Line
            key={line.id}
            line={line}
            before={room.lines[i - 1]}
            mine={line.name === store.me.value?.name && line.seat === me}
          />
        ))}
      </div>
      {!store.me.value?.screen && (
        <form
          class="composer"
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          {refusal.value && (
            <p class="notice bad" role="alert">
              {tell(refusal.value)}
            </p>
          )}
          <div class="composer-row">
            <textarea
              class="input"
              rows={2}
              dir="auto"
              value={text}
              maxLength={SAY_MOST}
              aria-label={t('talks.write', { room: roomName(room.id, me) })}
              placeholder={t('talks.write', { room: roomName(room.id, me) })}
              onInput={(event) => talks.write(room.id, event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
                event.preventDefault();
                void send();
              }}
            />
            <button
              type="submit"
              class="button main send"
              aria-label={t('talks.send')}
              aria-disabled={text.trim() === ''}
            >
              <Icon of={SendHorizontal} size={18} along />
            </button>
          </div>
        </form>
      )}
    </>
  );
}

function Line({ line, before, mine }: { line: TalkLine; before: TalkLine | undefined; mine: boolean }): JSX.Element {
  const follows =
    before &&
    before.name === line.name &&
    before.seat === line.seat &&
    before.turn === line.turn &&
    line.at - before.at < 120_000;
  const about = line.msg ? accordOf(line.msg) : null;
  return (
    <>
      {before?.turn !== line.turn && line.turn > 0 && (
        <p class="line-turn">
          <span>{t('talks.turn', { turn: line.turn })}</span>
        </p>
      )}
      <div
        class={`line${mine ? ' mine' : ''}${line.msg ? ' told' : ''}`}
        {...(line.seat ? { 'data-seat': line.seat } : {})}
      >
        {!follows && (
          <p class="line-head">
            {line.seat && <Emblem seat={line.seat} size={16} />}
            <bdi class="line-name">{line.msg && line.seat ? nameOf('seat', line.seat) : line.name}</bdi>
            {line.msg && line.seat ? (
              <span class="line-bot">{t('talks.bot')}</span>
            ) : (
              line.seat && <span class="soft">{nameOf('seat', line.seat)}</span>
            )}
            <time dateTime={new Date(line.at).toISOString()}>
              {new Date(line.at).toLocaleTimeString(language().lang, { hour: '2-digit', minute: '2-digit' })}
            </time>
          </p>
        )}
        <p class="line-text" dir="auto">
          {about && <b>{t('talks.about', { accord: about })} </b>}
          {line.msg ? tell(line.msg) : line.text}
        </p>
      </div>
    </>
  );
}

/** The accord that a bot gives a reason about, where its words do not name it themselves. */
function accordOf(msg: Msg): string | null {
  const accord = msg.a?.['accord'];
  if (typeof accord !== 'string') return null;
  const name = nameOf('accord', accord);
  return tell(msg).includes(name) ? null : name;
}

/** Whom to talk to: any of the others. */
function RoomPicker({ store, me, onClose }: { store: TableStore; me: SeatId; onClose: () => void }): JSX.Element {
  const picked = useSignal<readonly SeatId[]>([]);
  const others = SEATS.filter((seat) => seat !== me);
  const seats = store.table.value?.seats ?? [];
  return (
    <Dialog title={t('talks.newTitle')} onClose={onClose} class="narrow">
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (picked.value.length === 0) return;
          talksOf(store).open(picked.value);
          onClose();
        }}
      >
        <p class="soft">{t('talks.newNote')}</p>
        {others.map((seat) => {
          const info = seats.find((one) => one.seat === seat);
          return (
            <label key={seat} class="check picker-row" data-seat={seat}>
              <input
                type="checkbox"
                checked={picked.value.includes(seat)}
                onChange={(event) =>
                  (picked.value = event.currentTarget.checked
                    ? [...picked.value, seat]
                    : picked.value.filter((other) => other !== seat))
                }
              />
              <SeatName seat={seat} />
              <span class="soft small grow end">
                {info?.bot ? t('talks.aBot') : info?.people.map((person) => person.name).join(', ')}
              </span>
            </label>
          );
        })}
        <div class="dialog-acts">
          <button type="submit" class="button main" aria-disabled={picked.value.length === 0}>
            {t(
              talksOf(store).rooms.value.some((room) => room.id === roomOf([...picked.value, me]))
                ? 'talks.go'
                : 'talks.open',
            )}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
