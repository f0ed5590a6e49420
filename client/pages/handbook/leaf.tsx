/** Any entry by its id, as it stands in its chapter. */
import type { JSX } from 'preact';
import '../../desk/css/parts.css';
import '../../desk/css/card.css';
import '../../style/handbook.css';
import { reading } from '../../../shared/content/text/reading.ts';
import deskTexts from '../../i18n/en/desk.json' with { type: 'json' };
import handbookTexts from '../../i18n/en/handbook.json' with { type: 'json' };
import { learnContent } from '../../i18n/content.ts';
import { learn, t } from '../../i18n/index.ts';
import { chapterOf, type EntryId, type Kind, partsOf } from './address.ts';
import { groupsOf } from './chapters.ts';
import { PieceLeaf, SpaceLeaf } from './leaves/board.tsx';
import { CardLeaf } from './leaves/card.tsx';
import { ClaimLeaf } from './leaves/claim.tsx';
import { LimitLeaf } from './leaves/limit.tsx';
import { ModLeaf } from './leaves/mod.tsx';
import { OpLeaf } from './leaves/op.tsx';
import { AccordLeaf, ContestLeaf, DispatchLeaf } from './leaves/politics.tsx';
import { ReckoningLeaf } from './leaves/reckoning.tsx';
import { RuleLeaf } from './leaves/rule.tsx';
import { ScenarioLeaf } from './leaves/scenario.tsx';
import { AgendaLeaf, AimLeaf, SeatLeaf } from './leaves/seat.tsx';
import { SwitchLeaf } from './leaves/switch.tsx';
import { TrackLeaf } from './leaves/track.tsx';
import { FactLeaf, SourceLeaf, TermLeaf, TuningLeaf } from './leaves/words.tsx';

learnContent();
learn(deskTexts);
learn(handbookTexts);
learn(reading());

const LEAVES: Readonly<Record<Kind, (props: { id: string }) => JSX.Element | null>> = {
  rule: RuleLeaf,
  seat: SeatLeaf,
  aim: AimLeaf,
  agenda: AgendaLeaf,
  op: OpLeaf,
  mod: ModLeaf,
  card: CardLeaf,
  contest: ContestLeaf,
  accord: AccordLeaf,
  dispatch: DispatchLeaf,
  reckoning: ReckoningLeaf,
  track: TrackLeaf,
  space: SpaceLeaf,
  piece: PieceLeaf,
  scenario: ScenarioLeaf,
  switch: SwitchLeaf,
  claim: ClaimLeaf,
  tuning: TuningLeaf,
  term: TermLeaf,
  source: SourceLeaf,
  fact: FactLeaf,
  limit: LimitLeaf,
};

/** Reasons that stand on every check, and those of events, are in no operation's list. */
const isThere = (entry: EntryId): boolean =>
  partsOf(entry).kind === 'mod' || groupsOf(chapterOf(entry)).some((group) => group.entries.includes(entry));

export function Leaf({ entry }: { entry: EntryId }): JSX.Element {
  const { kind, id } = partsOf(entry);
  const Of = LEAVES[kind];
  return isThere(entry) ? <Of id={id} /> : <p>{t('handbook.noEntry')}</p>;
}
