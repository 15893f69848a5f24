import type { Outputs } from '@skillbridge/client/react';

/** One assignment in a list, with where the student stands on it. */
export type AssignmentLine = Outputs['student']['assignments']['list'][number];
