/** The role card of a seat: what it wants, what it can do, whom it needs, what ends it. To be read, and to be printed. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Printer } from 'lucide';
import '../style/role-card.css';
import texts from '../i18n/en/role-card.json' with { type: 'json' };
import { AIMS, OPS, STATE_SEATS, type SeatId } from '../../shared/content/ids.ts';
import { Emblem, Ornament } from '../desk/ornament.tsx';
import { has, learn, nameOf, t } from '../i18n/index.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { SeatName } from '../ui/seat.tsx';

learn(texts);

export function RoleCard({ seat }: { seat: SeatId }): JSX.Element {
  return (
    <article class="role-card" data-seat={seat} aria-label={t('roleCard.of', { seat: nameOf('seat', seat) })}>
      <header class="role-head">
        <Ornament seat={seat} />
        <Emblem seat={seat} size={40} />
        <div>
          <h3>{nameOf('seat', seat)}</h3>
          <p>{t(`role.${seat}.line`)}</p>
        </div>
      </header>
      <div class="role-body">
        <section>
          <h4>{t('roleCard.want')}</h4>
          <p>{t(`role.${seat}.wants`)}</p>
          <dl class="role-list">
            {AIMS[seat].map((aim) => (
              <div key={aim}>
                <dt>{nameOf('aim', aim)}</dt>
                <dd>{t(`aim.${aim}.note`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h4>{t('roleCard.can')}</h4>
          <p>{t('roleCard.canNote')}</p>
          <dl class="role-list">
            {OPS[seat].map((op) => (
              <div key={op}>
                <dt>{nameOf('op', op)}</dt>
                <dd>{t(`op.${op}.does`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h4>{t('roleCard.need')}</h4>
          {has(`roleCard.${seat}.alone`) && <p>{t(`roleCard.${seat}.alone`)}</p>}
          <dl class="role-list">
            {STATE_SEATS.filter((other) => has(`roleCard.${seat}.${other}`)).map((other) => (
              <div key={other}>
                <dt>
                  <SeatName seat={other} size={15} />
                </dt>
                <dd>{t(`roleCard.${seat}.${other}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h4>{t('roleCard.end')}</h4>
          <p>{t(`roleCard.${seat}.end`)}</p>
          <p>
            <b>{t('roleCard.scarce')}</b> {t(`seat.${seat}.scarce`)}
          </p>
        </section>
      </div>
    </article>
  );
}

/** The card held up. Printing prints it alone. */
export function RoleDialog({ seat, onClose }: { seat: SeatId; onClose: () => void }): JSX.Element {
  useEffect(() => {
    document.documentElement.dataset['print'] = 'role';
    return () => delete document.documentElement.dataset['print'];
  }, []);
  return (
    <Dialog title={t('roleCard.title')} onClose={onClose} class="role-dialog">
      <RoleCard seat={seat} />
      <div class="dialog-acts">
        <button type="button" class="button" onClick={() => print()}>
          <Icon of={Printer} size={17} /> {t('roleCard.print')}
        </button>
        <button type="button" class="button main" onClick={onClose}>
          {t('act.close')}
        </button>
      </div>
    </Dialog>
  );
}
