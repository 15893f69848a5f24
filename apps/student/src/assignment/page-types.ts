import type { Outputs } from '@skillbridge/client/react';

/** A student's page of one assignment, as the server gives it. */
export type AssignmentPage = Outputs['student']['assignments']['get'];
/** The student's work on it, as the server has it. */
export type SavedWork = NonNullable<AssignmentPage['work']>;
export type WorkFile = SavedWork['files'][number];
