/** The three ways in, each one paper card and one form. */
import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { SEATS, type SeatId } from '../../../shared/content/ids.ts';
import { CODE_LENGTH, shownCode } from '../../../shared/protocol/code.ts';
import type { TableOptions } from '../../../shared/protocol/messages.ts';
import type { Msg } from '../../../shared/rules/types.ts';
import { Emblem } from '../../desk/ornament.tsx';
import { t, tell } from '../../i18n/index.ts';
import { createTable, joinTable } from '../../net/http.ts';
import { NAME_MOST } from '../../net/limits.ts';
import { inviteHere } from '../../net/seat-link.ts';
import { keepName, keepTicket, tidyCode } from '../../net/tickets.ts';
import { go } from '../../ui/route.tsx';
import { intend } from '../intent.ts';
import { ScenarioChoice } from './scenario-choice.tsx';

type NameState = [string, (name: string) => void];

/** The name as typed, or a plain one: nobody has to give a name to play. */
const nameOr = (name: string): string => name.trim().slice(0, NAME_MOST) || t('door.nameDefault');

interface WayProps {
  title: string;
  note: string;
  kind: string;
  action: string;
  doing: string;
  /** Does it; gives why not, or null when the page has moved on. */
  submit: () => Promise<Msg | null>;
  children: ComponentChildren;
}

function Way({ title, note, kind, action, doing, submit, children }: WayProps): JSX.Element {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Msg | null>(null);
  const id = useId();
  return (
    <form
      class={`paper raised way ${kind}`}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        setBusy(true);
        setRefusal(null);
        void submit().then((why) => {
          setRefusal(why);
          setBusy(false);
        });
      }}
    >
      <h2 id={id}>{title}</h2>
      <p class="soft">{note}</p>
      {children}
      {refusal && (
        <p class="notice bad" role="alert">
          {tell(refusal)}
        </p>
      )}
      <button type="submit" class={`button ${kind === 'play' ? 'main big' : 'big'}`} aria-disabled={busy}>
        {busy ? doing : action}
      </button>
    </form>
  );
}

function NameField({ name: [name, setName] }: { name: NameState }): JSX.Element {
  return (
    <label class="field">
      <span>{t('door.name')}</span>
      <input
        class="input"
        value={name}
        maxLength={NAME_MOST}
        autocomplete="nickname"
        placeholder={t('door.nameDefault')}
        onInput={(event) => setName(event.currentTarget.value)}
      />
    </label>
  );
}

/** Sets up a table and goes there; with a seat, the game starts at once. `before`: what is to be ready by then. */
export async function openTable(
  name: string,
  options: Partial<TableOptions>,
  seat: SeatId | null,
  before: (code: string) => void = () => undefined,
): Promise<Msg | null> {
  const made = await createTable(nameOr(name), options);
  if (!made.ok) return made.refusal;
  const { code, token } = made.value;
  keepName(name.trim());
  keepTicket({ code, token, name: nameOr(name) });
  if (seat) intend(code, { seat, start: true });
  before(code);
  go(`/t/${code}`);
  return null;
}

/** Against four bots, at once. */
export function PlayCard({ name }: { name: NameState }): JSX.Element {
  const [seat, setSeat] = useState<SeatId>('washington');
  const [scenario, setScenario] = useState<string | null>(null);
  return (
    <Way
      kind="play"
      title={t('door.play.title')}
      note={t('door.play.note')}
      action={t('door.play.go')}
      doing={t('door.play.going')}
      submit={() =>
        openTable(
          name[0],
          { ...(scenario ? { scenario } : {}), clock: 0, isMode: seat === 'is' ? 'redcell' : 'automated' },
          seat,
        )
      }
    >
      <fieldset class="field">
        <legend>{t('door.play.seat')}</legend>
        <div class="seat-pick">
          {SEATS.map((id) => (
            <label key={id} class="choice seat-chip" data-seat={id}>
              <input type="radio" name="seat" value={id} checked={seat === id} onChange={() => setSeat(id)} />
              <Emblem seat={id} size={30} />
              <span class="seat-chip-name">{t(`role.${id}.name`)}</span>
            </label>
          ))}
        </div>
        <p class="small soft seat-line" aria-live="polite">
          {seat === 'is' ? t('door.play.red') : t(`role.${seat}.wants`)}
        </p>
      </fieldset>
      <div class="way-pair">
        <ScenarioChoice chosen={scenario} onChoose={setScenario} />
        <NameField name={name} />
      </div>
    </Way>
  );
}

/** A table of one's own, with a code to share. Its options are set in the lobby, with everyone there. */
export function HostCard({ name }: { name: NameState }): JSX.Element {
  const [scenario, setScenario] = useState<string | null>(null);
  return (
    <Way
      kind="host"
      title={t('door.host.title')}
      note={t('door.host.note')}
      action={t('door.host.go')}
      doing={t('door.host.going')}
      submit={() => openTable(name[0], scenario ? { scenario } : {}, null)}
    >
      <ScenarioChoice chosen={scenario} onChoose={setScenario} />
      <NameField name={name} />
    </Way>
  );
}

/** A dot for each character of a code. */
const PLACEHOLDER = shownCode('·'.repeat(CODE_LENGTH));

export function JoinCard({ name, code: given = '' }: { name: NameState; code?: string }): JSX.Element {
  const [typed, setTyped] = useState(given && shownCode(given));
  const join = async (): Promise<Msg | null> => {
    const code = tidyCode(typed);
    if (!code) return { k: 'door.join.noCode' };
    const joined = await joinTable(code, nameOr(name[0]), code === given ? inviteHere() : undefined);
    if (!joined.ok) return joined.refusal;
    keepName(name[0].trim());
    keepTicket({ code, token: joined.value.token, name: nameOr(name[0]) });
    go(`/t/${code}`, given !== '');
    return null;
  };
  return (
    <Way
      kind="join"
      title={t('door.join.title')}
      note={t('door.join.note')}
      action={t('door.join.go')}
      doing={t('door.join.going')}
      submit={join}
    >
      <label class="field">
        <span>{t('door.join.code')}</span>
        <input
          class="input code-input"
          value={typed}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={16}
          placeholder={PLACEHOLDER}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <NameField name={name} />
    </Way>
  );
}
