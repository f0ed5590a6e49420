/** What the source says of texts: the keys it names, and the words it holds itself. Read from its syntax tree. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ESTree, parseSync } from 'vite';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

type Node = ESTree.Node;
export const parse = (file: string, text: string): Node => parseSync(file, text).program;

/** Every file of some folders, with its tree. */
export function trees(folders: readonly string[], ending: RegExp): { file: string; tree: Node; text: string }[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => ending.test(name))
      .map((name) => {
        const file = `${folder}/${name}`;
        const text = readFileSync(join(ROOT, file), 'utf8');
        return { file, text, tree: parse(file, text) };
      }),
  );
}

/** Calls `visit` for every node, with the nodes around it, the innermost last. */
function walk(
  node: Node,
  visit: (node: Node, around: readonly Node[]) => void,
  around: readonly Node[] = [],
): void {
  visit(node, around);
  const within = [...around, node];
  for (const value of Object.values(node) as unknown[])
    for (const part of Array.isArray(value) ? (value as unknown[]) : [value])
      if (typeof part === 'object' && part !== null && 'type' in part) walk(part as Node, visit, within);
}

/** The line of a place in a text. */
const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** A key as it is written: plain, or with holes (`desk.kind.*`), where a hole is one part of a key or more. */
export interface Key {
  key: string;
  where: string;
  /** Is it given with a count, so that its plural forms are meant? */
  counted: boolean;
}

const staticText = (node: Node): string | null =>
  node.type === 'Literal' && typeof node.value === 'string'
    ? node.value
    : node.type === 'TemplateLiteral'
      ? node.quasis.map(({ value }) => value.cooked ?? '').join('*')
      : null;

/** All texts an expression can be: both sides of a choice, each part of `a ?? b`. */
function texts(node: Node): string[] {
  if (node.type === 'ConditionalExpression') return [...texts(node.consequent), ...texts(node.alternate)];
  if (node.type === 'LogicalExpression') return [...texts(node.left), ...texts(node.right)];
  if (node.type === 'ParenthesizedExpression') return texts(node.expression);
  const text = staticText(node);
  return text === null ? [] : [text];
}

/** Keys that are asked for: `t('…')`, `has('…')`, and messages `{ k: '…' }`. */
export function keysAsked(files: readonly { file: string; tree: Node; text: string }[]): Key[] {
  const keys: Key[] = [];
  for (const { file, tree, text } of files)
    walk(tree, (node) => {
      const where = (at: Node) => `${file}:${lineOf(text, at.start)}`;
      if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 't') {
        const [first, second] = node.arguments;
        const counted = second?.type === 'ObjectExpression' && text.slice(second.start, second.end).includes('count');
        if (first) for (const key of texts(first)) keys.push({ key, where: where(first), counted });
      }
      if (node.type === 'Property' && node.key.type === 'Identifier' && node.key.name === 'k')
        for (const key of texts(node.value)) keys.push({ key, where: where(node), counted: false });
    });
  return keys.filter(({ key }) => /^[a-zA-Z*][\w*]*(\.[\w:*-]+)+$/.test(key));
}

/** Every text in the source that could be a key or a part of one, keys asked for or not. */
export function textsIn(files: readonly { tree: Node }[]): Set<string> {
  const found = new Set<string>();
  for (const { tree } of files)
    walk(tree, (node) => {
      const text = staticText(node);
      if (text !== null && /^[\w.:*-]+$/.test(text)) found.add(text);
    });
  return found;
}

/** A key with holes as an expression that finds the keys it can be. */
export const finder = (key: string): RegExp =>
  new RegExp(
    `^${key
      .split('*')
      .map((part) => part.replaceAll('.', '\\.'))
      .join('[\\w:.-]*')}$`,
  );

/** Attributes that a person reads or hears. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
]);
const isWords = (text: string): boolean => /\p{L}{2}/u.test(text.replace(/\{\{.*?\}\}/g, ''));

/** Words that stand in the source of the screen and in no catalogue. */
export function wordsInSource(files: readonly { file: string; tree: Node; text: string }[]): string[] {
  const found: string[] = [];
  for (const { file, tree, text } of files)
    walk(tree, (node, around) => {
      const report = (words: string) => found.push(`${file}:${lineOf(text, node.start)} “${words.trim()}”`);
      if (node.type === 'JSXText' && isWords(node.value)) report(node.value);
      const written = staticText(node);
      if (written === null || !isWords(written)) return;
      const parent = around.at(-1);
      const holder = around.findLast(
        ({ type }) => type === 'JSXAttribute' || type === 'JSXElement' || type === 'CallExpression',
      );
      // <p>{'words'}</p>, also within a choice
      const direct =
        holder?.type === 'JSXElement' &&
        around.slice(around.indexOf(holder)).some(({ type }) => type === 'JSXExpressionContainer');
      if (direct && parent?.type !== 'BinaryExpression' && parent?.type !== 'MemberExpression') report(written);
      if (holder?.type === 'JSXAttribute') {
        const name = text.slice(holder.name.start, holder.name.end);
        if (SPOKEN.has(name) && parent?.type !== 'BinaryExpression') report(written);
      }
      if (holder?.type === 'CallExpression' && parent === holder && holder.callee.type === 'Identifier')
        if (['note', 'announce'].includes(holder.callee.name) && text.includes("say.tsx';")) report(written);
      if (
        parent?.type === 'AssignmentExpression' &&
        /\.(title|textContent|innerText|ariaLabel)$/.test(text.slice(parent.left.start, parent.left.end))
      )
        report(written);
    });
  return found;
}
