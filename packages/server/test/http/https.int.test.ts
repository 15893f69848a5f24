import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { pageHeaders, send } from './send.ts';

let stack: Stack;
let world: World;

beforeAll(async () => {
  stack = await startStack({
    publicUrl: 'https://learn.example.org',
    demoPeople: [{ role: 'student', email: 'student@https.example', fullName: 'A student', academyName: 'Https' }],
  });
  world = await buildWorld(stack, 'https');
});
afterAll(() => stack.close());

test('behind https the browser is told to stay there', async () => {
  const { headers } = await send(`${stack.url}/healthz`);
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
});

test('behind https the session is a __Host- cookie that only https and no script sees', async () => {
  const { headers } = await send(`${stack.url}/api/trpc/public.frontDoor.signInAsDemo`, {
    method: 'POST',
    headers: pageHeaders(null),
    body: '{"role":"student"}',
  });
  const [cookie = ''] = headers.getSetCookie();
  const [pair = '', ...attributes] = cookie.split('; ');
  expect(pair).toMatch(/^__Host-skillbridge=[\w-]{22}\.[\w-]{43}$/);
  expect(attributes.sort()).toEqual(['HttpOnly', 'Max-Age=1209600', 'Path=/', 'SameSite=Lax', 'Secure']);
  const me = await send(`${stack.url}/api/trpc/account.me`, { headers: { cookie: pair } });
  expect(me.status).toBe(200);
});

test('behind https a cookie without the prefix, which http could have planted, is no session', async () => {
  const headers = { cookie: `skillbridge=${world.people.student.session}` };
  expect((await send(`${stack.url}/api/trpc/account.me`, { headers })).status).toBe(401);
});
