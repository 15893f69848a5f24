import { randomUUID } from 'node:crypto';
import '@skillbridge/testing/postgres';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { deriveAppUrl } from '../src/migrate/app-url.ts';
import { migrate } from '../src/migrate/migrate.ts';

describe('migrating a database', () => {
  const name = () => `migrate_${randomUUID().replaceAll('-', '')}`;
  let admin: Client;
  let ownerUrl: string;
  let database: string;

  beforeEach(async () => {
    database = name();
    admin = new Client({ connectionString: inject('testServer').adminUrl });
    await admin.connect();
    await admin.query(`create database ${database}`);
    const url = new URL(inject('testServer').adminUrl);
    url.pathname = `/${database}`;
    ownerUrl = url.href;
  });
  afterEach(async () => {
    await admin.query(`drop database ${database} with (force)`);
    await admin.end();
  });

  test('says what it did, does nothing the second time, and hands out a URL that works', async () => {
    const lines: string[] = [];
    const log = (line: string) => lines.push(line);
    const first = await migrate({ ownerUrl, log });
    const second = await migrate({ ownerUrl, log });
    expect(lines).toEqual([expect.stringMatching(/^Applied \d+ migrations\.$/)]);
    expect(second).toEqual(first);
    const app = new Client({ connectionString: first.appUrl });
    await app.connect();
    const { rows } = await app.query('select current_user as me, current_database() as here');
    await app.end();
    expect(rows).toEqual([{ me: 'skillbridge_app', here: database }]);
  });

  test('can be started by several processes at once', async () => {
    const runs = await Promise.allSettled([migrate({ ownerUrl }), migrate({ ownerUrl }), migrate({ ownerUrl })]);
    expect(runs.map((run) => (run.status === 'rejected' ? String(run.reason) : 'done'))).toEqual([
      'done',
      'done',
      'done',
    ]);
  });
});

describe("the server's URL", () => {
  test('names the server’s role and the same database, and holds nothing of the owner’s password', () => {
    const url = new URL(deriveAppUrl('postgres://owner:s3cret%40x@db.example:6543/house?sslmode=require'));
    expect(url.username).toBe('skillbridge_app');
    expect(url.href).toContain('@db.example:6543/house?sslmode=require');
    expect(url.href).not.toContain('s3cret');
  });

  test('is the same for the same owner and another for another password', () => {
    const of = (password: string) => deriveAppUrl(`postgres://owner:${password}@db.example/house`);
    expect(of('one')).toBe(of('one'));
    expect(of('one')).not.toBe(of('two'));
  });
});
