/** The browser's own modal dialog: it traps the focus, closes on Escape and gives the focus back. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { X } from 'lucide';
import { t } from '../i18n/index.ts';
import { Icon } from './icon.tsx';

/** Gives a lost focus to the act that is asked for next, or to the page's main part. */
export function refocus(): void {
  if (document.activeElement !== document.body || document.querySelector('dialog[open]')) return;
  (document.querySelector<HTMLElement>('.stage .button.main') ?? document.getElementById('main'))?.focus({
    preventScroll: true,
  });
}

interface DialogProps {
  title: string;
  children: ComponentChildren;
  /** Called when the person closes it. Left out: it cannot be put away, only answered. */
  onClose?: () => void;
  /** Extra class on the dialog: `wide`, `sheet`. */
  class?: string;
}

export function Dialog({ title, children, onClose, class: name = '' }: DialogProps): JSX.Element {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = box.current;
    const opener = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
      // The focus goes back to where it was; where that is gone as well, to what comes next.
      setTimeout(() => {
        if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
        refocus();
      });
    };
  }, []);
  return (
    <dialog
      ref={box}
      class={`dialog ${name}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onClick={(event) => {
        if (event.target === box.current) onClose?.();
      }}
    >
      <div class="dialog-body">
        <div class="dialog-head">
          <h2 id={id}>{title}</h2>
          {onClose && (
            <button type="button" class="icon-button" aria-label={t('act.close')} onClick={onClose}>
              <Icon of={X} />
            </button>
          )}
        </div>
        {children}
      </div>
    </dialog>
  );
}

interface ConfirmProps {
  title: string;
  children: ComponentChildren;
  yes: string;
  no?: string;
  /** The act does harm or costs something. */
  grave?: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** One question, two answers; the harmless one has the focus. */
export function Confirm({ title, children, yes, no, grave = false, onYes, onNo }: ConfirmProps): JSX.Element {
  return (
    <Dialog title={title} onClose={onNo} class="narrow">
      <div class="stack">{children}</div>
      <div class="dialog-acts">
        <button type="button" class="button quiet" onClick={onNo} autofocus>
          {no ?? t('act.cancel')}
        </button>
        <button type="button" class={`button ${grave ? 'grave' : 'main'}`} onClick={onYes}>
          {yes}
        </button>
      </div>
    </Dialog>
  );
}
