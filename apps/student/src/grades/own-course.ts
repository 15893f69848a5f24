import type { Outputs } from '@skillbridge/client/react';

/** One course with the student's own grades. */
export type OwnCourse = Outputs['student']['grades']['list'][number];
export type OwnRow = OwnCourse['rows'][number];
