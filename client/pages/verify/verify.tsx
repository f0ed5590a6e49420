/** Was the game dealt as it was sealed? This browser finds out for itself: it hashes, shuffles and casts everything again. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../style/verify.css';
import verifyTexts from '../../i18n/en/verify.json' with { type: 'json' };
import { sealedWords, seedText } from '../../../shared/rules/deal.ts';
import { learnContent } from '../../i18n/content.ts';
import { learn, nameOf, t } from '../../i18n/index.ts';
import { SheetPage } from '../../ui/sheet-page.tsx';
import { check, type Findings, type Proof, readProof } from './proof.ts';

learn(verifyTexts);
learnContent();

export default function Verify(): JSX.Element {
  const [given, setGiven] = useState(location.hash.slice(1));
  const proof = given === '' ? null : readProof(given);
  return (
    <SheetPage title={t('verify.title')} class="verify">
      <p>{t('verify.what')}</p>
      <p>{t('verify.how')}</p>
      {proof ? (
        <Checked key={given} proof={proof} />
      ) : (
        <>
          {given !== '' && (
            <p class="notice bad" role="alert">
              {t('verify.unreadable')}
            </p>
          )}
          <label class="field">
            <span>{t('verify.paste')}</span>
            <textarea
              class="input"
              rows={5}
              spellcheck={false}
              onInput={(event) => setGiven(event.currentTarget.value.trim())}
            />
          </label>
        </>
      )}
    </SheetPage>
  );
}

function Checked({ proof }: { proof: Proof }): JSX.Element {
  const [found, setFound] = useState<Findings | null>(null);
  useEffect(() => {
    let here = true;
    void check(proof).then((findings) => here && setFound(findings));
    return () => void (here = false);
  }, [proof.commitment]);
  if (!found) return <p aria-busy="true">{t('load.waiting')}</p>;
  const { hashMatches, rememberedMatches, decks, dice } = found;
  const well =
    hashMatches && rememberedMatches !== false && decks.every((deck) => deck.matches) && dice.wrong.length === 0;
  return (
    <>
      <p class={well ? 'notice' : 'notice bad'} role="status" data-well={well}>
        {t(well ? 'verify.well' : found.sameContent ? 'verify.ill' : 'verify.otherContent')}
      </p>
      <table class="credits findings">
        <tbody>
          <Row what={t('verify.hash')} ok={hashMatches}>
            <code>{proof.commitment}</code>
          </Row>
          <Row what={t('verify.remembered')} ok={rememberedMatches}>
            {rememberedMatches === null ? t('verify.notRemembered') : <code>{proof.remembered}</code>}
          </Row>
          {decks.map((deck) => (
            <Row
              key={deck.name}
              what={
                deck.name === 'dispatch'
                  ? t('verify.dispatches')
                  : t('verify.deck', { seat: nameOf('seat', deck.name) })
              }
              ok={deck.matches}
            >
              <details>
                <summary>{t('verify.cards', { count: deck.cards.length })}</summary>
                <ol>
                  {deck.cards.map((id) => (
                    <li key={id}>{nameOf(deck.name === 'dispatch' ? 'dispatch' : 'card', id)}</li>
                  ))}
                </ol>
              </details>
            </Row>
          ))}
          <Row what={t('verify.dice')} ok={dice.all === 0 ? null : dice.wrong.length === 0}>
            {t('verify.diceCount', { count: dice.all, wrong: dice.wrong.length })}
          </Row>
        </tbody>
      </table>
      <p class="small soft">{t('verify.others')}</p>
      <h2>{t('verify.opened')}</h2>
      <dl class="opened">
        <dt>{t('verify.seed')}</dt>
        <dd>
          <code>{seedText(proof.deal.seed)}</code>
        </dd>
        <dt>{t('verify.nonce')}</dt>
        <dd>
          <code>{proof.deal.nonce}</code>
        </dd>
      </dl>
      <details>
        <summary>{t('verify.words')}</summary>
        <pre class="sealed-words">{sealedWords(proof.deal)}</pre>
      </details>
      <p class="small soft">{t('verify.alone')}</p>
    </>
  );
}

/** One thing that was compared; `ok` null: there was nothing to compare it with. */
function Row({
  what,
  ok,
  children,
}: {
  what: string;
  ok: boolean | null;
  children: JSX.Element | string;
}): JSX.Element {
  const word = ok === null ? 'nothing' : ok ? 'matches' : 'differs';
  return (
    <tr data-finding={word}>
      <th scope="row">{what}</th>
      <td>{children}</td>
      <td class="verdict">{t(`verify.${word}`)}</td>
    </tr>
  );
}
