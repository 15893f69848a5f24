import { bracketsToOne } from './brackets-to-one.ts';
import type { Contract } from './contract.ts';
import { countsWhatIsAsked } from './counts-what-is-asked.ts';
import { handsOverArithmetic } from './hands-over-arithmetic.ts';
import { hidesText } from './hides-text.ts';
import { namesTheAnswer } from './names-the-answer.ts';
import { statesNewResult } from './states-new-result.ts';
import { worksToTheEnd } from './works-to-the-end.ts';

/** Every way of putting a result forward that is stopped where no key is known. A new one is a file and a line here. */
export const contracts: readonly Contract[] = [
  statesNewResult,
  worksToTheEnd,
  countsWhatIsAsked,
  handsOverArithmetic,
  bracketsToOne,
  namesTheAnswer,
  hidesText,
];
