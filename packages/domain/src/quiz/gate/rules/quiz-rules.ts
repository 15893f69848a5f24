import { keyPosition } from './key-position.ts';
import { nearDuplicate } from './near-duplicate.ts';
import type { QuizRule } from './rule.ts';

/** Every rule over a whole quiz. A new one is a file and a line here. */
export const quizRules: readonly QuizRule[] = [nearDuplicate, keyPosition];
