/** Deals: those in force, those on offer, a new one, and the ledger of kept and broken. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { Handshake, Plus } from 'lucide';
import { ACCORDS_DATA } from '../../shared/content/accords.ts';
import type { Legal } from '../../shared/rules/known.ts';
import type { Accord, LedgerEntry, Proposal, Step } from '../../shared/rules/types.ts';
import { endedBy } from '../desk/ended-by.ts';
import { nameOf, t, tell } from '../i18n/index.ts';
import type { TableStore } from '../net/store.ts';
import { Confirm } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { SeatName } from '../ui/seat.tsx';
import { noteRefusal } from '../ui/say.tsx';
import { lasts, seatNames, Sentences, Terms } from './accord-words.tsx';
import { whyOffered } from './offer-why.ts';
import { Propose } from './propose.tsx';

export function Accords({ store }: { store: TableStore }): JSX.Element | null {
  const proposing = useSignal(false);
  const view = store.view.value;
  const legal = store.legal.value;
  if (!view) return null;
  const { accords, ledger } = view.world;
  const answers = legal?.answers ?? [];
  const ours = view.proposals.filter(
    (proposal) => proposal.signed.includes(view.you?.seat ?? 'is') && !answers.includes(proposal),
  );
  return (
    <section class="accords stack" aria-label={t('accords.title')}>
      {answers.length > 0 && (
        <div class="stack">
          <h2>{t('accords.waiting')}</h2>
          {answers.map((proposal) => (
            <OfferCard key={proposal.id} store={store} proposal={proposal} answer />
          ))}
        </div>
      )}
      {ours.length > 0 && (
        <div class="stack">
          <h2>{t('accords.yours')}</h2>
          {ours.map((proposal) => (
            <OfferCard key={proposal.id} store={store} proposal={proposal} />
          ))}
        </div>
      )}
      {legal && legal.accords.length > 0 && view.phase === 'planning' && (
        <button type="button" class="button accords-new" onClick={() => (proposing.value = true)}>
          <Icon of={Plus} size={16} /> {t('accords.propose')}
        </button>
      )}
      {legal?.accords.length === 0 && <p class="soft small">{t('accords.cannot')}</p>}
      <div class="stack">
        <h2>{t('accords.inForce')}</h2>
        {accords.length === 0 && <p class="soft small">{t('accords.noneInForce')}</p>}
        {accords.map((accord) => (
          <AccordCard key={accord.id} store={store} accord={accord} legal={legal} />
        ))}
      </div>
      <Ledger entries={ledger} log={store.log.value} />
      <p class="soft small">{t('accords.lead')}</p>
      {proposing.value && legal && <Propose store={store} legal={legal} onClose={() => (proposing.value = false)} />}
    </section>
  );
}

function AccordCard({ store, accord, legal }: { store: TableStore; accord: Accord; legal: Legal | null }): JSX.Element {
  const asking = useSignal(false);
  const way = legal?.breaks.find((one) => one.id === accord.id);
  const data = ACCORDS_DATA[accord.accord];
  return (
    <article class="deal">
      <h3 class="deal-title">
        <Icon of={Handshake} size={17} /> {nameOf('accord', accord.accord)}
      </h3>
      <p class="deal-seats">
        {accord.parties.map((seat) => (
          <SeatName key={seat} seat={seat} size={16} />
        ))}
      </p>
      {accord.text ? (
        <blockquote class="pledge" dir="auto">
          {accord.text}
        </blockquote>
      ) : (
        <p class="small">{t(`accord.${accord.accord}.note`)}</p>
      )}
      <p class="small soft">
        {accord.since === 0 ? t('accords.atStart') : t('accords.since', { turn: accord.since })} ·{' '}
        {accord.until === null ? t('accords.always') : t('accords.until', { turn: accord.until })}
      </p>
      <Terms accord={accord.accord} />
      {way && (
        <button type="button" class="button grave slim" onClick={() => (asking.value = true)}>
          {t('accords.break')}
        </button>
      )}
      {asking.value && way && (
        <Confirm
          title={t('accords.breakTitle', { accord: nameOf('accord', accord.accord) })}
          yes={t('accords.breakYes')}
          no={t('accords.breakNo')}
          grave
          onNo={() => (asking.value = false)}
          onYes={() => {
            asking.value = false;
            void store.act({ t: 'break', accord: accord.id }).then(noteRefusal);
          }}
        >
          <p>{t('accords.breakNote')}</p>
          <p>
            <strong>{way.cost > 0 ? t('accords.breakCost', { n: way.cost }) : t('accords.breakFree')}</strong>
          </p>
          {data.broken.length > 0 ? (
            <Sentences title={t('accords.follows')} effects={data.broken} head="h3" />
          ) : (
            <p>{t('accords.breakNothing')}</p>
          )}
        </Confirm>
      )}
    </article>
  );
}

function OfferCard({
  store,
  proposal,
  answer = false,
}: {
  store: TableStore;
  proposal: Proposal;
  answer?: boolean;
}): JSX.Element {
  const { parties, signed, accord, n, text, id } = proposal;
  const open = parties.filter((seat) => !signed.includes(seat));
  const withdrawable = store.legal.value?.withdrawals.some((one) => one.id === id);
  const [from, to] = parties;
  const why = whyOffered(proposal, store.talk.value);
  return (
    <article class={`deal offer${answer ? ' waiting' : ''}`}>
      <h3 class="deal-title">{nameOf('accord', accord)}</h3>
      {accord === 'gift' && from && to && n !== undefined ? (
        <p>{t('accords.gives', { seat: nameOf('seat', from), n, seat2: nameOf('seat', to) })}</p>
      ) : text ? (
        <blockquote class="pledge" dir="auto">
          {text}
        </blockquote>
      ) : (
        <p class="small">{t(`accord.${accord}.note`)}</p>
      )}
      {why && from && (
        <p class="offer-why small">{t('accords.saysWhy', { seat: nameOf('seat', from), reason: tell(why) })}</p>
      )}
      <p class="small soft">
        {t('accords.signedBy', { seats: seatNames(signed) })} · {t('accords.waitsFor', { seats: seatNames(open) })} ·{' '}
        {lasts(accord)}
      </p>
      <Terms accord={accord} open={answer} />
      {answer && (
        <div class="row">
          <button
            type="button"
            class="button main slim"
            onClick={() => void store.act({ t: 'answer', proposal: id, yes: true }).then(noteRefusal)}
          >
            {t('accords.accept')} <span class="unseen">{nameOf('accord', accord)}</span>
          </button>
          <button
            type="button"
            class="button slim"
            onClick={() => void store.act({ t: 'answer', proposal: id, yes: false }).then(noteRefusal)}
          >
            {t('accords.decline')} <span class="unseen">{nameOf('accord', accord)}</span>
          </button>
        </div>
      )}
      {withdrawable && (
        <div class="row">
          <button
            type="button"
            class="button slim"
            onClick={() => void store.act({ t: 'withdraw', proposal: id }).then(noteRefusal)}
          >
            {t('accords.withdraw')} <span class="unseen">{nameOf('accord', accord)}</span>
          </button>
        </div>
      )}
    </article>
  );
}

/** What became of an accord; of one that an event ended, which event. */
function fate(entry: LedgerEntry, log: readonly Step[]): string {
  const card = endedBy(entry, log);
  return card ? t('accords.endedBy', { card: nameOf('card', card) }) : t(`accords.what.${entry.what}`);
}

function Ledger({ entries, log }: { entries: readonly LedgerEntry[]; log: readonly Step[] }): JSX.Element {
  return (
    <details class="ledger-fold">
      <summary>
        <h2>{t('accords.ledger')}</h2>
      </summary>
      {entries.length === 0 && <p class="soft small">{t('accords.noLedger')}</p>}
      <ol class="ledger-list">
        {entries.toReversed().map((entry, i) => (
          <li key={i} data-what={entry.what}>
            <span class="caps">{t('accords.turn', { turn: entry.turn })}</span>{' '}
            <strong>{nameOf('accord', entry.accord)}</strong>{' '}
            <span class={entry.what === 'broken' ? 'broken' : ''}>{fate(entry, log)}</span>
            {entry.by && <> {t('accords.by', { seat: nameOf('seat', entry.by) })}</>}
            <span class="soft"> · {seatNames(entry.parties)}</span>
            {entry.text && (
              <blockquote class="pledge" dir="auto">
                {entry.text}
              </blockquote>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
