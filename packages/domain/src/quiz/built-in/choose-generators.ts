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

/** The families of questions about a subject, closest first; none when nothing of ours is about it. */
export function chooseGenerators({ standard, topic }: Subject): ItemGenerator[] {
  if (standard) {
    const listed = itemGenerators.filter(({ standards }) =>
      standards.some((id) => id === standard.id || id.startsWith(`${standard.id}.`)),
    );
    if (listed.length > 0) return listed;
    return byWords(`${standard.label}. ${standard.description}`, true);
  }
  return byWords(topic, false);
}

/** A clause that names a skill closely speaks for itself; one that names an area brings in all of it. */
function byWords(text: string, firstOnly: boolean): ItemGenerator[] {
  const grade = GRADE.exec(text);
  const year = grade ? Number(grade[1] ?? grade[2]) : null;
  const suits = ({ grades }: ItemGenerator): boolean => year === null || (year >= grades[0] && year <= grades[1]);
  const found = new Set<ItemGenerator>();
  for (const clause of [text, ...text.split(CLAUSES)]) {
    if (clause === text && text.split(CLAUSES).length > 1) continue;
    const near = itemGenerators.filter(({ topics }) => topics.test(clause));
    const around = near.length > 0 ? near : itemGenerators.filter(({ area }) => area.test(clause)).filter(suits);
    for (const one of around) found.add(one);
    if (firstOnly && found.size > 0) break;
  }
  if (found.size === 0 && ALL_MATHS.test(text)) return itemGenerators.filter(suits);
  return [...found];
}
