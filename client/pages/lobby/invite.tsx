/** How the others come in: the code to say aloud, the link to send, the square to point a phone at. */
import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Check, Copy } from 'lucide';
import { encode } from 'uqr';
import { shownCode } from '../../../shared/protocol/code.ts';
import { t } from '../../i18n/index.ts';
import { tableLink } from '../../net/seat-link.ts';
import type { TableStore } from '../../net/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { announce } from '../../ui/say.tsx';

/** Names of this machine that mean another one everywhere else. */
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

export function Invite({ store }: { store: TableStore }): JSX.Element {
  const { code } = store;
  return (
    <LinkSheet
      link={tableLink(code, store.table.value?.invite ?? '')}
      label={t('lobby.invite.link')}
      qr={t('lobby.invite.qr')}
    >
      <h2 class="caps">{t('lobby.invite.code')}</h2>
      <p class="big-code" translate={false} aria-label={code.split('').join(' ')}>
        {shownCode(code)}
      </p>
      {LOOPBACK.test(location.hostname) && <p class="soft">{t('lobby.invite.thisMachine')}</p>}
    </LinkSheet>
  );
}

interface LinkSheetProps {
  link: string;
  /** Names of the field with the link and of the square, for those who do not see them. */
  label: string;
  qr: string;
  children: ComponentChildren;
}

/** A link to copy or to point a camera at. */
export function LinkSheet({ link, label, qr, children }: LinkSheetProps): JSX.Element {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    if (!(await toClipboard(link))) return;
    setCopied(true);
    announce(t('act.copied'));
    setTimeout(() => setCopied(false), 2500);
  };
  return (
    <section class="paper raised invite" aria-label={label}>
      <div class="stack invite-words">{children}</div>
      <div class="stack">
        <label class="field">
          <span class="unseen">{label}</span>
          <input class="input small" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        </label>
        <button type="button" class="button" onClick={() => void copy()}>
          <Icon of={copied ? Check : Copy} size={16} />
          {t(copied ? 'act.copied' : 'lobby.invite.copy')}
        </button>
      </div>
      <QrCode text={link} label={qr} />
    </section>
  );
}

function QrCode({ text, label }: { text: string; label: string }): JSX.Element {
  const { size, data } = useMemo(() => encode(text, { ecc: 'M', border: 2 }), [text]);
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path d={path} fill="currentColor" />
    </svg>
  );
}

/** The clipboard needs a secure page; a classroom's server often is none, so the old way stays as a second. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
