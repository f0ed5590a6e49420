/** A new accord: which, with whom, and for a gift or a pledge how much or what. What cannot be proposed says why. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { ACCORDS_DATA } from '../../shared/content/accords.ts';
import type { AccordOptions, Legal } from '../../shared/rules/known.ts';
import type { Msg } from '../../shared/rules/types.ts';
import { nameOf, t, tell } from '../i18n/index.ts';
import { PLEDGE_MOST } from '../net/limits.ts';
import type { OwnAction, TableStore } from '../net/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { note } from '../ui/say.tsx';
import { SeatName } from '../ui/seat.tsx';
import { lasts, Terms } from './accord-words.tsx';
import { atOnce, atOnceWords } from './at-once.ts';

interface Props {
  store: TableStore;
  legal: Legal;
  onClose: () => void;
}
const openPartners = (options: AccordOptions) => options.partners.filter((partner) => partner.refusal === null);

export function Propose({ store, legal, onClose }: Props): JSX.Element {
  const chosen = useSignal<AccordOptions | null>(null);
  const able = legal.accords.filter((options) => openPartners(options).length > 0);
  const unable = legal.accords.filter((options) => openPartners(options).length === 0);
  const now = chosen.value && legal.accords.find((options) => options.accord === chosen.value?.accord);
  return (
    <Dialog title={now ? nameOf('accord', now.accord) : t('accords.pickTitle')} onClose={onClose}>
      {now ? (
        <Fill store={store} legal={legal} options={now} onBack={() => (chosen.value = null)} onClose={onClose} />
      ) : (
        <div class="stack">
          <ul class="accord-cards">
            {able.map((options) => (
              <li key={options.accord}>
                <button type="button" class="accord-card" onClick={() => (chosen.value = options)}>
                  <AccordFace options={options} />
                </button>
              </li>
            ))}
          </ul>
          {unable.length > 0 && <h3>{t('accords.closed')}</h3>}
          <ul class="accord-cards">
            {unable.map((options) => (
              <li key={options.accord} class="accord-card off">
                <AccordFace options={options} />
                {options.partners[0]?.refusal && <span class="why-not">{tell(options.partners[0].refusal)}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  );
}

function AccordFace({ options }: { options: AccordOptions }): JSX.Element {
  const { parties } = ACCORDS_DATA[options.accord];
  return (
    <>
      <span class="accord-name">{nameOf('accord', options.accord)}</span>
      <span class="accord-note">{t(`accord.${options.accord}.note`)}</span>
      <span class="accord-foot">
        {parties !== 'any' && parties.map((seat) => <SeatName key={seat} seat={seat} size={15} />)}
        <span class="soft">{lasts(options.accord)}</span>
      </span>
    </>
  );
}

/** Terms being thought about, as they are kept: the partners joined by '+', the leverage of a gift, the words of a pledge. */
interface DraftTerms {
  with: string;
  n: number;
  text: string;
}
function readTerms(kept: string): DraftTerms {
  const none: DraftTerms = { with: '', n: 1, text: '' };
  try {
    return kept ? { ...none, ...(JSON.parse(kept) as Partial<DraftTerms>) } : none;
  } catch {
    return none;
  }
}

interface FillProps extends Props {
  options: AccordOptions;
  onBack: () => void;
}
function Fill({ store, legal, options, onBack, onClose }: FillProps): JSX.Element {
  const { accord } = options;
  const group = useId();
  const first = openPartners(options)[0];
  const draft = `accord.${accord}`;
  const kept = readTerms(store.drafts.of(draft));
  const partner = useSignal(
    openPartners(options).find((one) => one.with.join('+') === kept.with)?.with ?? first?.with ?? null,
  );
  const n = useSignal(kept.n);
  const text = useSignal(kept.text);
  /** What was begun on one device is there on the next. */
  const keepTerms = () => {
    const terms: DraftTerms = { with: partner.value?.join('+') ?? '', n: n.value, text: text.value };
    store.drafts.write(draft, JSON.stringify(terms));
  };
  const refusal = useSignal<Msg | null>(null);
  const busy = useSignal(false);

  const send = async () => {
    if (!partner.value || busy.value) return;
    if (accord === 'pledge' && text.value.trim() === '') {
      refusal.value = { k: 'accords.pledgeMissing' };
      return;
    }
    const action: OwnAction = {
      t: 'propose',
      accord,
      with: partner.value,
      ...(accord === 'gift' ? { n: n.value } : {}),
      ...(accord === 'pledge' ? { text: text.value.trim() } : {}),
    };
    // The rules' own reason, before anything is sent.
    refusal.value = legal.why({ ...action, seat: legal.seat });
    if (refusal.value) return;
    busy.value = true;
    const [lines, entries] = [store.talk.peek().length, store.view.peek()?.world.ledger.length ?? 0];
    refusal.value = await store.act(action);
    busy.value = false;
    if (refusal.value) return;
    store.drafts.write(draft, '');
    // The answers of bots come with the table's own.
    const view = store.view.peek();
    const offer = { accord, parties: [legal.seat, ...partner.value] };
    const answer = view && atOnce(offer, view, store.talk.peek().slice(lines), view.world.ledger.slice(entries));
    note(atOnceWords(answer));
    onClose();
  };

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p>{t(`accord.${accord}.note`)}</p>
      <fieldset class="stack">
        <legend class="label">{t('accords.pickWith')}</legend>
        {options.partners.map(({ with: seats, refusal: why }) => (
          <label key={seats.join()} class="check picker-row">
            <input
              type="radio"
              name={group}
              disabled={why !== null}
              checked={partner.value?.join() === seats.join()}
              onChange={() => {
                partner.value = seats;
                keepTerms();
              }}
            />
            <span class="row grow">
              {seats.map((seat) => (
                <SeatName key={seat} seat={seat} />
              ))}
              {why && <span class="why-not">{tell(why)}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      {accord === 'gift' && (
        <label class="field">
          <span>{t('accords.giftN')}</span>
          <input
            class="input short"
            type="number"
            min={1}
            max={Math.max(1, Math.min(12, legal.free))}
            value={n.value}
            onInput={(event) => {
              n.value = Math.trunc(event.currentTarget.valueAsNumber) || 1;
              keepTerms();
            }}
          />
          <span class="small soft">
            {legal.free > 0 ? t('accords.giftFree', { n: legal.free }) : t('accords.giftNone')}
          </span>
        </label>
      )}
      {accord === 'pledge' && (
        <label class="field">
          <span>{t('accords.pledgeText')}</span>
          <textarea
            class="input"
            rows={3}
            dir="auto"
            maxLength={PLEDGE_MOST}
            value={text.value}
            onInput={(event) => {
              text.value = event.currentTarget.value;
              keepTerms();
            }}
          />
          <span class="small soft">{t('accords.pledgeNote')}</span>
        </label>
      )}
      <Terms accord={accord} open />
      {refusal.value && (
        <p class="notice bad" role="alert">
          {tell(refusal.value)}
        </p>
      )}
      <div class="dialog-acts">
        <button type="button" class="button quiet" onClick={onBack}>
          {t('act.back')}
        </button>
        <button type="submit" class="button main" aria-disabled={busy.value}>
          {t('accords.send')}
        </button>
      </div>
    </form>
  );
}
