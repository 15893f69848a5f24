/** ANSWER-BEARING: see answer-key.ts. */
import type { Standard } from '../standards/standard.ts';
import type { ItemGenerator } from './core/item-generator.ts';
import { itemGenerators } from './generators/generators.ts';

/** What is known of the subject that questions are wanted about. */
export type Subject = {
  readonly standard: Pick<Standard, 'id' | 'label' | 'description'> | null;
  readonly topic: string;
};

const GRADE = /\b(?:grades?|year|class)\s+(\d{1,2})\b|\b(\d{1,2})(?:st|nd|rd|th)[- ]grade/i;
const CLAUSES = /\s*(?:,|;|\.(?=\s)|\n|\band\b|\bplus\b|\bwith\b|\bas well as\b|\/)\s*/i;
const ALL_MATHS = /\b(?:math(?:s|ematics)?|quantitative|quant)\b/i;

/**
 * The families of questions about a subject: one list for each thing that it names, so that each gets its share of the
 * quiz. None when nothing of ours is about it.
 */
export function chooseGenerators({ standard, topic }: Subject): ItemGenerator[][] {
  if (standard === null) return byWords(topic);
  const listed = itemGenerators.filter(({ standards }) =>
    standards.some((id) => id === standard.id || id.startsWith(`${standard.id}.`)),
  );
  if (listed.length > 0) return [listed];
  // A description names neighbouring skills as well: it is only read where the label says too little.
  const labelled = byWords(standard.label);
  return labelled.length > 0 ? labelled : byWords(standard.description).slice(0, 1);
}

/** A clause that names a skill closely speaks for itself; one that names an area brings in all of it. */
function byWords(text: string): ItemGenerator[][] {
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
  const all = ALL_MATHS.test(text) ? itemGenerators.filter(suits) : [];
  return all.length > 0 ? [all] : [];
}
