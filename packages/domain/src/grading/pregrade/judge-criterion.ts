import type { RubricCriterion } from '../../rubric/rubric.ts';
import { classifyCriterion } from './classify-criterion.ts';
import type { ProblemVerdict } from './judge-math.ts';
import { amountOf, shareOf } from './judge-problem.ts';
import type { WorkLine } from './read-work.ts';
import { textLikeness } from './text-likeness.ts';

/** What is known of the work before any criterion is looked at. */
export type WorkReading = {
  readonly lines: readonly WorkLine[];
  /** One verdict a problem of the key; empty when there is no key. */
  readonly verdicts: readonly ProblemVerdict[];
  /** What the key and its worked solutions say, for comparing words. */
  readonly reference: string;
  /** How many steps a full solution takes. */
  readonly expectedSteps: number;
  /** The first line of arithmetic that is not true, verbatim; empty when none was found. */
  readonly brokenLine: string;
};

/** What a criterion's score rests on; `aspect` picks the words of the feedback. */
export type CriterionVerdict = ProblemVerdict & { readonly aspect: ReturnType<typeof classifyCriterion> };

/** Judges one criterion of the rubric by what its own words ask for. */
export function judgeCriterion(criterion: RubricCriterion, reading: WorkReading): CriterionVerdict {
  const aspect = classifyCriterion(criterion);
  switch (aspect) {
    case 'answer':
      return { aspect, ...judgeAnswers(reading) };
    case 'steps':
      return { aspect, ...judgeSteps(reading) };
    case 'explanation':
      return { aspect, ...judgeExplanation(reading) };
    case 'check':
      return { aspect, ...judgeCheck(reading) };
    case 'content':
      return { aspect, ...judgeContent(criterion, reading) };
  }
}

function judgeAnswers({ verdicts, lines }: Pick<WorkReading, 'verdicts' | 'lines'>): ProblemVerdict {
  if (verdicts.length === 0) {
    const reason = 'There is no key to compare the answer with.';
    return { share: 0.5, evidence: lines.at(-1)?.text ?? '', reason, confidence: 0.1 };
  }
  const share = verdicts.reduce((sum, verdict) => sum + verdict.share, 0) / verdicts.length;
  const telling = verdicts.reduce((least, verdict) => (verdict.share < least.share ? verdict : least));
  const confidence = Math.min(...verdicts.map((verdict) => verdict.confidence));
  return { share, evidence: telling.evidence, reason: reasonOf(verdicts, telling), confidence };
}

function reasonOf(verdicts: readonly ProblemVerdict[], least: ProblemVerdict): string {
  if (verdicts.length === 1) return least.reason;
  const agreeing = verdicts.filter((verdict) => verdict.share === 1).length;
  const counted = `Answers that agree with the key: ${agreeing} of ${verdicts.length}.`;
  return agreeing === verdicts.length ? counted : `${counted} The weakest: ${least.reason}`;
}

function judgeSteps({ lines, expectedSteps, brokenLine }: WorkReading): ProblemVerdict {
  const steps = lines.filter((line) => isStep(line.text));
  const shown = Math.min(1, steps.length / expectedSteps);
  const evidence = brokenLine || (steps[0]?.text ?? lines[0]?.text ?? '');
  const counted = `Lines of working: ${steps.length}. A full solution takes about ${expectedSteps}.`;
  if (brokenLine === '') return { share: shown, evidence, reason: counted, confidence: 0.5 };
  const reason = `${counted} A line of arithmetic does not hold.`;
  return { share: shown * (2 / 3), evidence, reason, confidence: 0.6 };
}

function judgeExplanation({ lines, reference }: WorkReading): ProblemVerdict {
  const reasons = lines.filter((line) =>
    /\b(because|since|so|therefore|thus|hence|means|which is why|as a result|then)\b/i.test(line.text),
  );
  const whole = lines.map((line) => line.text).join(' ');
  const wordCount = (whole.match(/\p{L}{2,}/gu) ?? []).length;
  const told = Math.min(1, wordCount / 25);
  const likeness = reference === '' ? told : textLikeness(whole, reference);
  const share = 0.4 * told + 0.3 * Math.min(1, reasons.length / 2) + 0.3 * likeness;
  const counted = `Words: ${wordCount}. Lines that say why: ${reasons.length}.`;
  const reason = reference === '' ? counted : `${counted} They have ${amountOf(shareOf(likeness))} of the key’s words.`;
  return { share, evidence: reasons[0]?.text ?? longest(lines), reason, confidence: 0.35 };
}

function judgeCheck({ lines }: WorkReading): ProblemVerdict {
  const check = lines.find((line) => /\b(check|verif\w+|substitut\w+|plug\w*|confirm\w*|test\w*)\b/i.test(line.text));
  const reason = check ? 'A line says that the answer was checked.' : 'No line says that the answer was checked.';
  return { share: check ? 1 : 0, evidence: check?.text ?? '', reason, confidence: check ? 0.5 : 0.6 };
}

function judgeContent(criterion: RubricCriterion, { lines, reference, verdicts }: WorkReading): ProblemVerdict {
  const wanted = `${criterion.name} ${criterion.description} ${reference}`;
  const whole = lines.map((line) => line.text).join(' ');
  const likeness = textLikeness(whole, wanted);
  const answers = verdicts.length === 0 ? null : judgeAnswers({ verdicts, lines });
  const answered = answers?.share ?? 0;
  const evidence = lines.reduce((top, line) =>
    textLikeness(line.text, wanted) > textLikeness(top.text, wanted) ? line : top,
  );
  return {
    share: Math.max(shareOf(likeness), answered),
    evidence: evidence.text,
    reason:
      answers !== null && answered >= shareOf(likeness)
        ? answers.reason
        : `The work has ${amountOf(shareOf(likeness))} of the words of ${reference === '' ? 'the criterion' : 'the criterion and the key'}.`,
    confidence: reference === '' ? 0.15 : 0.3,
  };
}

function isStep(line: string): boolean {
  return /[=<>+\-*/^\\]/.test(line) ? /\d|[a-z]/i.test(line) : line.split(/\s+/).length >= 5;
}

function longest(lines: readonly WorkLine[]): string {
  return lines.reduce((top, line) => (line.text.length > top.length ? line.text : top), '');
}
