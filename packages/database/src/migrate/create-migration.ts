import { createOrm } from '../orm.ts';

/**
 * Writes the migration from the last snapshot to the entities as they are, for a developer:
 * `node packages/database/src/migrate/create-migration.ts postgres://owner@localhost/dev name`.
 */
const [url, name] = process.argv.slice(2);
if (!url) throw new Error('Usage: create-migration.ts OWNER_URL [NAME]');
const orm = createOrm({ url });
const { fileName } = await orm.migrator.create(undefined, false, false, name);
process.stdout.write(`${fileName || 'No changes.'}\n`);
await orm.close(true);
