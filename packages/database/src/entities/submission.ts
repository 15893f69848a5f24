import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import { attachmentsDocument, reviewDocument, type SubmissionStatus } from '@skillbridge/domain';
import { gradeSuggestionDocument } from '@skillbridge/domain/answers';
import { belongsTo } from '../columns/belongs-to.ts';
import { document } from '../columns/document.ts';
import { onlyWhere } from '../columns/only-where.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt, points, version } from '../columns/times.ts';
import { uncertaintyIndex } from '../columns/uncertainty-index.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { Assignment } from './assignment.ts';
import { Course } from './course.ts';
import { User } from './user.ts';

/** One student's work on one assignment, from the first autosave to the published grade. */
export const SubmissionSchema = defineEntity({
  name: 'Submission',
  tableName: 'submissions',
  properties: {
    ...tenantKey,
    assignment: belongsTo(() => Assignment, 'assignment_id'),
    /** The assignment's course, repeated here so that the grading queue is one index range per course at any size. */
    course: belongsTo(() => Course, 'course_id'),
    student: belongsTo(() => User, 'student_id'),
    content: p.text(),
    files: document(attachmentsDocument),
    status: p.text().$type<SubmissionStatus>(),
    late: p.boolean().default(false),
    submittedAt: p.datetime().nullable(),
    /** For the instructor's eyes only, ever. */
    aiSuggestion: document(gradeSuggestionDocument).nullable(),
    suggestedAt: p.datetime().nullable(),
    suggestedPoints: points().nullable(),
    /** The suggestion's confidence, 0 to 1; null while there is none. The queue sorts by it. */
    suggestionConfidence: p.decimal('number').precision(4).scale(3).nullable(),
    /** Whether its suggestion is shown only after the instructor's own marks (see `agreement`). */
    blind: p.boolean().default(false),
    /** How often it was handed in; earlier rounds are in `submission_rounds`. */
    round: p.integer().default(1),
    /** When it was given back for revision, and until it is handed in again; null otherwise. */
    returnedAt: p.datetime().nullable(),
    returnNote: p.text().default(''),
    /** The instructor's marks; a draft until `published_at` is set. */
    review: document(reviewDocument).nullable(),
    feedback: p.text().default(''),
    grade: points().nullable(),
    gradedBy: () => belongsTo(() => User, 'graded_by')().nullable(),
    publishedAt: p.datetime().nullable(),
    createdAt,
    savedAt: p.datetime().defaultRaw('now()'),
    version,
  },
  uniques: [{ name: 'submissions_student_unique', properties: ['tenantId', 'assignment', 'student'] }],
  indexes: [
    {
      name: 'submissions_queue_index',
      properties: ['tenantId', 'course', 'submittedAt', 'id'],
      ...onlyWhere(`status = any (array['submitted'::text, 'suggested'::text])`),
    },
    uncertaintyIndex('submissions'),
    { name: 'submissions_student_index', properties: ['tenantId', 'student', 'publishedAt'] },
    { name: 'submissions_course_index', properties: ['tenantId', 'course', 'student'] },
  ],
  checks: [
    {
      // The AI never publishes: no published grade without a person's name, whatever the code above does.
      name: 'submissions_published_by_a_person',
      expression: `status <> 'published' or (graded_by is not null and grade is not null and published_at is not null)`,
    },
  ],
  ...tenantWall,
});

export class Submission extends SubmissionSchema.class {
  get assignmentId(): Opt<string> {
    return this.assignment.id;
  }

  get courseId(): Opt<string> {
    return this.course.id;
  }

  get studentId(): Opt<string> {
    return this.student.id;
  }

  get gradedById(): Opt<string> | null {
    return this.gradedBy?.id ?? null;
  }
}
SubmissionSchema.setClass(Submission);
