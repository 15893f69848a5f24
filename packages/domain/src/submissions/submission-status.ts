import { z } from 'zod';

/**
 * Life of a submission. `draft` is the student's alone. `submitted` waits for a suggestion, `suggested` carries one and
 * waits for a person, `published` is what the student and the parents see. `returned` was given back for revision: the
 * student may edit it and hand it in again. There is no arrow from `suggested` to `published` without an instructor
 * (grading/advance-submission.ts), and the database refuses one too.
 */
export const submissionStatuses = ['draft', 'submitted', 'suggested', 'published', 'returned'] as const;
export const submissionStatusSchema = z.enum(submissionStatuses);
export type SubmissionStatus = (typeof submissionStatuses)[number];

/** The longest text that a student hands in, in UTF-16 units: about forty pages. */
export const MAX_WORK_LENGTH = 100_000;
export const workTextSchema = z.string().max(MAX_WORK_LENGTH, 'Your answer is longer than 100,000 characters.');
