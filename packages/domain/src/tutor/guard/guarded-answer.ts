import type { AnswerKey } from '../../answer-key/answer-key.ts';
import { extractValues } from '../../math/extract-values.ts';
import { normaliseMath } from '../../math/normalise-math.ts';
import { divideRational, type Rational, whole } from '../../math/rational.ts';
import { readQuantity } from '../../math/read-quantity.ts';
import { splitAnswer } from '../../math/split-answer.ts';
import { type Moment, readMoment } from './moments/read-moment.ts';
import { normaliseWording } from './normalise-wording.ts';

/** Something that a reply must not give away, and which problem it belongs to. */
export type GuardedAnswer = { problem: string } & (
  | { kind: 'value'; value: Rational; name: string | null; unit: string | null }
  | { kind: 'expression'; text: string }
  | {
      kind: 'option';
      letter: string;
      /** The options to choose from, where they are known. */
      among?: readonly { letter: string; value: Rational | null; words: readonly string[] }[];
    }
  | { kind: 'wording'; words: string[] }
  | Moment
);

/** The answers of a key, each in the form in which it can be looked for. */
export function guardedAnswers(key: AnswerKey): GuardedAnswer[] {
  return key.problems.flatMap((problem) =>
    [problem.answer, ...problem.accepted].flatMap((answer) => guardAnswer(problem.label, answer)),
  );
}

/** A name is told by its last part: `William Shakespeare`, `Battle of Hastings`. */
const FULL_NAME =
  /^(?:the )?\p{Lu}[\p{L}.'’-]*(?: (?:of|the|de|van|von|and|\p{Lu}[\p{L}.'’-]*))* (\p{Lu}[\p{L}'’-]{3,})$/u;

/** `World War 2`: its figure alone tells nothing. */
const NUMBERED_NAME = /^(?:\p{Lu}\p{L}+ ){2,}\d{1,2}$/u;

/** One answer in the forms in which it can be looked for. */
export function guardAnswer(problem: string, answer: string): GuardedAnswer[] {
  const letter = /^\(?(?:option |choice )?\(?([A-H])\)?[.)]?$/i.exec(answer.trim())?.[1];
  if (letter && (letter === letter.toUpperCase() || /option|choice|[()]/i.test(answer))) {
    return [{ problem, kind: 'option', letter: letter.toUpperCase() }];
  }
  const moments = readMoment(answer);
  if (moments.length > 0) return moments.map((moment) => ({ problem, ...moment }));
  const text = normaliseMath(answer.replace(/(?<![\w.])(\d+(?:\.\d+)?)e\+?(\d{1,2})\b/gi, '($1*10^$2)')).replace(
    /[.;!?\s]+$/,
    '',
  );
  const parts = text.split(/\s*(?:[,;]|\band\b)\s*/);
  if (parts.length > 1 && parts.every((part) => /^[a-z]\s*=\s*[^=]+$/i.test(part)))
    return parts.flatMap((part) => guardAnswer(problem, part));
  const { name, values } = splitAnswer(text);
  return values.flatMap((value): GuardedAnswer[] => {
    const quantity = readQuantity(value);
    if (quantity) return valueForms(problem, name, value, quantity.figure);
    if (isExpression(value)) return [{ problem, kind: 'expression', text: value }];
    const figures = extractValues(value);
    const only = figures.length === 1 ? figures[0] : undefined;
    if (only && value.split(/\s+/).length <= 4 && !NUMBERED_NAME.test(value))
      return [{ problem, kind: 'value', value: only.value, name, unit: null }];
    const words = normaliseWording(value);
    if (words.length === 0) return [];
    const surname = FULL_NAME.exec(value)?.[1];
    const told: GuardedAnswer[] = surname ? [{ problem, kind: 'wording', words: normaliseWording(surname) }] : [];
    return [{ problem, kind: 'wording', words }, ...told];
  });
}

function valueForms(problem: string, name: string | null, text: string, figure: Rational): GuardedAnswer[] {
  const unit = /[\d)]\s*([a-zA-Z°¢$][a-zA-Z ^/\d]*)$/.exec(text)?.[1]?.trim() ?? (text.startsWith('$') ? '$' : null);
  const forms: GuardedAnswer[] = [{ problem, kind: 'value', value: figure, name, unit }];
  const percent = text.trim().endsWith('%') ? extractValues(text)[0]?.value : null;
  if (percent) forms.push({ problem, kind: 'value', value: percent, name, unit });
  const hundredth = percent ? divideRational(percent, whole(100)) : null;
  if (hundredth) forms.push({ problem, kind: 'value', value: hundredth, name, unit });
  return forms;
}

function isExpression(text: string): boolean {
  return (
    /[a-zA-Z]/.test(text) &&
    /[\d+\-*/^=<>(]/.test(text) &&
    !/[a-zA-Z]{4,}/.test(text.replace(/sqrt|sin|cos|tan|theta/g, ''))
  );
}
