/** The numbers that stand in a source file, each with its sign and line; those in types are none. */
import { parseSync, Visitor } from 'vite';

export interface Literal {
  value: number;
  line: number;
}

export function literalsIn(name: string, text: string): Literal[] {
  const { program, errors } = parseSync(name, text);
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]!.message}`);
  const found = new Map<number, Literal>();
  const inTypes = new Set<number>();
  const lineOf = (at: number) => text.slice(0, at).split('\n').length;
  new Visitor({
    TSLiteralType: ({ literal }) => void inTypes.add(literal.start),
    Literal({ value, start }) {
      if (typeof value === 'number') found.set(start, { value, line: lineOf(start) });
    },
    'UnaryExpression:exit'({ operator, argument }) {
      const literal = found.get(argument.start);
      if (operator === '-' && argument.type === 'Literal' && literal) literal.value *= -1;
    },
  }).visit(program);
  return [...found].filter(([start]) => !inTypes.has(start)).map(([, literal]) => literal);
}
