import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import type { QuizStatus } from '@skillbridge/domain';
import { quizQuestionsDocument } from '@skillbridge/domain/answers';
import { belongsTo } from '../columns/belongs-to.ts';
import { document } from '../columns/document.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt, deletedAt, version } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { Course } from './course.ts';

export const QuizSchema = defineEntity({
  name: 'Quiz',
  tableName: 'quizzes',
  properties: {
    ...tenantKey,
    course: belongsTo(() => Course, 'course_id'),
    title: p.text(),
    /** Items with their keys: for staff and the scorer. */
    questions: document(quizQuestionsDocument),
    /** A catalogue id such as `SAT.MATH.ALGEBRA.LINEAR-EQUATIONS-1`; null when only a topic was named. */
    standardId: p.text().nullable(),
    topicLabel: p.text().nullable(),
    status: p.text().$type<QuizStatus>(),
    timeLimitMinutes: p.integer().nullable(),
    publishedAt: p.datetime().nullable(),
    createdAt,
    deletedAt,
    version,
  },
  indexes: [{ name: 'quizzes_course_index', properties: ['tenantId', 'course'] }],
  ...tenantWall,
});

export class Quiz extends QuizSchema.class {
  get courseId(): Opt<string> {
    return this.course.id;
  }
}
QuizSchema.setClass(Quiz);
