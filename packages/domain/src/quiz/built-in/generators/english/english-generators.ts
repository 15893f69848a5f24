/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../../core/item-generator.ts';
import { agreementGenerators } from './agreement.ts';
import { boundaryGenerators } from './boundaries.ts';
import { comparativeGenerators } from './comparatives.ts';
import { confusedWordGenerators } from './confused-words.ts';
import { listGenerators } from './lists.ts';
import { modifierGenerators } from './modifiers.ts';
import { nonessentialGenerators } from './nonessentials.ts';
import { parallelGenerators } from './parallels.ts';
import { possessiveGenerators } from './possessives.ts';
import { pronounGenerators } from './pronouns.ts';
import { relativePronounGenerators } from './relative-pronouns.ts';
import { transitionGenerators } from './transitions.ts';
import { verbGenerators } from './verbs.ts';

/** Every family of questions about written English. */
export const englishGenerators: readonly ItemGenerator[] = [
  ...agreementGenerators,
  ...verbGenerators,
  ...pronounGenerators,
  ...relativePronounGenerators,
  ...possessiveGenerators,
  ...boundaryGenerators,
  ...nonessentialGenerators,
  ...listGenerators,
  ...modifierGenerators,
  ...parallelGenerators,
  ...comparativeGenerators,
  ...confusedWordGenerators,
  ...transitionGenerators,
];
