/** In which language: shown where there is a choice, each language by the name it gives itself. */
import type { JSX } from 'preact';
import { Languages } from 'lucide';
import { choose, language, languages, t } from '../../i18n/index.ts';
import { ownName } from '../../i18n/languages.ts';
import { Icon } from '../../ui/icon.tsx';
import { note } from '../../ui/say.tsx';

export function LanguageChoice(): JSX.Element {
  const { lang } = language();
  return (
    <label class="door-language">
      <Icon of={Languages} size={18} />
      <span class="unseen">{t('door.language')}</span>
      <select
        class="input"
        value={lang}
        onChange={({ currentTarget: list }) => {
          choose(list.value).catch(() => {
            list.value = language().lang;
            note(t('load.failed'), true);
          });
        }}
      >
        {languages().map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {ownName(tag)}
          </option>
        ))}
      </select>
    </label>
  );
}
