import type { PracticeKind } from '../practice-kind.ts';
import { equationKinds } from './equations.ts';
import { numberKinds } from './numbers.ts';
import { shapeAndDataKinds } from './shapes-and-data.ts';
import { wordingKinds } from './wording.ts';

/** Every kind of practice problem. A new one is an entry in one of the lists; the test checks that its answer holds. */
export const practiceKinds: readonly PracticeKind[] = [
  ...equationKinds,
  ...numberKinds,
  ...shapeAndDataKinds,
  ...wordingKinds,
];
