/**
 * ANSWER-BEARING. Reached only through `@skillbridge/domain/answers`, which the portals of students and parents, the
 * front door, ui and client may not import (biome.json): nothing here may be in their bundles or their DTOs.
 */
import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';

/** The reference answer of one problem of an assignment. */
export const keyedProblemSchema = z.object({
  /** As the instructions name it: `1`, `2b`; `1` when there is just one problem. */
  label: z.string().trim().min(1).max(16).default('1'),
  /** The final answer, plain or LaTeX: `x = 4`, `\frac{1}{2}`, `the mitochondrion`. */
  answer: z.string().trim().min(1, 'Enter the answer.').max(500, 'Use at most 500 characters.'),
  /** Other forms to accept that symbolic equivalence does not cover. */
  accepted: z.array(z.string().trim().min(1).max(500)).max(10).default([]),
  /** A worked solution for explain mode and for the pre-grader; shown to a student only after grades are out. */
  solution: z.string().trim().max(8000).default(''),
  /** The instructor's own nudges, weakest first. Guarded like every reply. */
  hints: z.array(z.string().trim().min(1).max(500)).max(5).default([]),
});
export type KeyedProblem = z.output<typeof keyedProblemSchema>;

export const answerKeySchema = z.object({ v: z.literal(1), problems: z.array(keyedProblemSchema).max(40) });
export type AnswerKey = z.output<typeof answerKeySchema>;

export const answerKeyDocument = defineDocument('answer-key', answerKeySchema, 1);

/** The key of an assignment nobody wrote a key for: the guard then derives what it can. */
export const emptyAnswerKey: AnswerKey = { v: 1, problems: [] };
