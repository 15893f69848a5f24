import { allOrNone } from './all-or-none.ts';
import { brokenMaths } from './broken-maths.ts';
import { brokenOption } from './broken-option.ts';
import { doubledWord } from './doubled-word.ts';
import { explanationDisagrees } from './explanation-disagrees.ts';
import { grammarCue } from './grammar-cue.ts';
import { keyCount } from './key-count.ts';
import { lengthCue } from './length-cue.ts';
import { missingStatements } from './missing-statements.ts';
import { outsideReference } from './outside-reference.ts';
import type { ItemRule } from './rule.ts';
import { sameOptions } from './same-options.ts';
import { unclearStem } from './unclear-stem.ts';
import { unsourced } from './unsourced.ts';
import { wrongKey } from './wrong-key.ts';

/** Every rule over one item. A new one is a file and a line here. */
export const itemRules: readonly ItemRule[] = [
  keyCount,
  sameOptions,
  outsideReference,
  missingStatements,
  wrongKey,
  explanationDisagrees,
  allOrNone,
  unclearStem,
  brokenMaths,
  brokenOption,
  doubledWord,
  grammarCue,
  lengthCue,
  unsourced,
];
