import { accessScope, generationRequestDocument, type InstructorActor } from '@skillbridge/domain';
import { sql } from 'kysely';
import { courseInScope } from '../../access/scope.query.ts';
import type { App } from '../../app.ts';
import { cursorKeys, cutPage, openCursor } from '../../trpc/page.ts';
import type { GenerationsInput } from './generation.schema.ts';
import { sayAbout, toGenerationLine } from './to-generation.ts';

/** The generations of a course, newest first, a page at a time in one round trip. */
export async function listGenerations(app: App, actor: InstructorActor, input: GenerationsInput) {
  const cursor = openCursor(input.cursor, cursorKeys.instantThenId);
  const rows = await app.reads.read(actor.tenantId, (tables) =>
    tables
      .selectFrom('courses as c')
      .innerJoin('quiz_generations as g', (join) =>
        join.onRef('g.tenant_id', '=', 'c.tenant_id').onRef('g.course_id', '=', 'c.id'),
      )
      .leftJoin('files as f', (join) =>
        join
          .onRef('f.tenant_id', '=', 'g.tenant_id')
          .on('f.id', '=', sql<string>`(g.request->'source'->>'fileId')::uuid`)
          .on('f.deleted_at', 'is', null),
      )
      .select(['g.id', 'g.course_id', 'g.request', 'g.status', 'g.done', 'g.total', 'g.problem', 'g.engine'])
      .select(['g.cost_micro_usd', 'g.quiz_id', 'g.created_at', 'g.finished_at', 'f.name'])
      .where((eb) => courseInScope(eb, accessScope(actor, 'course')))
      .where('c.id', '=', input.courseId)
      .$if(cursor !== null, (query) =>
        query.where((eb) =>
          eb(eb.refTuple('g.created_at', 'g.id'), '<', eb.tuple(cursor?.[0] ?? new Date(0), cursor?.[1] ?? '')),
        ),
      )
      .orderBy('g.created_at', 'desc')
      .orderBy('g.id', 'desc')
      .limit(input.limit + 1),
  );
  const page = cutPage(rows, input.limit, (row) => [row.created_at.toISOString(), row.id]);
  return {
    items: page.items.map((row) =>
      toGenerationLine(
        {
          ...{ id: row.id, courseId: row.course_id, status: row.status, done: row.done, total: row.total },
          ...{ problem: row.problem, engine: row.engine, costMicroUsd: row.cost_micro_usd, quizId: row.quiz_id },
          ...{ createdAt: row.created_at, finishedAt: row.finished_at },
        },
        sayAbout(generationRequestDocument.read(row.request), row.name),
      ),
    ),
    nextCursor: page.nextCursor,
  };
}
