import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import { type QuizSubmissionStatus, quizAnswersDocument } from '@skillbridge/domain';
import { quizMarksDocument, quizSuggestionsDocument } from '@skillbridge/domain/answers';
import { belongsTo } from '../columns/belongs-to.ts';
import { document } from '../columns/document.ts';
import { onlyWhere } from '../columns/only-where.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt, points, version } from '../columns/times.ts';
import { uncertaintyIndex } from '../columns/uncertainty-index.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { Course } from './course.ts';
import { Quiz } from './quiz.ts';
import { User } from './user.ts';

/** One attempt of a student at a quiz. */
export const QuizSubmissionSchema = defineEntity({
  name: 'QuizSubmission',
  tableName: 'quiz_submissions',
  properties: {
    ...tenantKey,
    quiz: belongsTo(() => Quiz, 'quiz_id'),
    /** The quiz's course, repeated here so that the grading queue is one index range per course. */
    course: belongsTo(() => Course, 'course_id'),
    student: belongsTo(() => User, 'student_id'),
    /** First, second, ... attempt of this student. */
    number: p.integer().default(1),
    /** The number of the `quiz_versions` row that it takes. */
    quizVersion: p.integer().default(1),
    /** What the order of items and options comes from; never leaves the server. */
    seed: p.text().default(''),
    answers: document(quizAnswersDocument),
    /** For the instructor's eyes only. */
    aiSuggestions: document(quizSuggestionsDocument).nullable(),
    /** The least sure suggestion, 0 to 1; null while there is none. The queue sorts by it. */
    suggestionConfidence: p.decimal('number').precision(4).scale(3).nullable(),
    /** The key's points and the suggested ones together. */
    suggestedPoints: points().nullable(),
    /** Points by item, of the key and of the instructor. */
    marks: document(quizMarksDocument),
    /** The instructor's words on the whole. */
    feedback: p.text().default(''),
    /** Whether its suggestion is shown only after the instructor's own marks. */
    blind: p.boolean().default(false),
    status: p.text().$type<QuizSubmissionStatus>(),
    score: points().nullable(),
    gradedBy: () => belongsTo(() => User, 'graded_by')().nullable(),
    startedAt: p.datetime().defaultRaw('now()'),
    /** When the time is over, by the server's clock, extensions included; null without a limit. */
    endsAt: p.datetime().nullable(),
    submittedAt: p.datetime().nullable(),
    /** Whether the student handed in, or the clock did. */
    handedInBy: p.text().$type<'student' | 'clock'>().nullable(),
    publishedAt: p.datetime().nullable(),
    createdAt,
    version,
  },
  uniques: [{ name: 'quiz_submissions_attempt_unique', properties: ['tenantId', 'quiz', 'student', 'number'] }],
  indexes: [
    {
      name: 'quiz_submissions_queue_index',
      properties: ['tenantId', 'course', 'submittedAt', 'id'],
      ...onlyWhere(`status = any (array['submitted'::text, 'suggested'::text])`),
    },
    uncertaintyIndex('quiz_submissions'),
    {
      name: 'quiz_submissions_running_index',
      properties: ['tenantId', 'endsAt'],
      ...onlyWhere(`status = 'in-progress'::text`),
    },
    { name: 'quiz_submissions_student_index', properties: ['tenantId', 'student'] },
  ],
  checks: [
    {
      name: 'quiz_submissions_published_by_a_person',
      expression: `status <> 'published' or (graded_by is not null and score is not null and published_at is not null)`,
    },
  ],
  ...tenantWall,
});

export class QuizSubmission extends QuizSubmissionSchema.class {
  get quizId(): Opt<string> {
    return this.quiz.id;
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
QuizSubmissionSchema.setClass(QuizSubmission);
