/** The self-test page: what this network and this browser let through, for a person who can change it. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import '../../style/check.css';
import checkTexts from '../../i18n/en/check.json' with { type: 'json' };
import { has, language, learn, t } from '../../i18n/index.ts';
import { Link } from '../../ui/route.tsx';
import { note } from '../../ui/say.tsx';
import { check, CHECKS, type CheckName, type Finding, wayThrough } from './checks.ts';

learn(checkTexts);

type Found = Partial<Record<CheckName, Finding>>;

export default function Check(): JSX.Element {
  const found = useSignal<Found>({});
  const run = useSignal(1);
  useEffect(() => {
    let here = true;
    found.value = {};
    const look = async (names: readonly CheckName[]): Promise<void> => {
      for (const name of names) {
        const finding = await check(name);
        if (!here) return;
        found.value = { ...found.value, [name]: finding };
      }
    };
    // The poll takes its time beside the others; drawing may keep the page busy and would spoil their times.
    void look(['poll']);
    void look(['http', 'socket', 'stream', 'clock', 'storage', 'graphics']);
    return () => void (here = false);
  }, [run.value]);

  const way = wayThrough(found.value);
  return (
    <div class="page check">
      <main class="page-main" id="main">
        <p>
          <Link to="/">{t('act.home')}</Link>
        </p>
        <article class="paper raised check-sheet stack">
          <h1 id="check-title">{t('check.title')}</h1>
          <p class="soft">{t('check.lead')}</p>
          <p class="check-way" role="status">
            {way ? t(`check.play.${way}`) : t('check.runs')}
          </p>
          <div class="check-scroll" role="group" tabIndex={0} aria-labelledby="check-title">
            <table class="check-table">
              <thead>
                <tr>
                  <th scope="col">{t('check.head.what')}</th>
                  <th scope="col">{t('check.head.result')}</th>
                  <th scope="col">{t('check.head.advice')}</th>
                </tr>
              </thead>
              <tbody>
                {CHECKS.map((name) => (
                  <Row key={name} name={name} finding={found.value[name]} />
                ))}
              </tbody>
            </table>
          </div>
          <div class="row">
            <button type="button" class="button" onClick={() => run.value++}>
              {t('check.again')}
            </button>
            <button type="button" class="button" onClick={() => void copy(report(found.value))}>
              {t('check.copy')}
            </button>
          </div>
          <pre class="check-report" aria-label={t('check.copy')}>
            {report(found.value)}
          </pre>
        </article>
      </main>
    </div>
  );
}

function Row({ name, finding }: { name: CheckName; finding: Finding | undefined }): JSX.Element {
  return (
    <tr data-verdict={finding?.verdict ?? 'wait'}>
      <th scope="row">{t(`check.what.${name}`)}</th>
      <td>
        <b>{t(`check.verdict.${finding?.verdict ?? 'wait'}`)}</b>
        {finding && <span>{t(`check.said.${finding.said}`, finding.args ?? {})}</span>}
      </td>
      <td>{adviceOf(finding)}</td>
    </tr>
  );
}

function adviceOf(finding: Finding | undefined): string {
  const key = finding && finding.verdict !== 'ok' ? `check.advice.${finding.said}` : '';
  return key && has(key) ? t(key) : '';
}

/** All of it as plain text, to be sent to whoever can change something. */
function report(found: Found): string {
  const way = wayThrough(found);
  const when = new Intl.DateTimeFormat(language().lang, { dateStyle: 'medium', timeStyle: 'long' }).format(new Date());
  return [
    t('check.report.title', { host: location.host }),
    t('check.report.when', { when }),
    t('check.report.browser', { browser: navigator.userAgent }),
    way ? t(`check.play.${way}`) : t('check.runs'),
    '',
    ...CHECKS.flatMap((name) => {
      const finding = found[name];
      const verdict = t(`check.verdict.${finding?.verdict ?? 'wait'}`);
      const said = finding ? t(`check.said.${finding.said}`, finding.args ?? {}) : '';
      const advice = adviceOf(finding);
      return [`${t(`check.what.${name}`)}: ${verdict}. ${said}`.trim(), ...(advice ? [`  ${advice}`] : [])];
    }),
  ].join('\n');
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    note(t('act.copied'));
  } catch {
    // Without TLS there is no clipboard: the text stands on the page, and is marked for the person's own copying.
    const element = document.querySelector('.check-report');
    if (element) getSelection()?.selectAllChildren(element);
  }
}
