/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../core/item-generator.ts';
import { fractionGenerators } from './fractions.ts';
import { linearEquationGenerators } from './linear-equations.ts';
import { lineGenerators } from './lines.ts';
import { percentageGenerators } from './percentages.ts';
import { statisticsGenerators } from './statistics.ts';

/** Every family of questions. A new one is an entry in one of the lists; the test draws from it and checks what it makes. */
export const itemGenerators: readonly ItemGenerator[] = [
  ...fractionGenerators,
  ...percentageGenerators,
  ...linearEquationGenerators,
  ...lineGenerators,
  ...statisticsGenerators,
];
