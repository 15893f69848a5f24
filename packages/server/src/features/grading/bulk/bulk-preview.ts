import { inTenant } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { type BulkVerdict, bulkVerdict } from '@skillbridge/domain/answers';
import type { App } from '../../../app.ts';
import { readAgreement } from '../agreement/read-agreement.ts';
import { nameStudent } from '../name-student.ts';
import type { BulkPreviewInput } from './bulk.schema.ts';
import { type BulkRow, bulkCandidates } from './bulk-candidates.query.ts';
import { findBulkCourse, refuseBelow } from './find-bulk-scope.ts';

/** As many as are approved at once. */
const MOST_SHOWN = 500;

/**
 * What approving in bulk would publish, and why the rest would stay; nothing is changed. Throws NOT_FOUND, INVALID for a
 * confidence below what the course allows.
 */
export function bulkPreview(app: App, actor: InstructorActor, input: BulkPreviewInput) {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const course = await findBulkCourse(em, actor, input);
    refuseBelow(course, input.from);
    const { refusal } = await readAgreement(em, course);
    const rows = await bulkCandidates(em, course.id, input);
    const judged = rows.map((row) => ({ row, verdict: verdictOf(row, input.from) }));
    const count = (verdict: BulkVerdict) => judged.filter((one) => one.verdict === verdict).length;
    const taken = judged
      .filter(({ verdict }) => verdict === 'take')
      .map(({ row }) => row)
      .sort((a, b) => Number(a.confidence) - Number(b.confidence) || (a.id < b.id ? -1 : 1));
    return {
      refusal,
      works: taken.slice(0, MOST_SHOWN).map((row) => toLine(app, tenantId, row)),
      total: taken.length,
      left: {
        ...{ blind: count('blind'), unsure: count('unsure') },
        ...{ incomplete: count('incomplete'), begun: count('begun') },
      },
    };
  });
}

function verdictOf(row: BulkRow, from: number): BulkVerdict {
  const { blind, begun, complete } = row;
  const confidence = row.confidence === null ? null : Number(row.confidence);
  return bulkVerdict({ suggested: row.status === 'suggested', blind, begun, complete, confidence }, from);
}

function toLine(app: App, tenantId: string, row: BulkRow) {
  const { studentName } = nameStudent(app, {
    ...{ tenantId, taskId: row.task_id, studentId: row.student_id, fullName: row.full_name },
    ...{ anonymous: row.anonymous, published: false },
  });
  return {
    ...{ kind: row.kind, workId: row.id, version: row.version, studentName, taskTitle: row.task_title },
    ...{ points: Number(row.points), maxPoints: Number(row.max_points), confidence: Number(row.confidence) },
  };
}
