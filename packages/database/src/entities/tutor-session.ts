import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import { type TutorMode, tutorThreadDocument } from '@skillbridge/domain';
import { belongsTo } from '../columns/belongs-to.ts';
import { document } from '../columns/document.ts';
import { onlyWhere } from '../columns/only-where.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt, version } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { Assignment } from './assignment.ts';
import { User } from './user.ts';

/** A student's thread with the tutor, append-only; without an assignment it is the study partner's. */
export const TutorSessionSchema = defineEntity({
  name: 'TutorSession',
  tableName: 'tutor_sessions',
  properties: {
    ...tenantKey,
    assignment: () => belongsTo(() => Assignment, 'assignment_id')().nullable(),
    student: belongsTo(() => User, 'student_id'),
    mode: p.text().$type<TutorMode>(),
    /** What a thread of the study partner is about; null on an assignment. */
    topic: p.text().nullable(),
    /** What was said in the threads that this one carries on; empty for a first one. */
    summary: p.text().default(''),
    messages: document(tutorThreadDocument),
    messageCount: p.integer().default(0),
    /** How often the student was redirected from asking for the answer; all a parent ever sees is such counts. */
    redirectCount: p.integer().default(0),
    /** How often the guard refused a wording; for staff. */
    blockedCount: p.integer().default(0),
    /** The turn whose reply is being worded, so that two windows do not talk at once; null between turns. */
    turnId: p.uuid().nullable(),
    turnStartedAt: p.datetime().nullable(),
    /** When the student sent the thread to their instructor, with what note, and when somebody looked. */
    sharedAt: p.datetime().nullable(),
    sharedNote: p.text().default(''),
    sharedSeenAt: p.datetime().nullable(),
    createdAt,
    lastMessageAt: p.datetime().nullable(),
    /** Set when a full thread is carried into a new one; one thread per assignment is open. */
    closedAt: p.datetime().nullable(),
    version,
  },
  uniques: [
    {
      name: 'tutor_sessions_open_unique',
      properties: ['tenantId', 'student', 'assignment'],
      ...onlyWhere('closed_at is null'),
    },
    {
      // Nulls are distinct to the index above, so the study partner needs its own.
      name: 'tutor_sessions_partner_unique',
      properties: ['tenantId', 'student'],
      ...onlyWhere('closed_at is null and assignment_id is null'),
    },
  ],
  indexes: [
    { name: 'tutor_sessions_assignment_index', properties: ['tenantId', 'assignment'] },
    { name: 'tutor_sessions_student_index', properties: ['tenantId', 'student', 'lastMessageAt'] },
    { name: 'tutor_sessions_last_message_index', properties: ['tenantId', 'lastMessageAt'] },
    {
      // The few that were sent to an instructor, for their dashboard.
      name: 'tutor_sessions_shared_index',
      properties: ['tenantId', 'lastMessageAt'],
      ...onlyWhere('shared_at is not null'),
    },
  ],
  ...tenantWall,
});

export class TutorSession extends TutorSessionSchema.class {
  get assignmentId(): Opt<string> | null {
    return this.assignment?.id ?? null;
  }

  get studentId(): Opt<string> {
    return this.student.id;
  }
}
TutorSessionSchema.setClass(TutorSession);
