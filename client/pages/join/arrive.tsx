/** Someone follows a link to a table: is it there, and under which name do they come? */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Found } from '../../../shared/protocol/messages.ts';
import { t, tell } from '../../i18n/index.ts';
import { findTable, type Result } from '../../net/http.ts';
import { inviteHere } from '../../net/seat-link.ts';
import { lastName } from '../../net/tickets.ts';
import { Link } from '../../ui/route.tsx';
import { JoinCard } from '../door/ways.tsx';

export function Arrive({ code }: { code: string }): JSX.Element {
  const name = useState(lastName());
  const [found, setFound] = useState<Result<Found> | null>(null);
  useEffect(() => {
    let here = true;
    void findTable(code, { invite: inviteHere() }).then((result) => here && setFound(result));
    return () => void (here = false);
  }, [code]);

  return (
    <main class="page-main arrive" id="main">
      <h1 class="arrive-title">{t('app.title')}</h1>
      {found && !found.ok && (
        <p class="notice bad" role="alert">
          {tell(found.refusal)}
        </p>
      )}
      {found?.ok && <p class="arrive-phase">{t(`lobby.arrive.${found.value.phase}`)}</p>}
      <JoinCard name={name} code={code} />
      <p class="small soft">{t('door.content.note')}</p>
      <Link to="/">{t('act.home')}</Link>
    </main>
  );
}
