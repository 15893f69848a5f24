import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import { type QuizStatus, quizSettingsDocument } from '@skillbridge/domain';
import { quizQuestionsDocument } from '@skillbridge/domain/answers';
import { belongsTo } from '../columns/belongs-to.ts';
import { document } from '../columns/document.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt, deletedAt, points, version } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { Course } from './course.ts';
import { User } from './user.ts';

export const QuizSchema = defineEntity({
  name: 'Quiz',
  tableName: 'quizzes',
  properties: {
    ...tenantKey,
    course: belongsTo(() => Course, 'course_id'),
    title: p.text(),
    instructions: p.text().default(''),
    /** The items as the editor holds them, with their keys. Students take a version (`quiz_versions`). */
    questions: document(quizQuestionsDocument),
    settings: document(quizSettingsDocument),
    /** What the version that students take is worth; 0 before the first. */
    maxPoints: points().default(0),
    /** The number of the version that new attempts take; null before the first publication. */
    liveVersion: p.integer().nullable(),
    /** A catalogue id such as `SAT.MATH.ALGEBRA.LINEAR-EQUATIONS-1`; null when only a topic was named. */
    standardId: p.text().nullable(),
    topicLabel: p.text().nullable(),
    status: p.text().$type<QuizStatus>(),
    timeLimitMinutes: p.integer().nullable(),
    /** When students may begin; null means at once. */
    opensAt: p.datetime().nullable(),
    /** When it is due; no attempt begins later, and one under way keeps its time. */
    closesAt: p.datetime().nullable(),
    /** A category of the course's gradebook; null counts it by its points. */
    categoryId: p.text().nullable(),
    publishedAt: p.datetime().nullable(),
    publishedBy: () => belongsTo(() => User, 'published_by')().nullable(),
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

  get publishedById(): Opt<string> | null {
    return this.publishedBy?.id ?? null;
  }
}
QuizSchema.setClass(Quiz);
