import { createHash } from 'node:crypto';
import type { Compilable, CompiledQuery } from 'kysely';
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import { Pool } from 'pg';
import { TENANT_SETTING } from './roles.ts';
import type { Tables } from './tables.ts';

/** Runs single reads for one academy at a time, each in one round trip. */
export type ReadLane = {
  /** Builds one query and runs it as the academy. Rows are as Postgres returns them. */
  read<Row>(tenantId: string, build: (tables: Kysely<Tables>) => Compilable<Row>): Promise<Row[]>;
  close(): Promise<void>;
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const builder = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/**
 * Opens the lane for hot pages. The transaction around a read (begin, set the tenant, query, commit) goes out as one
 * pipelined packet, and the query as a named prepared statement, so that row-level security costs no extra round trip
 * and no re-planning. It connects as the server's own role: every policy applies as it does to the ORM.
 */
export function createReadLane({ url, size = 6 }: { url: string; size?: number }): ReadLane {
  const pool = new Pool({ connectionString: url, max: size, pipeline: true });
  // A connection that drops while idle must not end the process; the next read opens another.
  pool.on('error', () => undefined);
  return {
    async read<Row>(tenantId: string, build: (tables: Kysely<Tables>) => Compilable<Row>): Promise<Row[]> {
      // It goes into the text of a statement, so that begin and scope are one message.
      if (!UUID.test(tenantId)) throw new Error('An academy is named by its id.');
      const query: CompiledQuery<Row> = build(builder).compile();
      const client = await pool.connect();
      let failure: Error | undefined;
      try {
        const scoped = client.query(`begin read only; select set_config('${TENANT_SETTING}', '${tenantId}', true)`);
        const answered = client.query<Row & object>({
          name: statementName(query.sql),
          text: query.sql,
          values: [...query.parameters],
        });
        const closed = client.query('commit');
        const settled = await Promise.allSettled([scoped, answered, closed]);
        for (const one of settled) if (one.status === 'rejected') throw one.reason;
        return (await answered).rows;
      } catch (error) {
        failure = error instanceof Error ? error : new Error(String(error));
        throw failure;
      } finally {
        // After a failure the state of a pipelined connection is not worth guessing: drop it.
        client.release(failure);
      }
    },
    close: () => pool.end(),
  };
}

const names = new Map<string, string>();

/** The same text always has the same name; Postgres truncates names at 63 bytes, so the text itself cannot serve. */
function statementName(sql: string): string {
  const known = names.get(sql);
  if (known) return known;
  const name = `q${createHash('sha256').update(sql).digest('base64url').slice(0, 32)}`;
  names.set(sql, name);
  return name;
}
