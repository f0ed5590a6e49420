/** The door: what this is, three ways in, and the tables this browser sat at. Light: nothing of the table is loaded here. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { shownCode } from '../../../shared/protocol/code.ts';
import { language, languages, nameOf, t } from '../../i18n/index.ts';
import { dropTicket, lastName, type Ticket, tickets } from '../../net/tickets.ts';
import { Emblem } from '../../desk/ornament.tsx';
import { Link } from '../../ui/route.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { LearnCard } from './learn.tsx';
import { HostCard, JoinCard, PlayCard } from './ways.tsx';
import map from './map.svg';

export default function Door(): JSX.Element {
  const name = useState(lastName());
  return (
    <div class="page door">
      <main class="page-main" id="main">
        {languages().length > 1 && <LanguageChoice />}
        <header class="door-head">
          <div class="door-words">
            <p class="door-kicker">{t('door.kicker')}</p>
            <h1 class="door-title">{t('app.title')}</h1>
            <p class="door-lead">{t('door.lead')}</p>
            <p class="door-what">{t('door.what')}</p>
            <ul class="door-facts">
              {(['seats', 'time', 'bots'] as const).map((fact) => (
                <li key={fact}>{t(`door.facts.${fact}`)}</li>
              ))}
            </ul>
          </div>
          <figure class="door-map" aria-hidden="true">
            <img src={map} alt="" width="1226" height="1062" />
          </figure>
        </header>

        <LearnCard name={name[0]} />
        <section class="ways" aria-label={t('door.ways')}>
          <PlayCard name={name} />
          <HostCard name={name} />
          <JoinCard name={name} />
        </section>

        {tickets.value.length > 0 && <Resume />}

        <section class="door-notes" aria-labelledby="before">
          <h2 id="before">{t('door.content.title')}</h2>
          <p>{t('door.content.note')}</p>
          <p>{t('door.content.model')}</p>
          <p>{t('door.content.privacy')}</p>
        </section>
      </main>
      <footer class="page-foot">
        <Link to="/handbook">{t('app.handbook')}</Link> · <Link to="/about">{t('app.about')}</Link> ·{' '}
        <Link to="/check">{t('app.check')}</Link> · <Link to="/print">{t('app.print')}</Link>
      </footer>
    </div>
  );
}

function Resume(): JSX.Element {
  return (
    <section class="resume" aria-labelledby="resume">
      <h2 id="resume">{t('door.resume.title')}</h2>
      <ul>
        {tickets.value.map((ticket) => (
          <li key={ticket.code} class="paper resume-row">
            {ticket.seat && <Emblem seat={ticket.seat} size={26} />}
            <Link to={`/t/${ticket.code}`} class="resume-link">
              <strong class="code">{shownCode(ticket.code)}</strong>
              <span class="unseen">{t('door.resume.open')}</span>
            </Link>
            <span class="soft small grow">{about(ticket)}</span>
            <button type="button" class="button quiet slim" onClick={() => dropTicket(ticket)}>
              {t('door.resume.forget')} <span class="unseen">{shownCode(ticket.code)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function about(ticket: Ticket): string {
  const where = ticket.over
    ? t('door.resume.over')
    : ticket.turn
      ? t('door.resume.turn', { turn: ticket.turn })
      : t('door.resume.lobby');
  const who = ticket.seat ? nameOf('seat', ticket.seat) : t('door.resume.watching');
  return [
    who,
    t('door.resume.asSeat', { name: ticket.name }),
    where,
    new Date(ticket.at).toLocaleDateString(language().lang),
  ].join(' · ');
}
