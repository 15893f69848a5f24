import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import { letterDocument } from '@skillbridge/domain';
import { belongsTo } from '../columns/belongs-to.ts';
import { document } from '../columns/document.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { User } from './user.ts';

/** A week's letter about one student; every figure in it is bound to rows. */
export const SummarySchema = defineEntity({
  name: 'Summary',
  tableName: 'summaries',
  properties: {
    ...tenantKey,
    student: belongsTo(() => User, 'student_id'),
    /** The Monday of the week in the academy's time zone, as a date. */
    weekStart: p.type('date').$type<string>(),
    letter: document(letterDocument),
    writtenAt: p.datetime(),
  },
  uniques: [{ name: 'summaries_week_unique', properties: ['tenantId', 'student', 'weekStart'] }],
  ...tenantWall,
});

export class Summary extends SummarySchema.class {
  get studentId(): Opt<string> {
    return this.student.id;
  }
}
SummarySchema.setClass(Summary);
