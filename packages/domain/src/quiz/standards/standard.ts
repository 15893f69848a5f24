import { z } from 'zod';

/** The catalogues that we have. `CCSS` is Common Core. */
export const frameworks = ['SAT', 'ACT', 'GRE', 'NJSLA', 'CCSS'] as const;
export const frameworkSchema = z.enum(frameworks);
export type Framework = (typeof frameworks)[number];

/** One entry of a catalogue: a skill, or the group that skills are listed under. */
export type Standard = {
  /** Unique and never changed, since quizzes and items hold it: `SAT.MATH.ALGEBRA.LINEAR-EQUATIONS-1`. */
  readonly id: string;
  readonly framework: Framework;
  readonly subject: 'math' | 'english' | 'science';
  readonly label: string;
  /** What a student can do, in our own words. */
  readonly description: string;
  /** The id of the group that it stands under; null for the top of a catalogue. */
  readonly parent: string | null;
};
