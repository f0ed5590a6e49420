/** A step of the reckoning: what it is about, what it may say and how often, and what it can change. */
import type { JSX } from 'preact';
import { GROUNDS } from '../../../../shared/content/provenance/index.ts';
import { RECKONING } from '../../../../shared/rules/reckoning/index.ts';
import { t } from '../../../i18n/index.ts';
import { ruleFacts, type Noted } from '../explore/reckoning.ts';
import { Entry, Part } from '../parts/entry.tsx';
import { Changes, generally } from '../parts/words.tsx';

export function ReckoningLeaf({ id }: { id: string }): JSX.Element {
  const { rule, notes, changes } = ruleFacts(id);
  const n = RECKONING.indexOf(rule) + 1;
  return (
    <Entry
      id={`reckoning.${id}`}
      grounds={{ ...GROUNDS.reckoning[id], sources: rule.sources, note: t(`grounds.reckoning.${id}`) }}
    >
      <p class="caps">{t('handbook.reckoning.order', { n, all: RECKONING.length })}</p>
      <p>{t(`handbook.reckoning.text.${id}`)}</p>
      {notes.length > 0 ? (
        <Part title={t('handbook.reckoning.notes')}>
          <table class="hb-table hb-chances">
            <thead class="unseen">
              <tr>
                <th scope="col">{t('handbook.reckoning.noteHead')}</th>
                <th scope="col">{t('handbook.reckoning.chanceHead')}</th>
              </tr>
            </thead>
            <tbody>
              {notes.map((one) => (
                <tr key={one.note.k}>
                  <td>{generally(one.note)}</td>
                  <td class="num">{chance(one)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Part>
      ) : null}
      <Part title={t('handbook.reckoning.changes')}>
        <Changes changes={changes.map((c) => ({ ...c, always: true }))} />
      </Part>
    </Entry>
  );
}
function chance({ low, high }: Noted): string {
  if (low === 100) return t('handbook.reckoning.certain');
  return low === high ? t('handbook.reckoning.chance', { n: low }) : t('handbook.reckoning.range', { low, high });
}
