/** The sealed deal in the table's menu: the hash while the game runs, the way to check it when it is over. */
import type { JSX } from 'preact';
import '../../style/verify.css';
import { t } from '../../i18n/index.ts';
import type { TableStore } from '../../net/store.ts';
import { ticketFor } from '../../net/tickets.ts';
import { Link } from '../../ui/route.tsx';
import { linkTo, proofOf } from '../verify/proof.ts';

/** The address of the page that checks this game's deal; null before the end. */
export function verifyLink(store: TableStore): string | null {
  const deal = store.table.value?.deal;
  const view = store.view.value;
  if (!deal?.opened || !view) return null;
  const remembered = ticketFor(store.code)?.deal ?? null;
  return linkTo(proofOf({ commitment: deal.commitment, deal: deal.opened }, remembered, view.content, store.log.value));
}

export function DealSheet({ store }: { store: TableStore }): JSX.Element | null {
  const deal = store.table.value?.deal;
  if (!deal) return null;
  const link = verifyLink(store);
  return (
    <section class="stack" aria-labelledby="deal">
      <h3 id="deal">{t('table.deal.title')}</h3>
      <p class="small soft">{t('table.deal.note')}</p>
      <code class="deal-hash" translate={false}>{deal.commitment}</code>
      {link && <Link to={link}>{t('table.deal.verify')}</Link>}
    </section>
  );
}
