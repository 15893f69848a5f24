import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import { studyPlanDocument } from '@skillbridge/domain';
import { belongsTo } from '../columns/belongs-to.ts';
import { document } from '../columns/document.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt, version } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { User } from './user.ts';

/** A student's plan for one week. */
export const StudyPlanSchema = defineEntity({
  name: 'StudyPlan',
  tableName: 'study_plans',
  properties: {
    ...tenantKey,
    student: belongsTo(() => User, 'student_id'),
    /** The Monday of the week in the academy's time zone. */
    week: p.type('date').$type<string>(),
    plan: document(studyPlanDocument),
    createdAt,
    version,
  },
  uniques: [{ name: 'study_plans_week_unique', properties: ['tenantId', 'student', 'week'] }],
  ...tenantWall,
});

export class StudyPlan extends StudyPlanSchema.class {
  get studentId(): Opt<string> {
    return this.student.id;
  }
}
StudyPlanSchema.setClass(StudyPlan);
