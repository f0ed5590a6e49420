/** Which scenario: the server's default until someone asks for another. The list comes with the content, on request. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';

interface Props {
  chosen: string | null;
  onChoose: (scenario: string | null) => void;
}
export function ScenarioChoice({ chosen, onChoose }: Props): JSX.Element {
  const [list, setList] = useState<readonly { id: string; title: string; minutes: number }[]>([]);
  const fetchList = () => {
    if (list.length === 0)
      void import('../../i18n/content.ts').then(
        (content) => setList(content.scenarios()),
        () => undefined,
      );
  };
  return (
    <label class="field" onPointerEnter={fetchList} onFocusIn={fetchList}>
      <span>{t('door.play.scenario')}</span>
      <select class="input" value={chosen ?? ''} onChange={(event) => onChoose(event.currentTarget.value || null)}>
        {!list.some((one) => one.id === '') && <option value="">{t('door.default.title')}</option>}
        {list.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title} · {t('door.default.minutes', { minutes: one.minutes })}
          </option>
        ))}
      </select>
    </label>
  );
}
