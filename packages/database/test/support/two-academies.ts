import type { EntityName } from '@mikro-orm/postgresql';
import { usualTutorLimits } from '@skillbridge/domain';
import { createTestDatabase } from '@skillbridge/testing/postgres';
import { Client } from 'pg';
import { uuidv7 } from '../../src/columns/uuidv7.ts';
import { createOrm, type Orm } from '../../src/orm.ts';
import { inTenant, type TenantEm } from '../../src/tenancy/in-tenant.ts';
import { type SampleRow, sampleRows, type TenantRow, type TenantTable, tenantTables } from './sample-rows.ts';

export type Side = { readonly tenantId: string; readonly rows: ReadonlyMap<string, SampleRow> };

/** Two academies with one row in every table, a server to act with, and an owner to look behind the wall. */
export class TwoAcademies {
  readonly orm: Orm;
  readonly appUrl: string;
  readonly owner: Client;
  readonly own: Side;
  readonly foreign: Side;
  private readonly drop: () => Promise<void>;

  private constructor(
    parts: Pick<TwoAcademies, 'orm' | 'appUrl' | 'owner' | 'own' | 'foreign'>,
    drop: () => Promise<void>,
  ) {
    this.orm = parts.orm;
    this.appUrl = parts.appUrl;
    this.owner = parts.owner;
    this.own = parts.own;
    this.foreign = parts.foreign;
    this.drop = drop;
  }

  static async open(): Promise<TwoAcademies> {
    const database = await createTestDatabase();
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const own = await arrange(owner, 'own');
    const foreign = await arrange(owner, 'foreign');
    const orm = createOrm({ url: database.appUrl, poolSize: 2 });
    return new TwoAcademies({ orm, appUrl: database.appUrl, owner, own, foreign }, database.drop);
  }

  /** Acts as the server does for somebody of the first academy. */
  act<T>(work: (em: TenantEm) => Promise<T>): Promise<T> {
    return inTenant(this.orm, this.own.tenantId, work);
  }

  /** Everything that an academy's tables hold, by table, as the owner sees it. */
  async contents(side: Side): Promise<Record<string, unknown[]>> {
    const held: Record<string, unknown[]> = {};
    for (const { tableName } of tenantTables) {
      const found = await this.owner.query<{ row: unknown }>(
        `select to_jsonb(t) as row from ${tableName} t where tenant_id = $1 order by id`,
        [side.tenantId],
      );
      held[tableName] = found.rows.map((one) => one.row);
    }
    return held;
  }

  async close(): Promise<void> {
    await this.orm.close(true);
    await this.owner.end();
    await this.drop();
  }
}

/** The entity behind a table's metadata, seen as any tenant row. */
export function entityOf(meta: TenantTable): EntityName<TenantRow> {
  // Every tenant entity has these two properties; no static type can say so of a list.
  return meta.class as EntityName<TenantRow>;
}

export function idIn(side: Side, table: string): string {
  const id = side.rows.get(table)?.['id'];
  if (typeof id !== 'string') throw new Error(`No sample row in ${table}.`);
  return id;
}

/** Writes a row as it is, through whichever connection is being tried. */
export function insertStatement(table: string, row: SampleRow): { text: string; values: unknown[] } {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  return {
    text: `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`,
    values: columns.map((column) => row[column]),
  };
}

async function arrange(owner: Client, name: string): Promise<Side> {
  const tenantId = uuidv7();
  await owner.query('insert into academies (id, slug, name, settings) values ($1, $2, $2, $3)', [
    tenantId,
    name,
    { v: 2, timeZone: 'Europe/London', leaderboards: false, aiBudgetCents: null, tutor: usualTutorLimits },
  ]);
  const rows = sampleRows(tenantId, uuidv7);
  for (const [table, row] of rows) await owner.query(insertStatement(table, row));
  return { tenantId, rows };
}
