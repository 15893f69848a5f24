import type { Standard } from '../standard.ts';
import { act } from './act.ts';
import { commonCoreEla } from './common-core-ela.ts';
import { commonCoreMathElementary } from './common-core-math-elementary.ts';
import { commonCoreMathHigh } from './common-core-math-high.ts';
import { commonCoreMathMiddle } from './common-core-math-middle.ts';
import { gre } from './gre.ts';
import { njsla } from './njsla.ts';
import { satMath } from './sat-math.ts';
import { satReadingWriting } from './sat-reading-writing.ts';

/** Every entry of every catalogue. Names of domains and codes are the publishers'; the descriptions are ours. */
export const catalogue: readonly Standard[] = [
  ...satMath,
  ...satReadingWriting,
  ...act,
  ...gre,
  ...njsla,
  ...commonCoreMathElementary,
  ...commonCoreMathMiddle,
  ...commonCoreMathHigh,
  ...commonCoreEla,
];
