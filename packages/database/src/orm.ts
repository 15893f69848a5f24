import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { type Pool, types } from 'pg';
import { entities } from './entities/index.ts';
import { filters } from './tenancy/filters.ts';
import { RefuseHardDeletes } from './tenancy/refuse-hard-deletes.ts';

export type Orm = MikroORM;

export type OrmOptions = {
  /** Connection URL. The server passes the non-owner role's; only `migrate` passes the owner's. */
  readonly url: string;
  /** Most connections at once; 10 when left out, the driver's own default. */
  readonly poolSize?: number;
};

/** Builds the ORM; connects on first use. Close it with `orm.close(true)`. */
export function createOrm({ url, poolSize = 10 }: OrmOptions): Orm {
  return new MikroORM({
    clientUrl: url,
    entities: [...entities],
    filters,
    // Composite keys and row-level security already bind a parent to the tenant: joining it for the filter costs 2x.
    autoJoinRefsForFilters: false,
    subscribers: [new RefuseHardDeletes()],
    extensions: [Migrator],
    migrations: {
      path: new URL('./migrations', import.meta.url).pathname,
      glob: 'migration-*.ts',
      snapshotName: 'schema-snapshot',
      emit: 'ts',
      fileName: (timestamp, name) => `migration-${timestamp}${name ? `-${name}` : ''}`,
      transactional: true,
      allOrNothing: true,
      silent: true,
    },
    schemaGenerator: { ignoreSchema: ['pgboss', 'ops', 'auth'] },
    pool: { min: 0, max: poolSize },
    driverOptions: { onPoolCreated: readInstants },
    // An unknown row is a value here (null), and a domain error where a use case says so.
    ensureDatabase: false,
  });
}

/**
 * Makes `timestamptz` a Date in raw queries too. MikroORM turns the driver's parser off and converts only what it
 * hydrates (7.2.1), so a query builder's rows would hold text where the read lane's hold dates.
 */
function readInstants(pool: Pool): void {
  pool.on('connect', (client) => {
    client.setTypeParser(types.builtins.TIMESTAMPTZ, (text: string) => new Date(text));
  });
}
