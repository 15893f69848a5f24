import { extractValues } from '../../math/extract-values.ts';
import { type Rational, sameRational } from '../../math/rational.ts';
import { findUnit } from '../../math/units.ts';
import { detectExtraction } from '../extraction/detect-extraction.ts';
import type { TutorSituation } from '../situation.ts';
import { clipWork } from '../steps/clip-work.ts';
import { showsWork } from '../steps/shows-work.ts';
import { askedNouns } from './asked-nouns.ts';
import { findCalculations } from './calculations/find-calculations.ts';
import { type Equation, findEquations } from './calculations/find-equations.ts';
import { containsRun } from './contains-run.ts';
import { namesAlone } from './names-alone.ts';
import { normaliseWording } from './normalise-wording.ts';
import { readPlainly } from './readings/plain.ts';
import { statesResult } from './states-result.ts';

/** What the student has seen or said: repeating it tells nothing, unless it is put forward as the answer. */
export type Known = {
  /** In the instructions, or mentioned by the student. */
  mentions(value: Rational): boolean;
  /** In the student's words, draft included. */
  saidByStudent(value: Rational): boolean;
  /** In the instructions. */
  given(value: Rational): boolean;
  /** How many figures the instructions have. */
  readonly givenFigures: number;
  /** The result that the student's latest work ends with, no guess without work: it may be confirmed. */
  concluded(value: Rational): boolean;
  /** Whether these very signs stand in the instructions or in the student's words. */
  quotes(expression: string): boolean;
  /** Whether this calculation, however it is written, is in the instructions or in the student's words. */
  calculates(form: string): boolean;
  /** The equations in the instructions and in the student's words. */
  readonly equations: readonly Equation[];
  /** Whether the only figures of a text are ones that the student concluded, or it quotes their words. */
  saidBack(text: string): boolean;
  /** The unit that the instructions ask for (`How many minutes`), or null. */
  readonly askedUnit: string | null;
  /** What the instructions ask the number of (`How many desks`). */
  readonly askedNouns: readonly string[];
  /** The values that a fishing message offers to choose from, in order; empty for an honest message. */
  readonly guesses: readonly Rational[];
  /** Who is said to have each of them (`Tom says 36`), where somebody is. */
  readonly guessNames: readonly (string | undefined)[];
  /** Whether the student named the option with this letter. */
  letterMentioned(letter: string): boolean;
  /** Whether the student named one option by its words, in a sentence without any of the others. */
  optionNamed(words: readonly string[], others: readonly (readonly string[])[]): boolean;
  /** The instructions, the worksheets and the student's words, as written. */
  readonly texts: readonly string[];
  wordingMentioned(words: readonly string[]): boolean;
  wordingConcluded(words: readonly string[]): boolean;
};

/** A situation is never changed, and the voice asks the guard about many wordings in one turn. */
const read = new WeakMap<TutorSituation, Known>();

/** Reads instructions, draft and the student's messages once. Guesses in a fishing message establish nothing. */
export function readKnown(situation: TutorSituation): Known {
  const known = read.get(situation) ?? readAnew(situation);
  read.set(situation, known);
  return known;
}

function readAnew(situation: TutorSituation): Known {
  const said = situation.thread.flatMap((one) => (one.from === 'student' ? [one] : []));
  const own = said.filter((one) => !one.extraction).map((one) => one.text);
  const fishing = detectExtraction(situation).extraction;
  const draft = clipWork(situation.draft);
  const latest = fishing ? [draft] : [situation.message, draft];
  const worksheets = (situation.materials ?? []).map((one) => one.text);
  const instructions = clipWork([...worksheets, situation.instructions].join('\n'));
  const given = readPlainly(instructions);
  const student = [...own, ...latest].filter((text) => text.trim() !== '').map(readPlainly);
  const inInstructions = extractValues(given).map((one) => one.value);
  const ownValues = student.flatMap((text) => extractValues(text).map((one) => one.value));
  const mentioned = [...inInstructions, ...ownValues];
  const results = [...confirmedTexts(situation.thread), ...(showsWork(situation) ? latest : [])];
  const concluded = results.flatMap((text) => finalValues(readPlainly(text)));
  const compact = [given, ...student].map((text) => text.replace(/\s+/g, '')).join('\n');
  const offered = fishing ? extractValues(readPlainly(situation.message)).slice(0, 12) : [];
  const texts = [instructions, ...own, ...latest];
  const calculated = new Set([given, ...student].flatMap((text) => findCalculations(text).flatMap((one) => one.forms)));
  const givenWords = texts.map(normaliseWording);
  return {
    mentions: (value) => mentioned.some((one) => sameRational(one, value)),
    saidByStudent: (value) => ownValues.some((one) => sameRational(one, value)),
    given: (value) => inInstructions.some((one) => sameRational(one, value)),
    givenFigures: inInstructions.length,
    concluded: (value) => concluded.some((one) => sameRational(one, value)),
    quotes: (expression) => compact.includes(expression.replace(/\s+/g, '')),
    calculates: (form) => calculated.has(form),
    equations: [given, ...student].flatMap(findEquations),
    saidBack: (text) => {
      const values = extractValues(text);
      return values.length > 0 && values.every((value) => concluded.some((one) => sameRational(one, value.value)));
    },
    askedUnit: askedUnit(given),
    askedNouns: askedNouns(given),
    guesses: offered.map((one) => one.value),
    guessNames: offered.map((one) => nameBefore(readPlainly(situation.message), one.start)),
    letterMentioned: (letter) =>
      [...own, ...latest].some((text) => new RegExp(`(?<![\\w'’])${letter}(?![\\w'’])`).test(text)),
    optionNamed: (words, others) => [...own, ...latest].some((text) => namesAlone(text, words, others)),
    texts,
    wordingMentioned: (words) => givenWords.some((text) => containsRun(text, words)),
    wordingConcluded: (words) => latest.map(normaliseWording).some((text) => containsRun(text, words)),
  };
}

function askedUnit(instructions: string): string | null {
  const named = [
    ...instructions.matchAll(/\bhow (?:many|much) ([a-z]{3,12})\b|\bin (?:terms of )?([a-z]{3,12})\s*[?.]/gi),
  ].flatMap((match) => match[1] ?? match[2] ?? []);
  return named.filter((one) => findUnit(one) !== null).at(-1) ?? null;
}

function nameBefore(text: string, at: number): string | undefined {
  return /\b([A-Z][a-z]{1,14})(?: [a-z]+){0,4} \$?$/.exec(text.slice(Math.max(0, at - 50), at))?.[1];
}

/** What the student had said when the tutor confirmed it. */
function confirmedTexts(thread: TutorSituation['thread']): string[] {
  return thread.flatMap((one, at) => {
    const next = thread[at + 1];
    return one.from === 'student' && !one.extraction && next?.from === 'tutor' && next.move === 'confirm'
      ? [one.text]
      : [];
  });
}

/**
 * The values that a text ends with: of its last line that holds any, what is put forward as the result, else the last
 * one (`20 - 12 = 8`). `not 7` is no conclusion, and neither is a figure before `so none are left`.
 */
function finalValues(text: string): Rational[] {
  const lines = text.split(/\n|(?<=[^\d][.!?]|\d[!?])\s+|(?<=\d\.)\s+(?=[A-Z])/);
  const line = lines.filter((one) => extractValues(one).length > 0).at(-1) ?? '';
  const values = extractValues(line).filter(
    (one) => !/\b(?:not|isn't|never|instead of|than)\s+$/i.test(line.slice(Math.max(0, one.start - 16), one.start)),
  );
  const last = values.at(-1);
  if (!last || /\b(?:none|nothing|nobody)\b/i.test(line.slice(last.end))) return [];
  const stated = values.filter((one) => statesResult(line, one.start, one.end));
  return (stated.length > 0 ? stated : [last]).map((one) => one.value);
}
