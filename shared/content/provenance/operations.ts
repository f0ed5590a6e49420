/**
 * What the 35 operations rest on. Their sources stand beside their code; here is how they bear on it. That such a thing
 * was or could be done is in the sources; every strength, cost and gain is a judgement, weighed by the study.
 */
import type { OpId } from '../ids.ts';
import type { Judged } from './grounds.ts';
import { judged } from './grounds.ts';

export const OP_GROUNDS: Readonly<Record<OpId, Judged>> = {
  // Washington
  posture: judged(
    'source',
    'high',
    'The three options differ first of all in where troops stand. The price of coming back stands for the cycle that the source warns of.',
  ),
  advise: judged(
    'source',
    'medium',
    'Training goes on where troops or an office stand; an office keeps part of what troops can do.',
  ),
  raid: judged(
    'inference',
    'medium',
    'Work with partners against what remains of IS. How far troops reach, and what a raid without consent costs, are judgements.',
  ),
  strike: judged(
    'inference',
    'medium',
    'Militia attacks weighed on the wish to leave; that an answer in kind costs sovereignty and raises the war ladder is inferred.',
  ),
  pressure: judged(
    'inference',
    'medium',
    'Warnings stopped a bill in 2025, and dollars for Iraq pass through New York. How much each tool moves is a judgement.',
  ),
  broker: judged(
    'source',
    'medium',
    'Investment as a second pillar, which disorder can stop. Odds and income are judgements.',
  ),
  transition: judged('source', 'high', 'Offices under the ambassador took on broad work after 2011, and could again.'),
  repatriate: judged(
    'source',
    'medium',
    'Slow returns are a named worry; numbers a turn are judgements on the pace so far.',
  ),
  // Baghdad
  deploy: judged(
    'judgement',
    'medium',
    'Brigades move within federal ground. One piece stands for more than a brigade on paper.',
  ),
  clear: judged('inference', 'medium', 'Federal forces search the hills where IS remnants move. Odds are judgements.'),
  govern: judged(
    'inference',
    'low',
    'Stabilising the population is half of what the coalition turned to. One step of order in two months is fast.',
  ),
  curb: judged(
    'inference',
    'medium',
    'The armed factions limit what the cabinet can do. That a failure splits the cabinet is inferred.',
  ),
  contract: judged('source', 'medium', 'Baghdad seeks investors from several sides. Odds are judgements.'),
  budget: judged(
    'report',
    'high',
    'Transfers were held back and paid again in 2025. What each step moves is a judgement.',
  ),
  bill: judged(
    'inference',
    'medium',
    'Bills were tabled and withdrawn under pressure. That any of five can be tabled at will is a simplification.',
  ),
  envoy: judged(
    'inference',
    'low',
    'Both capitals seek closer ties; what one round of visits achieves is a judgement.',
  ),
  // Tehran
  arm: judged(
    'inference',
    'medium',
    'Close ties with the strongest factions are in the source; that each transfer is a choice of Tehran is a simplification.',
  ),
  harass: judged(
    'report',
    'medium',
    'Scores of attacks, many unclaimed. That Tehran orders them, and the odds that it is found out, are judgements.',
  ),
  penetrate: judged(
    'inference',
    'medium',
    'The drift towards a captured state is the fear the source names. Ministries, parliament and banks are our division of it.',
  ),
  valve: judged(
    'report',
    'medium',
    'A third or more of power hangs on Iranian gas. That it is used as a lever at will is a judgement.',
  ),
  finance: judged(
    'report',
    'low',
    'Trade and dollars reach Iran through Iraq. Sums cannot be known; steps of one are a judgement.',
  ),
  restrain: judged(
    'inference',
    'low',
    'Attacks have come in waves with pauses. That Tehran can order a pause is a judgement.',
  ),
  // Erbil
  guard: judged('report', 'medium', 'Peshmerga stand along lines that do not meet the federal ones.'),
  joint: judged('report', 'medium', 'Searches with federal or US partners happen now and then. Odds are judgements.'),
  host: judged('source', 'high', 'Bases and a steady welcome in Kurdistan are in the source.'),
  export: judged(
    'report',
    'high',
    'Pipeline, trucks and gas are the three ways there are. Income of a turn is a judgement.',
  ),
  lobby: judged('inference', 'low', 'Kurdish backing for the presence buys a hearing. What it yields is a judgement.'),
  unify: judged(
    'report',
    'medium',
    'The two parties had formed no cabinet a year after their vote. Three ways to come closer are our division.',
  ),
  claim: judged(
    'report',
    'medium',
    'Kirkuk and Sinjar remain open questions. That a claim can be pressed in two months is a simplification.',
  ),
  // The Islamic State: that such things happen, never how
  recruit: judged(
    'inference',
    'low',
    'Growth where order is thin is what the worry about resurgence means. Rates are judgements.',
  ),
  infiltrate: judged('report', 'medium', 'Gaps between the lines are documented. Movement by cells is an abstraction.'),
  attack: judged(
    'inference',
    'medium',
    'The rate is low in 2025. Odds and harm are judgements, with no model of means.',
  ),
  breakout: judged('source', 'medium', 'Prisons and camps are the worry most plainly named. Odds are judgements.'),
  extort: judged('inference', 'low', 'IS holds money; where it comes from now is little known.'),
  ground: judged('inference', 'low', 'A low rate of attacks can also be patience. An abstraction.'),
};
