import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listAcademyIds } from '../src/tenancy/list-academy-ids.ts';
import { TwoAcademies } from './support/two-academies.ts';

let world: TwoAcademies;
beforeAll(async () => {
  world = await TwoAcademies.open();
});
afterAll(() => world.close());

test('a worker learns the ids of all academies that are not deleted, and nothing else', async () => {
  const ids = [world.own.tenantId, world.foreign.tenantId].sort();
  expect(await listAcademyIds(world.orm)).toEqual(ids);
  const app = new Client({ connectionString: world.appUrl });
  await app.connect();
  const { fields } = await app.query('select * from auth.academy_ids()');
  await app.end();
  expect(fields.map((field) => field.name)).toEqual(['id']);
  await world.owner.query('update academies set deleted_at = now() where id = $1', [world.foreign.tenantId]);
  expect(await listAcademyIds(world.orm)).toEqual([world.own.tenantId]);
});
