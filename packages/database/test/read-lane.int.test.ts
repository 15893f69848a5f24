import { sql } from 'kysely';
import { Pool, type PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createReadLane, type ReadLane } from '../src/tenancy/read-lane.ts';
import { tenantTables } from './support/sample-rows.ts';
import { idIn, TwoAcademies } from './support/two-academies.ts';

describe('the read lane', () => {
  let world: TwoAcademies;
  /** One connection, so that every read meets what the one before it left behind. */
  let lane: ReadLane;
  beforeAll(async () => {
    world = await TwoAcademies.open();
    lane = createReadLane({ url: world.appUrl, size: 1 });
  });
  afterAll(async () => {
    await lane.close();
    await world.close();
  });

  const idsIn = (table: string, tenantId: string) =>
    lane
      .read<{ id: string }>(tenantId, () => compiled(`select id from ${table}`))
      .then((rows) => rows.map((row) => row.id));

  test.each(tenantTables.map((meta) => meta.tableName))(
    'shows each academy its own %s, in turns on one connection',
    async (table) => {
      const seen = [];
      for (const side of [world.own, world.foreign, world.own]) seen.push(await idsIn(table, side.tenantId));
      expect(seen).toEqual([world.own, world.foreign, world.own].map((side) => [idIn(side, table)]));
    },
  );

  test('finds nothing when another academy’s id is asked for', async () => {
    const rows = await lane.read(world.own.tenantId, (tables) =>
      tables.selectFrom('submissions').selectAll().where('tenant_id', '=', world.foreign.tenantId),
    );
    expect(rows).toEqual([]);
  });

  test('gives parameters to the right statement when the same text runs for two academies at once', async () => {
    const wide = createReadLane({ url: world.appUrl, size: 3 });
    const sides = Array.from({ length: 30 }, (_, index) => (index % 2 ? world.own : world.foreign));
    const seen = await Promise.all(
      sides.map((side) =>
        wide.read<{ id: string }>(side.tenantId, (tables) => tables.selectFrom('users').select('id')),
      ),
    );
    await wide.close();
    expect(seen.map((rows) => rows.map((row) => row.id))).toEqual(sides.map((side) => [idIn(side, 'users')]));
  });

  test('leaves no tenant behind on the connection, after a read or after an error', async () => {
    const connect = vi.spyOn(Pool.prototype, 'connect');
    const watched = createReadLane({ url: world.appUrl, size: 1 });
    // The very connection that the lane used, asked without going through the lane.
    const leftover = async () => {
      const client = (await connect.mock.results.at(-1)?.value) as unknown as PoolClient;
      const { rows } = await client.query(`select current_setting('app.tenant_id', true) as tenant`);
      return rows;
    };
    await watched.read(world.own.tenantId, (tables) => tables.selectFrom('users').select('id'));
    expect(await leftover()).toEqual([{ tenant: '' }]);
    await expect(watched.read(world.own.tenantId, () => compiled('select 1 / 0'))).rejects.toThrow('division by zero');
    // The connection of a failed read is closed, so there is nothing that it could leave.
    await expect(leftover()).rejects.toThrow();
    await watched.read(world.foreign.tenantId, (tables) => tables.selectFrom('users').select('id'));
    expect(await leftover()).toEqual([{ tenant: '' }]);
    await watched.close();
    connect.mockRestore();
  });

  test('serves the next read after every kind of failure', async () => {
    for (const text of ['selec', 'select * from nowhere', 'select 1 / 0', `select 'x'::uuid`]) {
      await expect(lane.read(world.own.tenantId, () => compiled(text))).rejects.toThrow();
      expect(await idsIn('users', world.own.tenantId)).toEqual([idIn(world.own, 'users')]);
    }
  });

  test('cannot write', async () => {
    const write = lane.read(world.own.tenantId, () => compiled(`update users set full_name = 'x' returning id`));
    await expect(write).rejects.toThrow('read-only transaction');
  });

  test('refuses a tenant that is no id', async () => {
    await expect(idsIn('users', `' or true`)).rejects.toThrow('named by its id');
    await expect(idsIn('users', '')).rejects.toThrow('named by its id');
  });

  test('reports a server that is not there and can be closed all the same', async () => {
    const url = new URL(world.appUrl);
    url.pathname = '/no_such_database';
    const broken = createReadLane({ url: url.href, size: 1 });
    await expect(broken.read(world.own.tenantId, () => compiled('select 1'))).rejects.toThrow('does not exist');
    await broken.close();
  });
});

/** A query as text, for what the builder would not let through. */
function compiled(text: string) {
  const query = sql.raw(text);
  return {
    compile: () => ({ query: query.toOperationNode(), queryId: { queryId: text }, sql: text, parameters: [] }),
  } as never;
}
