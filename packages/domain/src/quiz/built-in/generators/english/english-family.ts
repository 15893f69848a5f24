/** ANSWER-BEARING: see answer-key.ts. */
import type { Difficulty } from '../../../generate/plan-generation.ts';
import type { Dice } from '../../core/dice.ts';
import type { ItemGenerator } from '../../core/item-generator.ts';
import { asDrawn, type Choice } from './choice.ts';

const GRADES = ['6', '7', '8', '9-10', '11-12'];
const BANDS = ['G3-5', 'G6-8', 'G9-10'];
/** Strand 1 of the Common Core's language standards is grammar and usage, 2 is punctuation and spelling. */
const STRANDS = { grammar: '1', punctuation: '2' };

type Family = Pick<ItemGenerator, 'id' | 'skill' | 'topics' | 'levels'> & {
  /** The skill of the SAT's Reading and Writing section and that of the ACT's English test. */
  readonly sat?: string;
  readonly act: string;
  readonly strand?: keyof typeof STRANDS;
  readonly area: RegExp;
  readonly others?: readonly string[];
  readonly make: (dice: Dice, level: Difficulty) => Choice;
};

/** A family of questions about written English, with the entries of all catalogues that it exercises. */
export function englishFamily({ sat, act, strand, others = [], make, ...family }: Family): ItemGenerator {
  const common = strand ? GRADES.map((grade) => `CCSS.ELA.L.${grade}.${STRANDS[strand]}`) : [];
  const jersey = strand ? BANDS.map((band) => `NJSLA.ELA.${band}.CONVENTIONS`) : [];
  const writing = strand ? ['GRE.WRITING.ISSUE.LANGUAGE'] : [];
  return {
    ...family,
    standards: [...(sat ? [`SAT.RW.${sat}`] : []), `ACT.ENGLISH.${act}`, ...common, ...jersey, ...writing, ...others],
    grades: [6, 13],
    draw: (dice, level) => asDrawn(make(dice, level)),
  };
}
