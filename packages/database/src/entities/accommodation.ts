import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import { belongsTo } from '../columns/belongs-to.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt, version } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { User } from './user.ts';

/** What a student is entitled to everywhere: stated once, obeyed by every clock. */
export const AccommodationSchema = defineEntity({
  name: 'Accommodation',
  tableName: 'accommodations',
  properties: {
    ...tenantKey,
    student: belongsTo(() => User, 'student_id'),
    /** Hundredths of the usual time: 150 is time and a half. */
    timePercent: p.integer().default(100),
    note: p.text().default(''),
    setBy: belongsTo(() => User, 'set_by'),
    createdAt,
    version,
  },
  uniques: [{ name: 'accommodations_student_unique', properties: ['tenantId', 'student'] }],
  checks: [{ name: 'accommodations_time_percent', expression: 'time_percent >= 100 and time_percent <= 400' }],
  ...tenantWall,
});

export class Accommodation extends AccommodationSchema.class {
  get studentId(): Opt<string> {
    return this.student.id;
  }
}
AccommodationSchema.setClass(Accommodation);
