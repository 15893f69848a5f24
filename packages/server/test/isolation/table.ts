import type { Role } from '@skillbridge/domain';
import { roles } from '@skillbridge/domain';
import { appRouter } from '../../src/app-router.ts';
import type { Row, Rows } from './row.ts';
import { accountRows } from './rows/account-rows.ts';
import { adminRows } from './rows/admin-rows.ts';
import { gradebookRows } from './rows/gradebook-rows.ts';
import { gradingDeskRows } from './rows/grading-desk-rows.ts';
import { instructorRows } from './rows/instructor-rows.ts';
import { parentRows } from './rows/parent-rows.ts';
import { publicRows } from './rows/public-rows.ts';
import { quizAttemptRows } from './rows/quiz-attempt-rows.ts';
import { quizGenerationRows } from './rows/quiz-generation-rows.ts';
import { quizRows } from './rows/quiz-rows.ts';
import { regradeRows } from './rows/regrade-rows.ts';
import { studentRows } from './rows/student-rows.ts';

const rows: Rows = {
  ...{ ...publicRows, ...accountRows, ...studentRows, ...instructorRows, ...parentRows, ...adminRows },
  ...{ ...quizRows, ...quizGenerationRows, ...quizAttemptRows, ...gradingDeskRows, ...gradebookRows, ...regradeRows },
};

export type Procedure = {
  readonly path: string;
  readonly kind: 'query' | 'mutation';
  readonly row: Row | undefined;
  readonly hasOutput: boolean;
};

// tRPC types this as the nested tree that clients see; at run time it is the flat list that enumerating needs.
const flat = appRouter._def.procedures as unknown as Record<string, { _def: { type: string; output?: unknown } }>;

/** Every procedure of the router with its row; a procedure nobody has thought about has none. */
export const procedures: readonly Procedure[] = Object.entries(flat).map(([path, { _def }]) => ({
  path,
  kind: _def.type === 'mutation' ? 'mutation' : 'query',
  row: rows[path],
  hasOutput: _def.output !== undefined,
}));

/** Rows that name no procedure any more. */
export const orphans: readonly string[] = Object.keys(rows).filter(
  (path) => !procedures.some((procedure) => procedure.path === path),
);

/** The roles that a row admits. */
export function admitted({ role }: Row): readonly Role[] {
  return role === 'anyone' || role === 'signed-in' ? roles : [role];
}
