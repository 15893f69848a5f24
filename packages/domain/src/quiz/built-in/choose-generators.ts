/** ANSWER-BEARING: see answer-key.ts. */
import type { Standard } from '../standards/standard.ts';
import type { ItemGenerator } from './core/item-generator.ts';
import { englishGenerators } from './generators/english/english-generators.ts';
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
/** Written English as a whole; reading and essays are not ours. */
const ALL_ENGLISH =
  /\bgrammar\b|\b(?:standard )?english conventions?\b|\bconventions of (?:standard |written )?english\b|\bACT english\b|\bSAT (?:reading (?:and|&) )?writing\b|\benglish (?:usage|language conventions|mechanics)\b|\busage and mechanics\b/i;
const EXAMS_IN_ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/\bSAT\b/, 'SAT.RW'],
  [/\bACT\b/, 'ACT.ENGLISH'],
];
/** Verbs and commas of another language are not ours. */
const OTHER_LANGUAGE =
  /\b(?:spanish|french|german|latin|italian|portuguese|russian|chinese|mandarin|japanese|korean|arabic|hebrew|greek|hindi|turkish|python|java(?:script)?|sql)\b/i;
/** `Affect and effect` is one thing; words about such a pair are not cut at their `and`. */
const PAIR =
  /\b(affect|effect|than|then|fewer|less|it['’]?s|who|whom|their|there|they['’]re|your|accept|lose|principal|principle)(?:,| and|, and|\s?\/| vs\.?| versus) ?(?=(?:affect|effect|than|then|fewer|less|it['’]?s|whom?|whose|their|there|they['’]re|you['’]re|except|loose|principal|principle)\b)/gi;
const ours = new Set(englishGenerators);
const mathsGenerators = itemGenerators.filter((one) => !ours.has(one));

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
  const grade = GRADE.exec(text);
  const year = grade ? Number(grade[1] ?? grade[2]) : null;
  const suits = ({ grades }: ItemGenerator): boolean => year === null || (year >= grades[0] && year <= grades[1]);
  const maths = !OTHER_SUBJECT.test(text) || SURELY_MATHS.test(text) ? mathsGenerators : [];
  const english = OTHER_LANGUAGE.test(text) ? [] : englishGenerators.filter(suits);
  const found = text
    .replace(PAIR, '$1 or ')
    .split(CLAUSES)
    .flatMap((clause) => {
      // The names of grammar and punctuation are closer than those of mathematics: `parallel structure` is no line.
      const inEnglish = english.filter(({ topics }) => topics.test(clause));
      const near = maths.filter(({ topics }) => topics.test(clause));
      const fitting = near.filter(suits);
      const around = [...english, ...maths.filter(suits)].filter(({ area }) => area.test(clause));
      const chosen = [inEnglish, fitting, near, around].find((list) => list.length > 0);
      return chosen ? [chosen] : [];
    });
  // `SAT grammar` means all of it, also where one of its areas has that word.
  const allEnglish =
    ALL_ENGLISH.test(text) && !SURELY_MATHS.test(text) && found.every((list) => list.length > 6) ? english : [];
  // Grammar is less than writing, which transitions are part of too.
  const asked = /\bwriting\b|\bACT english\b/i.test(text)
    ? allEnglish
    : allEnglish.filter((one) => servedWithin(one, 'ACT.ENGLISH.CONVENTIONS') !== null);
  if (asked.length > 0) return [ofExam(asked, EXAMS_IN_ENGLISH, text)];
  if (found.length > 0) return found;
  const all = ALL_MATHS.test(text) ? ofExam(maths, EXAMS, text).filter(suits) : [];
  return all.length > 0 ? [all] : [];
}

/** Those that the catalogue of a named exam has; all of them where no exam is named. */
function ofExam(
  generators: readonly ItemGenerator[],
  exams: readonly (readonly [RegExp, string])[],
  text: string,
): ItemGenerator[] {
  const exam = exams.find(([name]) => name.test(text))?.[1];
  return generators.filter((one) => exam === undefined || servedWithin(one, exam) !== null);
}
