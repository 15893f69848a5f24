import { inTenant, Session } from '@skillbridge/database';
import { type Role, roles } from '@skillbridge/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appRouter } from '../../src/app-router.ts';
import { startSession } from '../../src/auth/start-session.ts';
import { type Call, callProcedure, type Reply } from '../call.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { fingerprint } from './fingerprint.ts';
import { idsOf, swapEach, unknownIds } from './ids.ts';
import type { Ids, Row } from './row.ts';
import { admitted, orphans, type Procedure, procedures } from './table.ts';

let stack: Stack;
let home: World;
let away: World;
let expired: string;
const own = new Map<Role, Ids>();
const sibling = new Map<Role, Ids>();
const foreign = new Map<Role, Ids>();

beforeAll(async () => {
  stack = await startStack();
  home = await buildWorld(stack, 'home');
  away = await buildWorld(stack, 'away');
  for (const role of roles) {
    own.set(role, await idsOf(stack, home, '', role));
    sibling.set(role, await idsOf(stack, home, '2', role));
    foreign.set(role, await idsOf(stack, away, '', role));
  }
  expired = await expiredSession();
});
afterAll(() => stack.close());

test('every procedure has a row, and every row a procedure', () => {
  expect(procedures.filter(({ row }) => !row).map(({ path }) => path)).toEqual([]);
  expect(orphans).toEqual([]);
});

test('every procedure says what it answers: fields that nobody declared never leave the server', () => {
  expect(procedures.filter(({ hasOutput }) => !hasOutput).map(({ path }) => path)).toEqual([]);
});

test('no router is lazy: a lazy one would be missing from this table', () => {
  expect(appRouter._def.lazy).toEqual({});
});

describe.each(procedures.filter((procedure): procedure is Procedure & { row: Row } => Boolean(procedure.row)))(
  '$path',
  ({ path, kind, row }) => {
    const call = (session: string | null, input: unknown) =>
      callProcedure(stack.url, { path, kind, input, session } as Call);
    const inputFor = (role: Role): unknown => row.input?.(ids(own, role));
    const wrongRoles = roles.filter((role) => !admitted(row).includes(role));

    if (row.role !== 'anyone')
      test('refuses nobody and an expired session in the same words', async () => {
        const [role = 'admin'] = admitted(row);
        const anonymous = await call(null, inputFor(role));
        expect(anonymous.status).toBe(401);
        expect(await call(expired, inputFor(role))).toEqual(anonymous);
      });

    test.each(wrongRoles)('refuses the role %s, whatever the ids', async (role) => {
      const session = home.people[role].session;
      const [allowed = 'admin'] = admitted(row);
      const refused = await call(session, inputFor(allowed));
      expect(refused.status).toBe(403);
      expect(await call(session, row.input?.(unknownIds(ids(own, allowed))))).toEqual(refused);
    });

    if (row.sibling)
      test('answers ids of another academy and unknown ids with the same bytes', async () => {
        const [role = 'admin'] = admitted(row);
        const session = home.people[role].session;
        const before = await fingerprint(stack.database.ownerUrl);
        const mine = ids(own, role);
        const input = row.input ?? (() => undefined);
        const unknown = swapEach(input, mine, unknownIds(mine));
        expect(unknown.length).toBeGreaterThan(0);
        for (const { name, input: swapped } of swapEach(input, mine, ids(foreign, role))) {
          const reply = await call(session, swapped);
          expectRefusal(row, reply);
          const nothing = unknown.find((one) => one.name === name);
          expect(await call(session, nothing?.input)).toEqual(reply);
        }
        expect(await fingerprint(stack.database.ownerUrl)).toBe(before);
      });

    if (row.sibling === 'refused')
      test('refuses what is somebody else’s in the same academy', async () => {
        const [role = 'admin'] = admitted(row);
        const before = await fingerprint(stack.database.ownerUrl);
        const input = row.input ?? (() => undefined);
        for (const { input: swapped } of swapEach(input, ids(own, role), ids(sibling, role))) {
          expectRefusal(row, await call(home.people[role].session, swapped));
        }
        expect(await fingerprint(stack.database.ownerUrl)).toBe(before);
      });

    test(`${row.ownFails ? 'refuses' : 'lets'} its rightful caller${row.ownFails ? `: ${row.ownFails}` : ''}`, async () => {
      const world = await buildWorld(stack, `own-${path.toLowerCase().replaceAll('.', '-')}`);
      for (const role of row.role === 'signed-in' ? roles : admitted(row).slice(0, 1)) {
        const mine = await idsOf(stack, world, '', role);
        const reply = await call(row.role === 'anyone' ? null : world.people[role].session, row.input?.(mine));
        if (row.ownFails) expect([400, 401, 404, 409, 412]).toContain(reply.status);
        else expect(reply).toMatchObject({ status: 200 });
      }
    });
  },
);

function ids(of: Map<Role, Ids>, role: Role): Ids {
  const found = of.get(role);
  if (!found) throw new Error(`No ids for ${role}.`);
  return found;
}

function expectRefusal(row: Row, reply: Reply): void {
  if (row.foreign === 'empty')
    expect(['{"result":{"data":[]}}', '{"result":{"data":{"items":[],"nextCursor":null}}}']).toContain(reply.body);
  else expect(reply).toMatchObject({ status: 404 });
}

async function expiredSession(): Promise<string> {
  const { tenantId, people } = home;
  return inTenant(stack.app.orm, tenantId, async (em) => {
    const token = await startSession(stack.app, em, { tenantId, id: people.admin.id }, 'Tests');
    await em.nativeUpdate(
      Session,
      { tenantId, tokenHash: token.hash },
      { expiresAt: new Date(stack.clock.now.getTime() - 1) },
    );
    return token.text;
  });
}
