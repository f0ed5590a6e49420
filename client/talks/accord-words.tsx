/** What an accord is, in the rules' own sentences. */
import type { JSX } from 'preact';
import { ACCORDS_DATA } from '../../shared/content/accords.ts';
import type { AccordId, SeatId } from '../../shared/content/ids.ts';
import type { Effect } from '../../shared/content/model.ts';
import { effectLines } from '../../shared/rules/effects/index.ts';
import { WhyLink } from '../desk/why.tsx';
import { nameOf, t, tell } from '../i18n/index.ts';

/** Effects as a short list under a heading; nothing when there are none. */
export function Sentences({
  title,
  effects,
  head: Head = 'h4',
}: {
  title: string;
  effects: readonly Effect[];
  head?: 'h3' | 'h4';
}): JSX.Element | null {
  const lines = effectLines(effects);
  if (lines.length === 0) return null;
  return (
    <div class="terms">
      <Head>{title}</Head>
      <ul>
        {lines.map((line, i) => (
          <li key={i} style={{ marginInlineStart: `${line.depth}em` }}>
            {tell(line)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The whole of it: what it does when signed, each turn, and when broken. */
export function Terms({ accord, open = false }: { accord: AccordId; open?: boolean }): JSX.Element | null {
  const data = ACCORDS_DATA[accord];
  if (data.sign.length + data.upkeep.length + data.broken.length === 0) return null;
  return (
    <details class="terms-fold" open={open}>
      <summary>{t('accords.rules')}</summary>
      <Sentences title={t('accords.onSign')} effects={data.sign} />
      {data.uncosigned && data.cosigner && (
        <Sentences title={t('accords.uncosigned', { seat: nameOf('seat', data.cosigner) })} effects={data.uncosigned} />
      )}
      <Sentences title={t('accords.upkeep')} effects={data.upkeep} />
      <Sentences title={t('accords.ifBroken')} effects={data.broken} />
      <WhyLink entry={`accord.${accord}`} what={nameOf('accord', accord)} />
    </details>
  );
}

/** How long it lasts, in words. */
export function lasts(accord: AccordId): string {
  const { turns } = ACCORDS_DATA[accord];
  return turns === null
    ? t('accords.lastsOpen')
    : turns === 0
      ? t('accords.lastsOnce')
      : t('accords.lastsTurns', { count: turns });
}

export const seatNames = (seats: readonly SeatId[]): string => seats.map((seat) => nameOf('seat', seat)).join(', ');
