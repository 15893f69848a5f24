import type { AdminActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import type { Option } from '../courses/course.schema.ts';
import { matchPerson } from '../people/match-person.query.ts';
import type { CandidatesInput } from './enrollment.schema.ts';

/** Students who have no place in the course, by name; the first 50 that match. None for a course that is not there. */
export async function listCandidates(app: App, actor: AdminActor, input: CandidatesInput): Promise<Option[]> {
  const rows = await app.reads.read(actor.tenantId, (tables) =>
    tables
      .selectFrom('users as u')
      .select(['u.id', 'u.full_name', 'u.email'])
      .where('u.tenant_id', '=', actor.tenantId)
      .where('u.role', '=', 'student')
      .where('u.deleted_at', 'is', null)
      .where('u.status', '<>', 'suspended')
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('enrollments as e')
              .select(eb.lit(1).as('one'))
              .whereRef('e.tenant_id', '=', 'u.tenant_id')
              .whereRef('e.student_id', '=', 'u.id')
              .where('e.course_id', '=', input.courseId)
              .where('e.deleted_at', 'is', null),
          ),
        ),
      )
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('courses as c')
            .select(eb.lit(1).as('one'))
            .where('c.tenant_id', '=', actor.tenantId)
            .where('c.id', '=', input.courseId)
            .where('c.deleted_at', 'is', null),
        ),
      )
      .$if(Boolean(input.search), (query) => query.where((eb) => matchPerson(eb, input.search ?? '')))
      .orderBy('u.full_name')
      .orderBy('u.id')
      .limit(50),
  );
  return rows.map((row) => ({ id: row.id, fullName: row.full_name, email: row.email }));
}
