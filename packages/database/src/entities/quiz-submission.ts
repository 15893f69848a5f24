import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import { type QuizSubmissionStatus, quizAnswersDocument } from '@skillbridge/domain';
import { quizSuggestionsDocument } from '@skillbridge/domain/answers';
import { belongsTo } from '../columns/belongs-to.ts';
import { document } from '../columns/document.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt, points, version } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { Quiz } from './quiz.ts';
import { User } from './user.ts';

/** One attempt of a student at a quiz. */
export const QuizSubmissionSchema = defineEntity({
  name: 'QuizSubmission',
  tableName: 'quiz_submissions',
  properties: {
    ...tenantKey,
    quiz: belongsTo(() => Quiz, 'quiz_id'),
    student: belongsTo(() => User, 'student_id'),
    answers: document(quizAnswersDocument),
    /** For the instructor's eyes only. */
    aiSuggestions: document(quizSuggestionsDocument).nullable(),
    status: p.text().$type<QuizSubmissionStatus>(),
    score: points().nullable(),
    gradedBy: () => belongsTo(() => User, 'graded_by')().nullable(),
    submittedAt: p.datetime().nullable(),
    publishedAt: p.datetime().nullable(),
    createdAt,
    version,
  },
  indexes: [
    { name: 'quiz_submissions_quiz_index', properties: ['tenantId', 'quiz', 'student'] },
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

  get studentId(): Opt<string> {
    return this.student.id;
  }

  get gradedById(): Opt<string> | null {
    return this.gradedBy?.id ?? null;
  }
}
QuizSubmissionSchema.setClass(QuizSubmission);
