import type { Inputs, Outputs } from '@skillbridge/client/react';

/** One piece of work with all that it is graded by. */
export type Desk = Outputs['instructor']['grading']['open'];
export type Criterion = Desk['assignment']['rubric']['criteria'][number];
export type Suggestion = NonNullable<Desk['suggestion']>;
export type CriterionSuggestion = Suggestion['criteria'][number];
/** Marks and words as they are sent. */
export type Review = Pick<Inputs['instructor']['grading']['publish'], 'criteria' | 'feedback'>;
