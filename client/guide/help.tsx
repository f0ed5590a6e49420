/** The "?" of the table: the role card, the guide, and the hints again. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { CircleHelp, IdCard, Lightbulb, Signpost } from 'lucide';
import { t } from '../i18n/index.ts';
import type { TableStore } from '../net/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { note } from '../ui/say.tsx';
import { bringHints } from './hints.tsx';
import { RoleDialog } from './role-card.tsx';
import { roleShown, showRole } from './role.ts';
import { openGuide } from './walk.ts';

export function Help({ store }: { store: TableStore }): JSX.Element {
  const open = useSignal(false);
  const seat = store.me.value?.seat ?? null;
  const playing = seat !== null && store.table.value?.phase === 'playing';
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (!event.altKey || event.code !== 'KeyR' || seat === null) return;
      event.preventDefault();
      if (roleShown.value) showRole(false);
      else if (!document.querySelector('dialog[open]')) showRole(true);
    };
    addEventListener('keydown', keys);
    return () => removeEventListener('keydown', keys);
  }, [seat]);
  const close = () => void (open.value = false);
  return (
    <>
      <button
        type="button"
        class="icon-button help-button"
        aria-haspopup="dialog"
        aria-label={t('guide.help.title')}
        onClick={() => (open.value = true)}
      >
        <Icon of={CircleHelp} size={20} />
      </button>
      {open.value && (
        <Dialog title={t('guide.help.title')} onClose={close} class="narrow">
          <div class="help-list">
            {seat && (
              <button
                type="button"
                class="help-row help-role"
                aria-keyshortcuts="Alt+R"
                onClick={() => {
                  close();
                  showRole(true);
                }}
              >
                <Icon of={IdCard} size={22} />
                <span>
                  <b>{t('guide.help.role')}</b>
                  <span>{t('guide.help.roleNote')}</span>
                </span>
              </button>
            )}
            {playing && (
              <button
                type="button"
                class="help-row"
                onClick={() => {
                  close();
                  openGuide(store.code);
                }}
              >
                <Icon of={Signpost} size={22} />
                <span>
                  <b>{t('guide.help.guide')}</b>
                  <span>{t('guide.help.guideNote')}</span>
                </span>
              </button>
            )}
            <button
              type="button"
              class="help-row"
              onClick={() => {
                close();
                bringHints();
                note(t('guide.help.hintsBack'));
              }}
            >
              <Icon of={Lightbulb} size={22} />
              <span>
                <b>{t('guide.help.hints')}</b>
                <span>{t('guide.help.hintsNote')}</span>
              </span>
            </button>
          </div>
        </Dialog>
      )}
      {roleShown.value && seat && <RoleDialog seat={seat} onClose={() => showRole(false)} />}
    </>
  );
}
