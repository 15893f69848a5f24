/** ANSWER-BEARING: see answer-key.ts. */
import type { Standard } from '../standards/standard.ts';
import type { ItemGenerator } from './core/item-generator.ts';
import { itemGenerators } from './generators/generators.ts';
import { servedWithin } from './generators/standards-served.ts';

/** What is known of the subject that questions are wanted about. */
export type Subject = {
  readonly standard: Pick<Standard, 'id'> | null;
  readonly topic: string;
};

const GRADE = /\b(?:grades?|year|class)\s+(\d{1,2})\b|\b(\d{1,2})(?:st|nd|rd|th)[- ]grade/i;
const CLAUSES = /\s*(?:,|;|\.(?=\s)|\n|\band\b|\bplus\b|\bwith\b|\bas well as\b|\/)\s*/i;
const ALL_MATHS = /\b(?:math(?:s|ematics)?|quantitative|quant|word problems?)\b/i;
const EXAMS: readonly (readonly [RegExp, string])[] = [
  [/\bSAT\b/, 'SAT.MATH'],
  [/\bACT\b/, 'ACT.MATH'],
  [/\bGRE\b/, 'GRE.QUANT'],
  [/\bNJSLA\b/, 'NJSLA.MATH'],
];
/** `The function of a paragraph` is no function of ours, and `how a word shapes the meaning` no shape. */
const OTHER_SUBJECT =
  /\b(?:reading|writing|grammar|essays?|literature|literary|poems?|poetry|novels?|vocabulary|sentences?|paragraphs?|punctuation|pronouns?|verbs?|nouns?|story|stories|authors?|characters?|passages?|rhetoric\w*|history|historical|wars?|revolution|biology|chemistry|geography|civics|spanish|french|english)\b/i;
const SURELY_MATHS =
  /\b(?:math(?:s|ematics)?|equations?|algebra\w*|geometry|fractions?|per ?cent\w*|arithmetic|word problems?)\b/i;

/**
 * The families of questions about a subject: one list for each thing that it names, so that each gets its share of the
 * quiz. None when nothing of ours is about it.
 */
export function chooseGenerators({ standard, topic }: Subject): ItemGenerator[][] {
  if (standard === null) return byWords(topic);
  // A standard is exact, and its words are not: `inverse functions` is not asked by evaluating one.
  const listed = itemGenerators.filter((one) => servedWithin(one, standard.id) !== null);
  return listed.length > 0 ? [listed] : [];
}

/** A clause that names a skill closely speaks for itself; one that names an area brings in all of it. */
function byWords(text: string): ItemGenerator[][] {
  if (OTHER_SUBJECT.test(text) && !SURELY_MATHS.test(text)) return [];
  const grade = GRADE.exec(text);
  const year = grade ? Number(grade[1] ?? grade[2]) : null;
  const suits = ({ grades }: ItemGenerator): boolean => year === null || (year >= grades[0] && year <= grades[1]);
  const found = text.split(CLAUSES).flatMap((clause) => {
    const near = itemGenerators.filter(({ topics }) => topics.test(clause));
    const fitting = near.filter(suits);
    const around = itemGenerators.filter(({ area }) => area.test(clause)).filter(suits);
    const chosen = [fitting, near, around].find((list) => list.length > 0);
    return chosen ? [chosen] : [];
  });
  if (found.length > 0) return found;
  const exam = EXAMS.find(([name]) => name.test(text))?.[1];
  const ofExam = itemGenerators.filter((one) => exam === undefined || servedWithin(one, exam) !== null);
  const all = ALL_MATHS.test(text) ? ofExam.filter(suits) : [];
  return all.length > 0 ? [all] : [];
}
