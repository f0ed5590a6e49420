/** A thing wrong with the content, said so that whoever wrote the file can find it and mend it. */
import { CHECK_TEXT } from '../text/en/check.ts';

/** The rules of a content file, by the key of their sentence: `check.<expected>`. */
export type Expected = keyof typeof CHECK_TEXT;

export interface Problem {
  /** The file or part of the content, e.g. `scenario.json` or `cards`. */
  file: string;
  /** The path in it, e.g. `regions.HAM.order`. */
  field: string;
  /** The value found, in short. */
  value: string;
  expected: Expected;
  /** What the sentence needs besides. */
  with?: Readonly<Record<string, string | number>>;
}

/** Longest piece of a value that is shown. */
const SHOWN = 60;
/** A value as a person would write it in the file, shortened. */
function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** Collects the problems of one file. */
export class Findings {
  readonly problems: Problem[];
  private readonly file: string;
  constructor(file: string, problems: Problem[] = []) {
    this.file = file;
    this.problems = problems;
  }
  add(field: string, value: unknown, expected: Expected, more?: Problem['with']): void {
    const found = typeof value === 'number' ? String(value) : shown(value);
    this.problems.push({ file: this.file, field, value: found, expected, ...(more ? { with: more } : {}) });
  }
  /** Adds a problem unless the condition holds. */
  need(holds: boolean, field: string, value: unknown, expected: Expected, more?: Problem['with']): boolean {
    if (!holds) this.add(field, value, expected, more);
    return holds;
  }
  /** The same list of problems, for another file. */
  in(file: string): Findings {
    return new Findings(file, this.problems);
  }
}

/** The problem as a message of the catalogue: key `check.<expected>`. */
export function problemMsg(p: Problem): { k: string; a: Record<string, string | number> } {
  return { k: `check.${p.expected}`, a: { file: p.file, field: p.field, value: p.value, ...p.with } };
}
/** The problem in an English sentence, for logs and the terminal. */
export function problemText(p: Problem): string {
  const { a } = problemMsg(p);
  return CHECK_TEXT[p.expected].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(a[name] ?? '?'));
}
