/** One entry of the handbook: its heading with an address of its own, its text, and the note in the margin. */
import type { ComponentChildren, JSX } from 'preact';
import { t } from '../../../i18n/index.ts';
import { Emblem } from '../../../desk/ornament.tsx';
import type { SeatId } from '../../../../shared/content/ids.ts';
import { addressOf, type EntryId, partsOf } from '../address.ts';
import { titleOf } from '../titles.ts';
import { Grounds, type GroundsProps } from './grounds.tsx';
import { Numbers } from './numbers.tsx';

interface EntryProps {
  id: EntryId;
  grounds?: GroundsProps | undefined;
  seat?: SeatId;
  /** Left out of the page where the entry shows its own title, as a card does; never left out for a screen reader. */
  quiet?: boolean;
  children?: ComponentChildren;
}

export function Entry({ id, grounds, seat, quiet = false, children }: EntryProps): JSX.Element {
  const title = titleOf(id);
  return (
    <article
      class="hb-entry"
      id={id}
      data-kind={partsOf(id).kind}
      {...(seat ? { 'data-seat': seat } : {})}
      tabIndex={-1}
    >
      <div class="hb-text">
        <h3 class={quiet ? 'unseen' : undefined}>
          {seat ? <Emblem seat={seat} size={20} /> : null}
          <a
            href={addressOf(id)}
            class="hb-anchor"
            aria-label={t('handbook.link', { title })}
            title={t('handbook.link', { title })}
          >
            {title}
          </a>
        </h3>
        {children}
        <Numbers of={id} />
      </div>
      {grounds ? <Grounds {...grounds} /> : null}
    </article>
  );
}

/** A heading inside an entry, with what stands under it. */
export function Part({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="hb-part">
      <h4>{title}</h4>
      {children}
    </div>
  );
}
