/** Contests: open ones with their outcomes, what speaks for each, and the leverage this seat lays on one in secret. */
import type { JSX } from 'preact';
import { useSignal } from '@preact/signals';
import { CONTESTS_DATA } from '../../shared/content/contests.ts';
import type { ContestId } from '../../shared/content/ids.ts';
import type { ContestData } from '../../shared/content/model.ts';
import { standingOf } from '../../shared/rules/contests.ts';
import { effectLines } from '../../shared/rules/effects/index.ts';
import type { ContestOptions, View } from '../../shared/rules/known.ts';
import type { World } from '../../shared/rules/types.ts';
import { nameOf, t } from '../i18n/index.ts';
import type { TableStore } from '../net/store.ts';
import { EffectLines, Hint, Sources, useAsk, Why } from './bits.tsx';
import { contestChances } from './contest-chance.ts';
import { Sign } from './icons.tsx';
import { signed } from './numbers.ts';
import { shownLog, shownWorld } from './stage.ts';
import { TallyView } from './step.tsx';
import { WhyLink } from './why.tsx';

export function Contests({ store }: { store: TableStore }): JSX.Element | null {
  const view = store.view.value;
  const world = shownWorld(store);
  if (!view || !world) return null;
  const options = store.legal.value?.contests ?? [];
  return (
    <section class="contests" aria-label={t('desk.contests.title')}>
      {world.contests.length === 0 ? <Hint>{t('desk.contests.none')}</Hint> : null}
      {world.contests.map((id) => (
        <Contest
          key={id}
          id={id}
          store={store}
          view={view}
          world={world}
          options={options.find((one) => one.contest === id)}
        />
      ))}
      {world.nextContests.length > 0 ? (
        <p class="contests-next">
          <Sign name="law" size={16} /> {t('desk.contests.next')}{' '}
          <b>{world.nextContests.map((id) => nameOf('contest', id)).join(', ')}</b>
        </p>
      ) : null}
      <Decided store={store} world={world} />
    </section>
  );
}

interface ContestProps {
  id: ContestId;
  store: TableStore;
  view: View;
  world: World;
  options: ContestOptions | undefined;
}

function Contest({ id, store, view, world, options }: ContestProps): JSX.Element {
  const data = CONTESTS_DATA[id];
  const placed = view.you?.commits[id];
  const chances = contestChances(world, id);
  const withMine = placed && placed.n > 0 ? contestChances(world, id, placed) : undefined;
  return (
    <article class="contest">
      <header>
        <h2>{nameOf('contest', id)}</h2>
        <p class="contest-note">{t(`contest.${id}.note`)}</p>
      </header>
      <p class="hint">{t('desk.contests.chances')}</p>
      <ul class="outcomes">
        {data.outcomes.map((outcome) => (
          <Outcome
            key={outcome.id}
            contest={id}
            outcome={outcome}
            world={world}
            chance={chances.get(outcome.id)!}
            withMine={withMine?.get(outcome.id)}
            mine={placed?.outcome === outcome.id ? placed.n : 0}
          />
        ))}
      </ul>
      {options ? (
        <Commit key={`${view.turn}-${id}`} store={store} world={world} options={options} placed={placed} />
      ) : null}
      <div class="with-why">
        <Sources refs={data.sources} />
        <WhyLink entry={`contest.${id}`} what={nameOf('contest', id)} />
      </div>
    </article>
  );
}

interface OutcomeProps {
  contest: ContestId;
  outcome: ContestData['outcomes'][number];
  world: World;
  /** Before anyone's leverage, 0 to 1; and with this seat's own, where it has laid some on any outcome. */
  chance: number;
  withMine: number | undefined;
  mine: number;
}

/** A chance in whole percent; what may still happen is never said to be impossible or certain. */
function percent(chance: number): string {
  const n = Math.round(chance * 100);
  if (n === 0 && chance > 0) return t('desk.contests.under');
  if (n === 100 && chance < 1) return t('desk.contests.over');
  return t('desk.odds.percent', { n });
}

function Outcome({ contest, outcome, world, chance, withMine, mine }: OutcomeProps): JSX.Element {
  const total = standingOf(world, contest, outcome.id);
  const added = world.standing[`${contest}/${outcome.id}`] ?? 0;
  return (
    <li class="outcome" data-mine={mine > 0 || undefined}>
      <div class="outcome-head">
        <b>{nameOf('outcome', `${contest}.${outcome.id}`)}</b>
        <span class="outcome-chance">
          <span class="unseen">{t('desk.contests.chance')}</span> {percent(chance)}
        </span>
      </div>
      <p class="outcome-standing">
        <span>{t('desk.contests.standing', { n: total })}</span>
        {withMine === undefined ? null : <b>{t('desk.contests.withMine', { chance: percent(withMine) })}</b>}
      </p>
      <EffectLines lines={effectLines(outcome.effects)} />
      <details>
        <summary>{t('desk.contests.breakdown')}</summary>
        <ul class="breakdown">
          <li>
            {t('desk.contests.base')} <b>{signed(outcome.base)}</b>
          </li>
          {outcome.standing.map((rule) => (
            <li key={rule.track}>
              {t('desk.contests.fromTrack', { track: nameOf('track', rule.track), n: world.tracks[rule.track] })}{' '}
              <b>{signed((world.tracks[rule.track] - rule.from) * rule.per)}</b>
            </li>
          ))}
          {added !== 0 ? (
            <li>
              {t('desk.contests.added')} <b>{signed(added)}</b>
            </li>
          ) : null}
        </ul>
      </details>
      {mine > 0 ? (
        <p class="outcome-mine">
          <Sign name="leverage" size={16} /> {t('desk.contests.mine', { n: mine })}
        </p>
      ) : null}
    </li>
  );
}

interface CommitProps {
  store: TableStore;
  world: World;
  options: ContestOptions;
  placed: { outcome: string; n: number } | undefined;
}

/** Leverage for one outcome: a stepper and the outcomes as choices. Nobody else sees it before the reveal. */
function Commit({ store, world, options, placed }: CommitProps): JSX.Element {
  const { ask, refusal, busy } = useAsk(store);
  const outcome = useSignal(placed?.outcome ?? options.outcomes[0] ?? '');
  const n = useSignal(placed?.n ?? 0);
  const same = outcome.value === (placed?.outcome ?? outcome.value) && n.value === (placed?.n ?? 0);
  const put = (to: number): void => {
    n.value = Math.max(0, Math.min(options.max, to));
  };
  if (options.refusal) return <Why msg={options.refusal} />;
  const chance = contestChances(world, options.contest, { outcome: outcome.value, n: n.value }).get(outcome.value);
  return (
    <form
      class="commit"
      onSubmit={(event) => {
        event.preventDefault();
        void ask({ t: 'commit', contest: options.contest, outcome: outcome.value, n: n.value });
      }}
    >
      <fieldset>
        <legend>{t('desk.contests.for')}</legend>
        <div class="commit-outcomes">
          {options.outcomes.map((id) => (
            <label key={id} class="choice commit-choice" data-on={outcome.value === id || undefined}>
              <input
                type="radio"
                name={`outcome-${options.contest}`}
                value={id}
                checked={outcome.value === id}
                onChange={() => (outcome.value = id)}
              />
              <span>{nameOf('outcome', `${options.contest}.${id}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="stepper" role="group" aria-label={t('desk.contests.amount')}>
        <button
          type="button"
          class="step-button"
          disabled={n.value <= 0}
          onClick={() => put(n.value - 1)}
          aria-label={t('desk.contests.less')}
        >
          −
        </button>
        <output aria-live="polite">
          <Sign name="leverage" size={18} /> <b>{n.value}</b> <span>{t('desk.contests.max', { n: options.max })}</span>
        </output>
        <button
          type="button"
          class="step-button"
          disabled={n.value >= options.max}
          onClick={() => put(n.value + 1)}
          aria-label={t('desk.contests.more')}
        >
          +
        </button>
      </div>
      <button type="submit" class="button" disabled={busy.value || same}>
        {t(placed && placed.n > 0 ? 'desk.contests.change' : 'desk.contests.commit')}
      </button>
      {n.value > 0 && chance !== undefined ? (
        <p class="commit-chance" aria-live="polite">
          {t('desk.contests.wouldBe', { n: n.value, chance: percent(chance) })}
        </p>
      ) : null}
      <p class="hint">{t('desk.contests.secret')}</p>
      <Why msg={refusal.value} />
    </form>
  );
}

/** Contests already decided, with the count of the last time. */
function Decided({ store, world }: { store: TableStore; world: World }): JSX.Element | null {
  const decided = shownLog(store).filter((step) => step.contest);
  if (decided.length === 0 && Object.keys(world.decided).length === 0) return null;
  return (
    <details class="decided">
      <summary>{t('desk.contests.decided', { count: decided.length })}</summary>
      {decided.map((step, i) => (
        <div key={i} class="decided-one">
          <p>
            <b>{nameOf('contest', step.contest!.id)}</b> {t('desk.contests.inTurn', { n: step.turn })}
          </p>
          <TallyView tally={step.contest!} />
        </div>
      ))}
    </details>
  );
}
