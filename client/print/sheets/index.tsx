/** All sheets of what is chosen, in the order in which they go on the table. */
import type { JSX } from 'preact';
import type { Choice, Part } from '../choice.ts';
import { PARTS } from '../choice.ts';
import { PlayerAid } from './aid.tsx';
import { BoardSheets } from './boards.tsx';
import { AgendaCards, DispatchCards, OrderCards } from './cards.tsx';
import { CounterSheets } from './counters.tsx';
import { Displays } from './displays.tsx';
import { FacilitatorSheets } from './facilitator.tsx';
import { AccordSheets, ContestSheets } from './politics.tsx';
import { RoleSheets } from './roles.tsx';
import { RulesText } from './rules.tsx';
import { OrderSlips } from './slips.tsx';
import { SourceSheets } from './sources.tsx';

const SHEETS: Record<Part, (props: { choice: Choice }) => JSX.Element> = {
  rules: RulesText,
  board: BoardSheets,
  tracks: Displays,
  counters: CounterSheets,
  cards: OrderCards,
  agendas: AgendaCards,
  dispatches: DispatchCards,
  roles: RoleSheets,
  aid: PlayerAid,
  orders: OrderSlips,
  contests: ContestSheets,
  accords: AccordSheets,
  facilitator: FacilitatorSheets,
  sources: SourceSheets,
};

export function Sheets({ choice, parts }: { choice: Choice; parts: ReadonlySet<Part> }): JSX.Element {
  return (
    <>
      {PARTS.filter((part) => parts.has(part)).map((part) => {
        const Part = SHEETS[part];
        return <Part key={part} choice={choice} />;
      })}
    </>
  );
}
