import type { Measures } from './measure-answer.ts';

/** A decision tree: a question about one measure, or a value from 0 to 1. */
export type Tree =
  | { readonly measure: number; readonly upTo: number; readonly low: Tree; readonly high: Tree }
  | { readonly value: number };

/** Printable characters that need no escape in a string; the place of each is the number that it stands for. */
const digits = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (char) => !"'\\`$".includes(char),
);
const places = new Map(digits.map((char, at) => [char, at]));
const LEAF = 90;

/** Measures from -1 to 1 as whole steps from 0 to 90, so that a forest is small to write down and the same everywhere. */
export function toSteps(measures: Measures): number[] {
  return Object.values(measures).map((value) => Math.round(45 * (1 + Math.max(-1, Math.min(1, value)))));
}

/** The mean of what the trees say of the steps, 0 to 1. */
export function askForest(forest: readonly Tree[], steps: readonly number[]): number {
  return forest.reduce((sum, tree) => sum + askTree(tree, steps), 0) / forest.length;
}

function askTree(tree: Tree, steps: readonly number[]): number {
  let node = tree;
  while ('measure' in node) node = (steps[node.measure] ?? 0) <= node.upTo ? node.low : node.high;
  return node.value;
}

/** A tree as text: two characters a node, the low branch before the high one. */
export function writeTree(tree: Tree): string {
  if ('value' in tree) return `${digits[LEAF]}${digits[Math.round(tree.value * 90)]}`;
  return `${digits[tree.measure]}${digits[tree.upTo]}${writeTree(tree.low)}${writeTree(tree.high)}`;
}

/** The inverse of `writeTree`, to a ninetieth, for trees one after the other. */
export function readForest(text: string): Tree[] {
  let at = 0;
  const next = () => places.get(text[at++] ?? '') ?? 0;
  const read = (): Tree => {
    const [first, second] = [next(), next()];
    return first === LEAF ? { value: second / 90 } : { measure: first, upTo: second, low: read(), high: read() };
  };
  const trees: Tree[] = [];
  while (at < text.length) trees.push(read());
  return trees;
}
