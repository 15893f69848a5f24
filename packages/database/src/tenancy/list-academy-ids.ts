import { z } from 'zod';
import type { Orm } from '../orm.ts';

const rowsSchema = z.array(z.object({ id: z.string() }));

/** The ids of all academies, for what a worker does once for each; nothing else about them is to be had this way. */
export async function listAcademyIds(orm: Orm): Promise<string[]> {
  const rows = await orm.em.fork().execute('select id from auth.academy_ids()');
  return rowsSchema.parse(rows).map((row) => row.id);
}
