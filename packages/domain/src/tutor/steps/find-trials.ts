import { readStatements, startsProblem } from './algebra/read-statements.ts';
import { judgeLines } from './judge-lines.ts';
import { readSteps } from './read-steps.ts';

/** A line that may be one of several values tried one after the other, for the verdict on each. */
export type LineTrial = {
  /** The line, from 1. */
  readonly number: number;
  /** `result`: a value of an unknown. `step`: any other line that breaks. */
  readonly kind: 'result' | 'step';
  /** What the line is tried on: the sound lines before it and its unknowns. A new sound line is another place. */
  readonly place: string;
  /** What it says, however it is written: `x = 8/2` and `x = 4` are one value. */
  readonly said: string;
  /** The line without blanks, of which a line that is still being typed is the beginning. */
  readonly typed: string;
};

/** How many different lines of a kind are told of: in one place, and in a day on one problem. */
export const trialBudget: Readonly<Record<LineTrial['kind'], { readonly inPlace: number; readonly aDay: number }>> = {
  // Whoever solves an equation has one value, and another after a slip.
  result: { inPlace: 3, aDay: 12 },
  // Somebody who learns a rule breaks it several times.
  step: { inPlace: 6, aDay: 30 },
};

/**
 * The lines whose verdict (`checkLines`) would tell whether a value fits, in order. Without a budget for them the
 * scratch lines answer whoever puts in one value after another.
 */
export function findTrials(work: string, instructions: string): LineTrial[] {
  const trials: LineTrial[] = [];
  const sound = new Set<string>();
  for (const { line, verdict, own, guess } of judgeLines(readSteps(work), instructions)) {
    if (startsProblem(line.maths)) sound.clear();
    const isTold = verdict !== 'unread' && (own || !guess);
    if (!isTold) continue;
    const typed = line.maths.replace(/\s+/g, '').toLowerCase();
    if (verdict === 'follows' && !guess) {
      sound.add(typed);
      continue;
    }
    const { said, unknowns } = readSaid(line.maths);
    const place = [...sound, unknowns].join('\n');
    trials.push({ number: line.number, kind: guess ? 'result' : 'step', place, said: said || typed, typed });
    if (verdict === 'breaks') break;
  }
  return trials;
}

/** The relations of a line with their scale taken out, and the letters in them. */
function readSaid(maths: string): { said: string; unknowns: string } {
  const relations = readStatements(maths).flatMap((one) => (one.kind === 'relation' ? [one.relation] : []));
  const said = relations.map(({ zero, sign }) => {
    const terms = [...zero].toSorted(([a], [b]) => (a < b ? 1 : -1));
    const [first] = terms;
    const scale = first ? first[1] : { n: 1n, d: 1n };
    // Scaled as numbers: two values that differ this little are one.
    const shares = terms.map(([key, { n, d }]) => `${key}${Number(n * scale.d) / Number(d * scale.n)}`);
    return `${shares.join(' ')} ${sign}`;
  });
  return {
    said: said.join('; '),
    unknowns: [...new Set(relations.flatMap(({ variables }) => [...variables]))].toSorted().join(''),
  };
}
