import { type AdminActor, academySettingsDocument, weekOf } from '@skillbridge/domain';
import { sql } from 'kysely';
import type { App } from '../../app.ts';
import { PARKED_QUEUE } from '../../jobs/jobs.ts';
import type { AcademyOverview } from './academy.schema.ts';

/** The academy at a glance, in one round trip. The week is counted by the academy's clocks. */
export async function academyOverview(app: App, { tenantId }: AdminActor, timeZone: string): Promise<AcademyOverview> {
  const now = app.clock();
  const week = weekOf(now, timeZone);
  const monthStart = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
  const [row] = await app.reads.read(tenantId, (tables) =>
    tables
      .selectFrom('academies as y')
      .innerJoinLateral(
        (eb) =>
          eb
            .selectFrom('users')
            .select((n) => [
              n.fn.countAll<string>().filterWhere('role', '=', 'admin').as('admins'),
              n.fn.countAll<string>().filterWhere('role', '=', 'instructor').as('instructors'),
              n.fn.countAll<string>().filterWhere('role', '=', 'student').as('students'),
              n.fn.countAll<string>().filterWhere('role', '=', 'parent').as('parents'),
              n.fn.countAll<string>().filterWhere('status', '=', 'invited').as('invited'),
            ])
            .where('tenant_id', '=', tenantId)
            .where('deleted_at', 'is', null)
            .as('p'),
        (join) => join.onTrue(),
      )
      .innerJoinLateral(
        (eb) =>
          eb
            .selectFrom('ai_usage')
            .select((n) => [n.fn.countAll<string>().as('calls'), n.fn.sum<string | null>('cost_micro_usd').as('cost')])
            .where('tenant_id', '=', tenantId)
            .where('created_at', '>=', monthStart)
            .as('i'),
        (join) => join.onTrue(),
      )
      .select(['y.name', 'y.settings', 'p.admins', 'p.instructors', 'p.students', 'p.parents', 'p.invited'])
      .select(['i.calls', 'i.cost'])
      .select((eb) => [
        eb
          .selectFrom('courses')
          .select((n) => n.fn.countAll<string>().as('n'))
          .where('tenant_id', '=', tenantId)
          .where('deleted_at', 'is', null)
          .as('courses'),
        eb
          .selectFrom('submissions as s')
          .innerJoin('courses as c', (join) =>
            join.onRef('c.tenant_id', '=', 's.tenant_id').onRef('c.id', '=', 's.course_id'),
          )
          .select((n) => n.fn.countAll<string>().as('n'))
          .where('s.tenant_id', '=', tenantId)
          // Spelled as the partial index is, so that the planner takes it.
          .where(sql<boolean>`s.status = any (array['submitted'::text, 'suggested'::text])`)
          .where('c.deleted_at', 'is', null)
          .as('waiting'),
        eb
          .selectFrom('quiz_submissions as s')
          .innerJoin('courses as c', (join) =>
            join.onRef('c.tenant_id', '=', 's.tenant_id').onRef('c.id', '=', 's.course_id'),
          )
          .select((n) => n.fn.countAll<string>().as('n'))
          .where('s.tenant_id', '=', tenantId)
          .where(sql<boolean>`s.status = any (array['submitted'::text, 'suggested'::text])`)
          .where('c.deleted_at', 'is', null)
          .as('waiting_attempts'),
        eb
          .selectFrom('submissions')
          .select((n) => n.fn.countAll<string>().as('n'))
          .where('tenant_id', '=', tenantId)
          .where('status', '=', 'published')
          .where('published_at', '>=', week.startsAt)
          .as('published'),
        // The queue's table knows no tenants, so the academy is asked for by hand.
        sql<string>`(select count(*) from pgboss.job where name = ${PARKED_QUEUE} and state < 'active'
          and data ->> 'tenantId' = ${tenantId})`.as('parked'),
      ])
      .where('y.id', '=', tenantId),
  );
  if (!row) throw new Error('The academy of a session is not there.');
  const { provider, textModel, circuit } = (await app.aiFor(tenantId)).describe();
  return {
    academyName: row.name,
    people: {
      admin: Number(row.admins),
      instructor: Number(row.instructors),
      student: Number(row.students),
      parent: Number(row.parents),
    },
    invited: Number(row.invited),
    courses: Number(row.courses),
    waiting: Number(row.waiting) + Number(row.waiting_attempts),
    publishedThisWeek: Number(row.published),
    ai: {
      ...{ provider, textModel, circuit },
      calls: Number(row.calls),
      costMicroUsd: Number(row.cost ?? 0),
      budgetCents: academySettingsDocument.read(row.settings).aiBudgetCents,
    },
    parkedJobs: Number(row.parked),
  };
}
