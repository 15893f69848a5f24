/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../core/item-generator.ts';
import { arithmeticGenerators } from './arithmetic.ts';
import { comparisonGenerators } from './comparison.ts';
import { englishGenerators } from './english/english-generators.ts';
import { exponentGenerators } from './exponents.ts';
import { fractionGenerators } from './fractions.ts';
import { functionGenerators } from './functions.ts';
import { geometryGenerators } from './geometry.ts';
import { inequalityGenerators } from './inequalities.ts';
import { linearEquationGenerators } from './linear-equations.ts';
import { lineGenerators } from './lines.ts';
import { measureGenerators } from './measures.ts';
import { percentageGenerators } from './percentages.ts';
import { polynomialGenerators } from './polynomials.ts';
import { probabilityGenerators } from './probability.ts';
import { quadraticGenerators } from './quadratics.ts';
import { ratioGenerators } from './ratios.ts';
import { sequenceGenerators } from './sequences.ts';
import { statisticsGenerators } from './statistics.ts';
import { systemGenerators } from './systems.ts';

/** Every family of questions. A new one is an entry in one of the lists; the test draws from it and checks what it makes. */
export const itemGenerators: readonly ItemGenerator[] = [
  ...arithmeticGenerators,
  ...fractionGenerators,
  ...ratioGenerators,
  ...percentageGenerators,
  ...exponentGenerators,
  ...linearEquationGenerators,
  ...inequalityGenerators,
  ...systemGenerators,
  ...lineGenerators,
  ...functionGenerators,
  ...polynomialGenerators,
  ...quadraticGenerators,
  ...sequenceGenerators,
  ...probabilityGenerators,
  ...statisticsGenerators,
  ...geometryGenerators,
  ...measureGenerators,
  ...comparisonGenerators,
  ...englishGenerators,
];
