import type { AdminActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { cursorKeys, cutPage, openCursor } from '../../trpc/page.ts';
import { containing } from '../people/match-person.query.ts';
import type { CoursesInput } from './course.schema.ts';
import { courseLines, toCourseLine } from './course-lines.query.ts';

/** The academy's courses by title, a page at a time in one round trip. */
export async function listCourses(app: App, actor: AdminActor, input: CoursesInput) {
  const cursor = openCursor(input.cursor, cursorKeys.nameThenId);
  const pattern = containing(input.search ?? '');
  const rows = await app.reads.read(actor.tenantId, (tables) =>
    courseLines(tables, actor)
      .$if(Boolean(input.search), (query) =>
        query.where((eb) => eb.or([eb('c.title', 'ilike', pattern), eb('c.subject', 'ilike', pattern)])),
      )
      .$if(cursor !== null, (query) =>
        query.where((eb) => eb(eb.refTuple('c.title', 'c.id'), '>', eb.tuple(cursor?.[0] ?? '', cursor?.[1] ?? ''))),
      )
      .orderBy('c.title')
      .orderBy('c.id')
      .limit(input.limit + 1),
  );
  const page = cutPage(rows, input.limit, (row) => [row.title, row.id]);
  return { items: page.items.map(toCourseLine), nextCursor: page.nextCursor };
}
