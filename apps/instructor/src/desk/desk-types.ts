import type { Outputs } from '@skillbridge/client/react';

/** One submission with all that it is graded by. */
export type Desk = Outputs['instructor']['grading']['open'];
export type Criterion = Desk['assignment']['rubric']['criteria'][number];
export type Suggestion = NonNullable<Desk['suggestion']>;
export type Round = Desk['rounds'][number];
