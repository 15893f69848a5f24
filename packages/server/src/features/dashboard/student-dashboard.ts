import type { StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { listStudentAssignments } from '../assignments/student-assignments.query.ts';

const OPEN = new Set(['returned', 'to-do', 'in-progress', 'overdue']);

/** What a student does next, soonest due first, and what came back last. One round trip to the database. */
export async function studentDashboard(app: App, actor: StudentActor) {
  const lines = await listStudentAssignments(app, actor);
  const due = (line: (typeof lines)[number]) => line.dueAt ?? '9999';
  const next = lines.filter((line) => OPEN.has(line.state)).sort((a, b) => due(a).localeCompare(due(b)));
  const graded = lines
    .filter((line) => line.state === 'graded')
    .sort((a, b) => (b.gradedAt ?? '').localeCompare(a.gradedAt ?? ''));
  return {
    next: next.slice(0, 8),
    openCount: next.length,
    waiting: lines.filter((line) => line.state === 'handed-in').slice(0, 8),
    graded: graded.slice(0, 8),
  };
}
