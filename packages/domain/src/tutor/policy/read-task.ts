import { normaliseMath } from '../../math/normalise-math.ts';
import type { TutorSituation } from '../situation.ts';
import { splitProblems } from './split-problems.ts';

/** A problem of the assignment, as the student sees it. Bears no answer. */
export type TaskProblem = {
  readonly label: string;
  /** Its own words; empty when only the key knows of it. */
  readonly text: string;
  /** What stands before it and belongs to it. */
  readonly stem: string;
  /** Whether its key is figures or words; null where there is none or it may be either. */
  readonly keyed: 'figures' | 'words' | null;
};

type TaskParts = Pick<TutorSituation, 'instructions' | 'materials' | 'key'>;

/** A situation is never changed, and one turn asks many times. */
const read = new WeakMap<TaskParts, TaskProblem[]>();

/**
 * The problems in instructions and worksheets, in order, named as the key names them. There is always at least one:
 * a task without numbering is one problem.
 */
export function readTask(situation: TaskParts): TaskProblem[] {
  const known = read.get(situation) ?? readAnew(situation);
  read.set(situation, known);
  return known;
}

function readAnew(parts: TaskParts): TaskProblem[] {
  return listProblems(parts).map((one) => ({
    ...one,
    keyed: readKey(parts.key.problems.find((keyed) => keyed.label === one.label)?.answer),
  }));
}

function listProblems({ instructions, materials = [], key }: TaskParts): Omit<TaskProblem, 'keyed'>[] {
  const sheets = materials.flatMap((one) => splitProblems(one.text)).filter((one) => one.label !== '');
  const own = splitProblems(instructions);
  const numbered = own.filter((one) => one.label !== '');
  const found = numbered.length > 0 ? numbered : sheets;
  const more = numbered.length > 0 ? sheets : [];
  const problems = [...found, ...more.filter((one) => !found.some((other) => same(one.label, other.label)))];
  const keyed = key.problems.map((one) => one.label);
  if (problems.length === 0) {
    const text = instructions.trim() === '' ? (materials[0]?.text.slice(0, 2000).trim() ?? '') : instructions.trim();
    return (keyed.length > 0 ? keyed : ['1']).map((label) => ({ label, text, stem: '' }));
  }
  const unmatched = keyed.filter((label) => !problems.some((one) => same(one.label, label)));
  // Parts (a), (b) under a key of 1, 2: the same problems under other names.
  const renamed = unmatched.length === problems.length && unmatched.length === keyed.length;
  if (renamed) return problems.map((one, at) => ({ ...one, label: keyed[at] ?? one.label }));
  const named = problems.map((one) => ({ ...one, label: keyed.find((label) => same(one.label, label)) ?? one.label }));
  return [
    ...named,
    ...unmatched.map((label) => ({ label, text: numbered.length === 0 ? instructions : '', stem: '' })),
  ];
}

/** The problem of that label, else the first. */
export function taskOf(situation: TaskParts, label: string): TaskProblem {
  const problems = readTask(situation);
  return (
    problems.find((one) => one.label === label) ??
    problems[0] ?? { label, text: situation.instructions, stem: '', keyed: null }
  );
}

/** All that belongs to a problem, its stem first: what steps are checked against. */
export function wordsOf({ stem, text }: Pick<TaskProblem, 'stem' | 'text'>): string {
  return [stem, text].filter((one) => one !== '').join('\n');
}

const VERBAL =
  /\b(?:main idea|passages?|author|punctuat\w*|paragraphs?|essays?|thesis|transitions?|quot(?:e|ation)|poem|novel|narrator|grammar|comma|semicolon|rewrite|text (?:1|2|one|two)|which word|sentences?)\b|____/i;
const WORKED =
  /[=<>^]|\d\s*[+*/]\s*\d|\b(?:solve|simplify|calculate|compute|work out|evaluate|factor(?:ise|ize)?|equation|probability|area|how (?:many|much|long|far|fast|old|big)|per ?cent|percent|mean|average|total|ratio|slope|speed|price)\b|%|\bper \w+\b/i;

/**
 * Whether the problem is one of mathematics: its key is a number or an expression, or it has figures and words of the
 * trade and asks for no writing.
 */
export function isMathematical(problem: TaskProblem): boolean {
  const text = normaliseMath(wordsOf(problem).slice(0, 4000));
  if (problem.keyed === 'words') return false;
  if (problem.keyed === 'figures') return true;
  return !VERBAL.test(text) && /\d/.test(text) && WORKED.test(text);
}

/** What the key of a problem looks like, as far as that tells how to talk about it. */
function readKey(answer: string | undefined): TaskProblem['keyed'] {
  if (answer === undefined) return null;
  const plain = normaliseMath(answer);
  const words = plain.match(/[a-z]{3,}/gi)?.length ?? 0;
  if (words >= 3) return 'words';
  return /[\d=<>^]/.test(plain) && words <= 1 ? 'figures' : null;
}

export function same(a: string, b: string): boolean {
  return tidy(a) === tidy(b);
}

function tidy(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]/g, '');
}
