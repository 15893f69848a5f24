/** ANSWER-BEARING: see answer-key.ts. */
import { toPlain } from '../../gate/to-plain.ts';
import type { ItemGenerator } from '../core/item-generator.ts';
import { itemGenerators } from '../generators/generators.ts';

/** What a problem looks like, and the family that makes its like; the first that fits. Plain characters (`toPlain`). */
const LOOKS: readonly (readonly [RegExp, string])[] = [
  [/\bf\(g\(|\bg\(f\(/, 'composed-functions'],
  [/\b[fgh]\((?:x|t|n)\)\s*=/, 'evaluate-function'],
  [/\|[^|]*[a-z][^|]*\|.*=/, 'absolute-value-equation'],
  [/=[^=]*(?:,|\band\b|;|\n)[^=]*[a-z][^=]*=/, 'system-value'],
  [/\b[a-z]\^2.*=\s*0|=\s*0.*[a-z]\^2/, 'quadratic-solution'],
  [/\bfactor\b.*[a-z]\^2/i, 'factor-trinomial'],
  [/\bdiscriminant\b|\bhow many (?:real )?solutions\b/i, 'count-real-roots'],
  [/\b(?:expand|multiply)\b.*\([^)]*[a-z][^)]*\)/i, 'expand-binomials'],
  [/\bvertex\b/i, 'vertex-value'],
  [/[a-z]\^\d+\s*\*?\s*[a-z]\^\d+/, 'exponent-product'],
  [/\(\d*[a-z]\^\d+\)\^\d/, 'power-of-product'],
  [/\d\^\(?-\d/, 'negative-exponent'],
  [/\bsimplify\b.*sqrt/i, 'simplify-root'],
  [/\bsimplify\b.*\([^)]*[a-z]\^2[^)]*\)\s*[-+]\s*\(/i, 'polynomial-sum'],
  [/\d\s*[a-z]?\s*(?:<=|>=|<|>)\s*-?\d|[a-z]\s*(?:<=|>=|<|>)/, 'linear-inequality'],
  [/\d?\([^)]*[a-z][^)]*\)[^=]*=/, 'equation-with-brackets'],
  [/\d*[a-z]\b[^=]*=[^=]*\d*[a-z]\b(?![a-z])(?<![a-z]{2})/, 'unknown-on-both-sides'],
  [/(?:^|[\s:])-?\d*[a-z]\s*[-+]\s*\d+\s*=\s*-?\d/, 'two-step-equation'],
  [/\d\/\d+\s*\+\s*\d+\/\d/, 'fraction-sum'],
  [/\d\/\d+\s*(?:\*|÷|\)?\s*\/\s*\(?)\s*\d+\/\d/, 'fraction-product'],
  [/\d\/\d+ of \d/, 'fraction-of-amount'],
  [/\bsimple interest\b/i, 'simple-interest'],
  [/\bper ?cent (?:increase|decrease|change)\b|\bby what per ?cent/i, 'percent-change'],
  [/\d\s*(?:%|per ?cent)\s*(?:off|discount|tax|tip)|\b(?:discount|marked down|on sale)\b/i, 'price-after-change'],
  [/\boriginal(?:ly)?\b.*(?:%|per ?cent)|(?:%|per ?cent).*\boriginal(?:ly)?\b/i, 'value-before-change'],
  [/\d\s*(?:%|per ?cent)/i, 'percent-of'],
  [/\bmedian\b/i, 'median-of-list'],
  [/\brange of\b/i, 'range-of-list'],
  [/\b(?:mean|average)\b.*\d+,\s*\d+/i, 'mean-of-list'],
  [/\bslope\b.*\(-?\d+, ?-?\d+\)/i, 'slope-two-points'],
  [/\bslope\b|\by-intercept\b/i, 'intercept-of-line'],
  [/\bdistance between\b.*\(-?\d/i, 'midpoint-distance'],
  [/\bhypotenuse\b|\bright triangle\b|\bladder\b/i, 'pythagoras'],
  [/\b(?:sin|cos|tan)\b/i, 'trig-ratio'],
  [/\bangles?\b.*\btriangle\b|\btriangle\b.*\bangles?\b/i, 'triangle-angle'],
  [/\b(?:supplementary|complementary)\b/i, 'angle-pairs'],
  [/\bsimilar\b/i, 'similar-triangles'],
  [/\b(?:circle|radius|diameter|circumference)\b/i, 'circle'],
  [/\bvolume\b/i, 'volume'],
  [/\btriangle\b.*\barea\b|\barea\b.*\btriangle\b/i, 'triangle-area'],
  [/\b(?:area|perimeter)\b/i, 'rectangle'],
  [/\bprobability\b/i, 'single-draw'],
  [/\bratio\b/i, 'ratio-share'],
  [/\b(?:mph|miles per hour|km\/h|speed)\b/i, 'speed-distance'],
  [
    /\bhow many (?:inches|feet|yards|ounces|minutes|seconds|centimet\w+|met\w+|grams|quarts)\b|\bconvert\b/i,
    'unit-conversion',
  ],
  [/\b(?:lcm|least common multiple|gcf|greatest common factor)\b/i, 'common-multiples'],
  [/\bscientific notation\b/i, 'scientific-notation'],
  [/\bsequence\b/i, 'arithmetic-sequence'],
  [/\bcosts? \$\d.*\bhow much\b/i, 'unit-price'],
  [
    /^\W*(?:(?:evaluate|simplify|compute|calculate|work out|find|what is)\W*)?[\d\s()]+[-+*/^][-+*/^()\d\s]*[-+*/][-+*/^()\d\s]*\W*$/i,
    'order-of-operations',
  ],
];

const byId = new Map(itemGenerators.map((generator) => [generator.id, generator]));

/** The family of questions that a problem of a worksheet is one of; null when we have none like it. */
export function recogniseProblem(problem: string): ItemGenerator | null {
  if (!/\d/.test(problem)) return null;
  const plain = toPlain(problem).replace(/≤/g, '<=').replace(/≥/g, '>=');
  const found = LOOKS.find(([looks]) => looks.test(plain));
  return found ? (byId.get(found[1]) ?? null) : null;
}
