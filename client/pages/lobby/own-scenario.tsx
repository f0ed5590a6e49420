/** A facilitator's own scenario: a file or pasted text, looked through here, then checked again and kept by the server. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { FileUp } from 'lucide';
import type { Msg } from '../../../shared/rules/types.ts';
import { t, tell } from '../../i18n/index.ts';
import { SCENARIO_MOST } from '../../net/limits.ts';
import type { TableStore } from '../../net/store.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { note, noteRefusal } from '../../ui/say.tsx';

export function OwnScenario({ store }: { store: TableStore }): JSX.Element {
  const open = useSignal(false);
  const own = store.table.value?.own ?? null;
  return (
    <div class="row">
      <button type="button" class="button slim" onClick={() => (open.value = true)}>
        <Icon of={FileUp} size={16} /> {t(own ? 'lobby.own.other' : 'lobby.own.load')}
      </button>
      {own && (
        <button
          type="button"
          class="button quiet slim"
          onClick={() => void store.request('scenario', { file: null }).then(noteRefusal)}
        >
          {t('lobby.own.drop')}
        </button>
      )}
      {open.value && <Loader store={store} onClose={() => (open.value = false)} />}
    </div>
  );
}

/** Everything to mend in the text, as far as the browser can tell; empty when all is well. */
async function faults(text: string, file: string): Promise<Msg[]> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    return [{ k: 'lobby.own.noJson', a: { said } }];
  }
  const { checkScenario, problemMsg } = await import('../../../shared/content/check.ts');
  const checked = checkScenario(json, file);
  return checked.ok ? [] : checked.problems.map(problemMsg);
}

function Loader({ store, onClose }: { store: TableStore; onClose: () => void }): JSX.Element {
  const text = useSignal('');
  const file = useSignal('scenario.json');
  const found = useSignal<readonly Msg[]>([]);
  const busy = useSignal(false);
  const list = useId();
  const load = async () => {
    if (busy.value) return;
    busy.value = true;
    try {
      found.value = text.value.trim() === '' ? [{ k: 'lobby.own.nothing' }] : await faults(text.value, file.value);
      if (found.value.length > 0) return;
      // Without the spaces that a person sets to read it by.
      const plain = JSON.stringify(JSON.parse(text.value));
      const refusal: Msg | null =
        plain.length > SCENARIO_MOST
          ? { k: 'lobby.own.tooLong', a: { n: plain.length, most: SCENARIO_MOST } }
          : await store.request('scenario', { file: plain });
      found.value = refusal ? [refusal] : [];
      if (refusal) return;
      note(t('lobby.own.loaded'));
      onClose();
    } finally {
      busy.value = false;
    }
  };
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    if (chosen.size > 20 * SCENARIO_MOST) {
      found.value = [{ k: 'lobby.own.tooLong', a: { n: chosen.size, most: SCENARIO_MOST } }];
      return;
    }
    file.value = chosen.name;
    text.value = await chosen.text();
    await load();
  };
  return (
    <Dialog title={t('lobby.own.title')} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void load();
        }}
      >
        <p>{t('lobby.own.note')}</p>
        <p>
          <SampleLink store={store} />
        </p>
        <label class="field">
          <span>{t('lobby.own.file')}</span>
          <input
            type="file"
            class="input"
            accept=".json,application/json"
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
        </label>
        <label class="field">
          <span>{t('lobby.own.paste')}</span>
          <textarea
            class="input own-text"
            rows={7}
            spellcheck={false}
            dir="ltr"
            value={text.value}
            aria-describedby={found.value.length > 0 ? list : undefined}
            onInput={(event) => {
              text.value = event.currentTarget.value;
              file.value = 'scenario.json';
            }}
          />
        </label>
        {found.value.length > 0 && (
          <div class="notice bad" role="alert" id={list}>
            <b>{t('lobby.own.faults', { count: found.value.length })}</b>
            <ul class="own-faults">
              {found.value.slice(0, 12).map((msg, i) => (
                <li key={i}>{tell(msg)}</li>
              ))}
            </ul>
            {found.value.length > 12 && <p>{t('lobby.own.more', { count: found.value.length - 12 })}</p>}
          </div>
        )}
        <div class="dialog-acts">
          <button type="button" class="button quiet" onClick={onClose}>
            {t('act.cancel')}
          </button>
          <button type="submit" class="button main" aria-disabled={busy.value}>
            {t('lobby.own.check')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** The scenario chosen now, under a new name: a file to begin from. Made when asked for, and given as a download. */
function SampleLink({ store }: { store: TableStore }): JSX.Element {
  const save = async () => {
    const { SCENARIOS } = await import('../../../shared/content/index.ts');
    const { par: _, tuning: __, ...data } = SCENARIOS[store.table.value!.options.scenario]!;
    const text = JSON.stringify({ ...data, id: `my-${data.id}` }, null, 2);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = `my-${data.id}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  return (
    <button type="button" class="link-button" onClick={() => void save()}>
      {t('lobby.own.sample')}
    </button>
  );
}
