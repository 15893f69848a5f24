import { inTenant } from '@skillbridge/database';
import type { StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { attendedCourses } from './attended-courses.query.ts';
import { findWeakTopics } from './find-weak-topics.query.ts';
import { listPartnerThreads } from './list-partner-threads.query.ts';

/** The study partner's front page: what the student is weak in, and their threads so far. */
export async function getPartner(app: App, actor: StudentActor) {
  const [threads, known] = await Promise.all([
    listPartnerThreads(app, actor),
    inTenant(app.orm, actor.tenantId, async (em) => ({
      topics: await findWeakTopics(em, actor),
      courses: (await attendedCourses(em, actor)).map(({ id, title }) => ({ id, title })),
    })),
  ]);
  return { threads, ...known };
}
