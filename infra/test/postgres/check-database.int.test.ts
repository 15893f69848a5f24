import '@skillbridge/testing/postgres';
import { expect, inject, test } from 'vitest';
import { checkDatabase } from '../../src/postgres/index.ts';

function change(edit: (url: URL) => void): string {
  const url = new URL(inject('testServer').adminUrl);
  edit(url);
  return url.href;
}

test('a server that can be used is accepted', async () => {
  await expect(checkDatabase(inject('testServer').adminUrl)).resolves.toBeUndefined();
});

test('a wrong password, a missing database, a silent port and an unknown machine each get a sentence of their own', async () => {
  const { host } = new URL(inject('testServer').adminUrl);
  await expect(checkDatabase(change((url) => (url.password = 'guess')))).rejects.toThrow(
    `PostgreSQL at ${host} refused the password of "postgres"; correct it in DATABASE_URL.`,
  );
  await expect(checkDatabase(change((url) => (url.pathname = '/nowhere')))).rejects.toThrow(
    `PostgreSQL at ${host} has no database "nowhere"; create it, or correct DATABASE_URL.`,
  );
  await expect(checkDatabase(change((url) => (url.port = '1')))).rejects.toThrow(
    'No PostgreSQL answers at 127.0.0.1:1 (ECONNREFUSED); start it, or correct DATABASE_URL.',
  );
  await expect(checkDatabase(change((url) => (url.hostname = 'nowhere.invalid')))).rejects.toThrow(
    'There is no machine named nowhere.invalid; correct it in DATABASE_URL.',
  );
});
