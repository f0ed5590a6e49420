/** Small parts that many pages of the desk share: seats, sources, changes and reasons. */
import type { ComponentChildren, JSX } from 'preact';
import { useSignal, type Signal } from '@preact/signals';
import type { SourceRef } from '../../shared/content/ids.ts';
import type { Line } from '../../shared/rules/effects/context.ts';
import type { Change, Msg } from '../../shared/rules/types.ts';
import { dateOf } from '../i18n/dates.ts';
import { nameOf, t, tell } from '../i18n/index.ts';
import type { OwnAction, TableStore } from '../net/store.ts';
import { Emblem } from './ornament.tsx';
import { factOf } from './content.ts';
import { plainNumber, signed } from './numbers.ts';
import { PieceIcon, Sign, type SignName } from './icons.tsx';

/** The statement behind a label: the paragraph's short title, or the fact with who reported it and when. */
function sourceTitle(ref: SourceRef): string {
  if (!ref.startsWith('F:')) return nameOf('source', ref);
  const fact = ref.slice(2);
  const asOf = factOf(fact)?.asOf;
  return asOf !== undefined
    ? t('desk.sources.fact', { text: t(`source.F.${fact}`), from: t(`source.from.${fact}`), asOf: dateOf(asOf) })
    : fact;
}

/** A label as it is cited on a card: the paragraph, or who reported the fact. */
function shortRef(ref: SourceRef): string {
  const fact = ref.startsWith('F:') ? ref.slice(2) : '';
  return factOf(fact) ? t(`source.from.${fact}`).split(/[;,؛،]/)[0]! : ref;
}

/** The labels a statement rests on. `full`: with what each of them says. */
export function Sources({ refs, full = false }: { refs: readonly SourceRef[]; full?: boolean }): JSX.Element | null {
  if (refs.length === 0) return null;
  if (!full)
    return (
      <span class="sources" title={refs.map((ref) => `${ref} · ${sourceTitle(ref)}`).join('\n')}>
        {[...new Set(refs.map(shortRef))].join(' · ')}
      </span>
    );
  return (
    <ul class="sources-full" aria-label={t('desk.sources.title')}>
      {refs.map((ref) => (
        <li key={ref}>
          <b>{ref}</b> {sourceTitle(ref)}
        </li>
      ))}
    </ul>
  );
}

/** A reason in words, always shown where something is refused. */
export function Why({ msg, id }: { msg: Msg | null; id?: string }): JSX.Element | null {
  if (!msg) return null;
  return (
    <span class="why" id={id}>
      <Sign name="no" size={14} />
      <span>{tell(msg)}</span>
    </span>
  );
}

/** A hint for someone who plays for the first time. */
export function Hint({ children }: { children: ComponentChildren }): JSX.Element {
  return <p class="hint">{children}</p>;
}

/** Sentences of effects, indented under their conditions. */
export function EffectLines({ lines }: { lines: readonly Line[] }): JSX.Element {
  return (
    <span class="effects">
      {lines.map((line, i) => (
        <span key={i} class="effect" style={{ '--depth': line.depth }}>
          {tell(line)}
        </span>
      ))}
    </span>
  );
}

const signOf = (from: number, to: number): SignName => (to > from ? 'up' : to < from ? 'down' : 'same');

/** One change as a chip: what, from, to, and an arrow. Nothing is said by colour. */
export function ChangeChip({ change }: { change: Change }): JSX.Element {
  const text = changeText(change);
  const numeric = typeof change.from === 'number' && typeof change.to === 'number';
  return (
    <span class="chip" data-on={change.on} {...(change.on === 'leverage' ? { 'data-seat': change.id } : {})}>
      {change.on === 'piece' ? <PieceIcon piece={change.piece} size={16} /> : null}
      {change.on === 'leverage' ? <Emblem seat={change.id} size={14} /> : null}
      <span class="chip-what">{text.what}</span>
      <span class="chip-values">
        {text.from} <span class="arrow" aria-hidden="true">→</span>
        <span class="unseen">{t('desk.change.to')}</span> <b>{text.to}</b>
      </span>
      {numeric ? (
        <span class="chip-by">
          <Sign name={signOf(Number(change.from), Number(change.to))} size={10} />
          {signed(Number(change.to) - Number(change.from))}
        </span>
      ) : null}
    </span>
  );
}

/** The words of a change: the thing, and its two values. */
export function changeText(change: Change): { what: string; from: string; to: string } {
  const plain = { from: plainNumber(change.from), to: plainNumber(change.to) };
  switch (change.on) {
    case 'track':
      return { what: nameOf('track', change.id), ...plain };
    case 'leverage':
      return { what: t('desk.change.leverage', { seat: nameOf('seat', change.id) }), ...plain };
    case 'order':
      return { what: t('desk.change.order', { space: nameOf('space', change.at) }), ...plain };
    case 'control':
      return {
        what: t('desk.change.control', { space: nameOf('space', change.at) }),
        from: nameOf('control', change.from),
        to: nameOf('control', change.to),
      };
    case 'piece':
      return {
        what: t('desk.change.piece', { piece: nameOf('piece', change.piece), space: nameOf('space', change.at) }),
        ...plain,
      };
    case 'flag':
      return {
        what: nameOf('flag', change.id),
        from: t(change.from ? 'desk.change.on' : 'desk.change.off'),
        to: t(change.to ? 'desk.change.on' : 'desk.change.off'),
      };
    case 'detainees':
      return { what: t(`desk.detainees.${change.id}`), ...plain };
    case 'politics':
      return {
        what: t(`desk.politics.${change.id}`),
        from: nameOf(change.id, change.from),
        to: nameOf(change.id, change.to),
      };
  }
}

/** Sends an action and keeps the answer: the reason is shown, never dropped. */
export function useAsk(store: TableStore): {
  /** true: done, the change follows in the view. */
  ask: (action: OwnAction) => Promise<boolean>;
  refusal: Signal<Msg | null>;
  busy: Signal<boolean>;
} {
  const refusal = useSignal<Msg | null>(null);
  const busy = useSignal(false);
  return {
    refusal,
    busy,
    async ask(action) {
      busy.value = true;
      refusal.value = await store.act(action);
      busy.value = false;
      return refusal.value === null;
    },
  };
}
