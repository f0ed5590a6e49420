/** Slips to write on: the two sealed orders of a turn, and what is committed to a contest. As many as the scenario needs. */
import type { JSX } from 'preact';
import { SEATS, STATE_SEATS } from '../../../shared/content/ids.ts';
import { Emblem } from '../../desk/ornament.tsx';
import { nameOf, t } from '../../i18n/index.ts';
import type { Choice } from '../choice.ts';
import { inPieces, SMALL } from '../paper.ts';
import { Sheet } from '../sheet.tsx';

/** One slip for each seat and turn. */
const orderSlips = (choice: Choice) =>
  choice.scenario.turns.flatMap((_, turn) => SEATS.map((seat) => ({ seat, turn: turn + 1 })));

export function OrderSlips({ choice }: { choice: Choice }): JSX.Element {
  const sheets = inPieces(orderSlips(choice), 6);
  return (
    <>
      {sheets.map((six, i) => (
        <Sheet
          key={i}
          page={SMALL[choice.series]}
          part="orders"
          label={t('print.slip.sheet', { n: i + 1, all: sheets.length })}
        >
          <div class="slips slips-orders">
            {six.map(({ seat, turn }) => (
              <div key={`${seat}${turn}`} class="slip" data-seat={seat}>
                <p class="slip-head">
                  <Emblem seat={seat} size={18} />
                  <b>{nameOf('seat', seat)}</b>
                  <span>{t('print.slip.turn', { n: turn })}</span>
                </p>
                {['first', 'second'].map((which) => (
                  <fieldset key={which}>
                    <legend>
                      <span class="slip-title">{t(`desk.orders.${which}`)}</span>
                    </legend>
                    <span>{t('print.slip.card')}</span>
                    <span class="slip-line" />
                    <span>{t('print.slip.use')}</span>
                    <span class="slip-boxes">
                      {['event', 'operation', 'bank'].map((use) => (
                        <span key={use}>{nameOf('use', use)}</span>
                      ))}
                    </span>
                    <span>{t('print.slip.op')}</span>
                    <span class="slip-line" />
                    <span>{t('print.slip.targets')}</span>
                    <span class="slip-line" />
                    <span>{t('print.slip.boost')}</span>
                    <span class="slip-boxes">
                      {[0, 1, 2].map((n) => (
                        <span key={n}>{n}</span>
                      ))}
                    </span>
                  </fieldset>
                ))}
                <p class="slip-note">{t('print.slip.note')}</p>
              </div>
            ))}
          </div>
        </Sheet>
      ))}
    </>
  );
}

/** A slip for each state seat and contest of the scenario, and one more round for bills that are tabled. */
const commitSlips = (choice: Choice) =>
  [...choice.scenario.turns.flatMap((turn) => turn.contests), null].flatMap((contest) =>
    STATE_SEATS.map((seat) => ({ seat, contest })),
  );

export function CommitSlips({ choice }: { choice: Choice }): JSX.Element {
  const sheets = inPieces(commitSlips(choice), 12);
  return (
    <>
      {sheets.map((twelve, i) => (
        <Sheet
          key={i}
          page={SMALL[choice.series]}
          part="contests"
          label={t('print.commit.sheet', { n: i + 1, all: sheets.length })}
        >
          <div class="slips slips-commit">
            {twelve.map(({ seat, contest }, n) => (
              <div key={n} class="slip" data-seat={seat}>
                <p class="slip-head">
                  <Emblem seat={seat} size={16} />
                  <b>{nameOf('seat', seat)}</b>
                </p>
                <p>{contest ? nameOf('contest', contest) : t('print.commit.other')}</p>
                {contest ? null : <span class="slip-line" />}
                <p>{t('print.commit.outcome')}</p>
                <span class="slip-line" />
                <p>{t('print.commit.amount')}</p>
                <span class="slip-line" />
              </div>
            ))}
          </div>
        </Sheet>
      ))}
    </>
  );
}
