import type { RubricCriterion } from '../../rubric/rubric.ts';
import { classifyCriterion } from './classify-criterion.ts';
import type { ProblemVerdict } from './judge-math.ts';
import { shareOf } from './judge-problem.ts';
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

function judgeAnswers({ verdicts, lines }: WorkReading): ProblemVerdict {
  if (verdicts.length === 0) return { share: 0.5, evidence: lines.at(-1)?.text ?? '', confidence: 0.1 };
  const share = verdicts.reduce((sum, verdict) => sum + verdict.share, 0) / verdicts.length;
  const telling = verdicts.reduce((least, verdict) => (verdict.share < least.share ? verdict : least));
  return { share, evidence: telling.evidence, confidence: Math.min(...verdicts.map((verdict) => verdict.confidence)) };
}

function judgeSteps({ lines, expectedSteps, brokenLine }: WorkReading): ProblemVerdict {
  const steps = lines.filter((line) => isStep(line.text));
  const shown = Math.min(1, steps.length / expectedSteps);
  const evidence = brokenLine || (steps[0]?.text ?? lines[0]?.text ?? '');
  return { share: brokenLine === '' ? shown : shown * (2 / 3), evidence, confidence: brokenLine === '' ? 0.5 : 0.6 };
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
  return { share, evidence: reasons[0]?.text ?? longest(lines), confidence: 0.35 };
}

function judgeCheck({ lines }: WorkReading): ProblemVerdict {
  const check = lines.find((line) => /\b(check|verif\w+|substitut\w+|plug\w*|confirm\w*|test\w*)\b/i.test(line.text));
  return { share: check ? 1 : 0, evidence: check?.text ?? '', confidence: check ? 0.5 : 0.6 };
}

function judgeContent(criterion: RubricCriterion, { lines, reference, verdicts }: WorkReading): ProblemVerdict {
  const wanted = `${criterion.name} ${criterion.description} ${reference}`;
  const whole = lines.map((line) => line.text).join(' ');
  const likeness = textLikeness(whole, wanted);
  const answered =
    verdicts.length === 0 ? 0 : verdicts.reduce((sum, verdict) => sum + verdict.share, 0) / verdicts.length;
  const evidence = lines.reduce((top, line) =>
    textLikeness(line.text, wanted) > textLikeness(top.text, wanted) ? line : top,
  );
  return {
    share: Math.max(shareOf(likeness), answered),
    evidence: evidence.text,
    confidence: reference === '' ? 0.15 : 0.3,
  };
}

function isStep(line: string): boolean {
  return /[=<>+\-*/^\\]/.test(line) ? /\d|[a-z]/i.test(line) : line.split(/\s+/).length >= 5;
}

function longest(lines: readonly WorkLine[]): string {
  return lines.reduce((top, line) => (line.text.length > top.length ? line.text : top), '');
}
