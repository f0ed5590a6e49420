/** What the game rests on, and whose work is in it. */
import type { JSX } from 'preact';
import aboutTexts from '../../i18n/en/about.json' with { type: 'json' };
import { learn, t } from '../../i18n/index.ts';
import { Link } from '../../ui/route.tsx';
import { SheetPage } from '../../ui/sheet-page.tsx';
import { chapterAddress } from '../handbook/address.ts';
import { CREDITS } from './credits.ts';

learn(aboutTexts);

export default function About(): JSX.Element {
  return (
    <SheetPage title={t('about.title')}>
      <h2>{t('about.source.title')}</h2>
      <p>{t('about.source.text')}</p>
      <p>{t('about.source.facts')}</p>
      <h2>{t('about.model.title')}</h2>
      <p>{t('about.model.text')}</p>
      <p>
        <Link to={chapterAddress('rules')}>{t('about.model.handbook')}</Link> ·{' '}
        <Link to={chapterAddress('claims')}>{t('about.model.claims')}</Link> ·{' '}
        <Link to={chapterAddress('limits')}>{t('about.model.limits')}</Link>
      </p>
      <h2>{t('about.care.title')}</h2>
      <p>{t('about.care.text')}</p>
      <h2>{t('about.credits.title')}</h2>
      <p>{t('about.credits.map')}</p>
      <table class="credits">
        <thead>
          <tr>
            <th scope="col">{t('about.credits.what')}</th>
            <th scope="col">{t('about.credits.licence')}</th>
          </tr>
        </thead>
        <tbody>
          {CREDITS.map(([name, licence]) => (
            <tr key={name} translate={false}>
              <td>{name}</td>
              <td>{licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </SheetPage>
  );
}
