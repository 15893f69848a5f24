import type { RubricCriterion } from '../../rubric/rubric.ts';

/** What a criterion looks at, as far as its words tell. */
export type CriterionAspect = 'answer' | 'steps' | 'explanation' | 'check' | 'content';

/** Nouns say what is marked and weigh more than the adjectives that go with any of them ("correct method"). */
const signs: Readonly<Record<Exclude<CriterionAspect, 'content'>, { noun: RegExp; adjective: RegExp }>> = {
  answer: {
    noun: /\b(answers?|results?|solutions?|values?|accuracy|calculations?|computations?|arithmetic)\b/gi,
    adjective: /\b(correct(?:ly|ness)?|accurate(?:ly)?|right|final)\b/gi,
  },
  steps: {
    noun: /\b(work(?:ing|ings)?|steps?|methods?|process|procedures?|set[- ]?up|strateg(?:y|ies)|approach|algebra)\b/gi,
    adjective: /\b(show(?:s|n|ing)?|isolat\w+|appl(?:y|ies|ied))\b/gi,
  },
  explanation: {
    noun: /\b(explanations?|explains?|reason(?:s|ing)?|justif\w+|communicat\w+|clarity|arguments?|writing|organi[sz]ation)\b/gi,
    adjective: /\b(clear(?:ly)?|why|because|words|describ\w+|own)\b/gi,
  },
  check: { noun: /\b(checks?|checking|verif\w+)\b/gi, adjective: /\b(substitut\w+|plugs?|back)\b/gi },
};

/** Reads what a criterion asks for from its name and, less so, its description; `content` when no sign is found. */
export function classifyCriterion(criterion: Pick<RubricCriterion, 'name' | 'description'>): CriterionAspect {
  let best: CriterionAspect = 'content';
  let bestWeight = 0;
  for (const aspect of ['steps', 'explanation', 'check', 'answer'] as const) {
    const { noun, adjective } = signs[aspect];
    const weigh = (text: string) => 2 * count(text, noun) + count(text, adjective);
    const weight = 3 * weigh(criterion.name) + weigh(criterion.description);
    if (weight > bestWeight) [best, bestWeight] = [aspect, weight];
  }
  return best;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
