import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PortalName } from '../../src/config.ts';
import { type Stack, startStack } from '../stack.ts';
import { send, sendBytes } from './send.ts';

const names: readonly PortalName[] = ['welcome', 'student', 'instructor', 'parent', 'admin'];
let folder: string;
let stack: Stack;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skillbridge-portals-'));
  await writeFile(join(folder, 'secret.txt'), 'outside every portal');
  for (const name of names) {
    await mkdir(join(folder, name, 'assets'), { recursive: true });
    await writeFile(join(folder, name, 'index.html'), `<!doctype html><title>${name}</title>`);
    await writeFile(join(folder, name, 'assets', 'entry-a1b2c3d4.js'), `export const portal = '${name}';`);
    await writeFile(join(folder, name, 'robots.txt'), `robots of ${name}`);
    await writeFile(join(folder, name, '.env'), 'hidden');
  }
  const portals = Object.fromEntries(names.map((name) => [name, join(folder, name)])) as Record<PortalName, string>;
  stack = await startStack({ portals });
});
afterAll(async () => {
  await stack.close();
  await rm(folder, { recursive: true, force: true });
});

const get = (path: string, init?: RequestInit) => send(stack.url + path, init);

test.each([
  ['/', 'welcome'],
  ['/join?token=x', 'welcome'],
  ['/students', 'welcome'],
  ['/student', 'student'],
  ['/student?from=mail', 'student'],
  ['/student/', 'student'],
  ['/student/index.html', 'student'],
  ['/student/assignments/01900000-0000-7000-8000-000000000000', 'student'],
  ['/admin/people', 'admin'],
])('%s shows the page of %s, asked for anew every time', async (path, name) => {
  const answer = await get(path);
  expect(answer).toMatchObject({ status: 200, text: `<!doctype html><title>${name}</title>` });
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
});

test('files under assets are kept for good, all others are asked for anew', async () => {
  const asset = await get('/student/assets/entry-a1b2c3d4.js');
  expect(asset.text).toBe(`export const portal = 'student';`);
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(asset.headers.get('content-type')).toContain('javascript');
  const robots = await get('/student/robots.txt');
  expect(robots.text).toBe('robots of student');
  expect(robots.headers.get('cache-control')).toBe('no-cache');
});

test('an asset that is gone is a 404, not a page that a script tag would choke on', async () => {
  for (const path of ['/student/assets/gone.js', '/assets/gone.css', '/student/assets/']) {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control') ?? '').not.toContain('immutable');
  }
});

test.each([
  '/student/../secret.txt',
  '/student/..%2fsecret.txt',
  '/student/%2e%2e/secret.txt',
  '/student/..%5csecret.txt',
  '/student/assets/..%2f..%2f..%2fsecret.txt',
  '/..%2fsecret.txt',
  '//secret.txt',
  '/student/.env',
  '/student/%2eenv',
  '/student/%00',
  '/student/%ff',
])('%s leads to nothing outside the portal', async (path) => {
  // As bytes: a client would tidy the path up before it sends it.
  const answer = await sendBytes(stack.url, `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 (200|400|404) /);
  expect(answer).not.toContain('outside every portal');
  expect(answer).not.toContain('hidden');
});

test('HEAD answers like GET without the content, and other methods are refused', async () => {
  const head = await get('/student/deep/link', { method: 'HEAD' });
  expect(head).toMatchObject({ status: 200, text: '' });
  expect(head.headers.get('content-type')).toContain('text/html');
  expect((await get('/student/assets/entry-a1b2c3d4.js', { method: 'HEAD' })).status).toBe(200);
  for (const method of ['POST', 'PUT', 'DELETE']) expect((await get('/student', { method })).status).toBe(405);
});

describe('headers', () => {
  test.each([
    ['a page', '/student'],
    ['an asset', '/student/assets/entry-a1b2c3d4.js'],
    ['a missing asset', '/assets/gone.js'],
    ['a procedure', '/api/trpc/public.frontDoor.show'],
    ['a refusal', '/api/trpc/account.me'],
    ['an unknown procedure', '/api/trpc/nothing'],
    ['an unreadable address', '/api/trpc/%ff'],
    ['a file', '/api/files/01900000-0000-7000-8000-000000000000'],
    ['health', '/healthz'],
  ])('%s says what a browser may do with it', async (_, path) => {
    const { headers } = await get(path);
    const policy = headers.get('content-security-policy') ?? '';
    const directives = new Map(policy.split(';').map((one) => [one.split(' ')[0] ?? '', one]));
    for (const name of ['default-src', 'script-src', 'style-src']) {
      expect(directives.get(name), name).not.toMatch(/unsafe|\*|https?:|data:/);
    }
    expect(directives.get('default-src')).toBe(`default-src 'none'`);
    expect(directives.get('frame-ancestors')).toBe(`frame-ancestors 'none'`);
    expect(directives.get('base-uri')).toBe(`base-uri 'none'`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-request-id')).toBeTruthy();
    if (path.startsWith('/api/')) expect(headers.get('cache-control')).toBe('no-store');
  });
});
