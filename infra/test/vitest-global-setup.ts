import { migrate } from '@skillbridge/database';
import '@skillbridge/testing/postgres';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { startThrowawayPostgres } from '../src/postgres/index.ts';

const template = 'template_migrated';

/** One PostgreSQL for the whole run with one migrated database, which every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startThrowawayPostgres();
  try {
    await run(server.ownerUrl, `create database ${template}`);
    const url = new URL(server.ownerUrl);
    url.pathname = `/${template}`;
    const { appUrl } = await migrate({ ownerUrl: url.href });
    // A connection to the template would make every copy fail.
    await run(server.ownerUrl, `alter database ${template} is_template true allow_connections false`);
    project.provide('testServer', { adminUrl: server.ownerUrl, template, templateAppUrl: appUrl });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return () => server.stop();
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
