import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { type Answer, pageHeaders, send, sendBytes } from './send.ts';

type Body = NonNullable<RequestInit['body']>;

let stack: Stack;
let world: World;

beforeAll(async () => {
  stack = await startStack();
  world = await buildWorld(stack, 'bad-input');
});
afterAll(() => stack.close());

const save = (body: Body, session = world.people.student.session): Promise<Answer> =>
  send(`${stack.url}/api/trpc/student.submissions.saveDraft`, { method: 'POST', body, headers: pageHeaders(session) });
const work = (content: string) => JSON.stringify({ assignmentId: world.assignment, content, baseVersion: null });
const query = (path: string, input: unknown, session: string): Promise<Answer> =>
  send(`${stack.url}/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`, {
    headers: pageHeaders(session),
  });
const seal = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');

describe('sizes', () => {
  test('a body over a megabyte gets one sentence, and the connection is left in order', async () => {
    for (const size of [1024 * 1024 + 1, 8 * 1024 * 1024]) {
      const answer = await save(work('x'.repeat(size)));
      expect(answer).toMatchObject({ status: 413, refusal: { reason: 'TOO_LARGE' } });
      expect(answer.refusal?.message).toBe('The request is too large; send less at once.');
    }
    expect((await save(work('short'))).status).toBe(200);
  });

  test('a body over a megabyte that does not say its length is refused the same way', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(64 * 1024));
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        if (sent > 40) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const init = { method: 'POST', body, duplex: 'half', headers: pageHeaders(world.people.student.session) };
    const answer = await send(`${stack.url}/api/trpc/student.submissions.saveDraft`, init as RequestInit);
    expect(answer).toMatchObject({ status: 413, refusal: { reason: 'TOO_LARGE' } });
  });

  test('text that fits the request and not the field says how long it may be', async () => {
    const answer = await save(work('x'.repeat(100_001)));
    expect(answer).toMatchObject({
      status: 400,
      refusal: { message: 'Your answer is longer than 100,000 characters.' },
    });
  });

  test('ten calls in a batch are answered, eleven are refused', async () => {
    const batch = (calls: number) =>
      send(`${stack.url}/api/trpc/${Array(calls).fill('account.me').join(',')}?batch=1`, {
        headers: pageHeaders(world.people.student.session),
      });
    expect(JSON.parse((await batch(10)).text)).toHaveLength(10);
    const eleven = await batch(11);
    expect(eleven).toMatchObject({ status: 400 });
    expect(eleven.refusal?.message).toContain('at most ten calls at once');
    expect(eleven.text).not.toContain(world.people.student.email);
  });

  test.each([
    ['address', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`],
    ['flood of headers', `GET / HTTP/1.1\r\nhost: x\r\n${'a: b\r\n'.repeat(5_000)}\r\n`],
  ])('a too long %s is refused with a sentence before it is read', async (_, bytes) => {
    const answer = await sendBytes(stack.url, bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer).toContain('The address or the headers are too long.');
    expect(answer).toContain('nosniff');
  });

  test('bytes that are not HTTP get a sentence and a closed connection', async () => {
    const answer = await sendBytes(stack.url, 'Ceci n’est pas une requête\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('That is not a request that can be read.');
  });
});

describe('text that cannot be read or kept', () => {
  test.each(['{"content": ', '', 'null', '[]', '"text"', '{"a":1}{"b":2}'])(
    'the body %j is refused, not failed at',
    async (body) => {
      const answer = await save(body);
      expect(answer.status).toBe(400);
      expect(answer.refusal?.message).toMatch(
        /^(?:The request could not be read|Something is missing or of the wrong kind).*\.$/,
      );
    },
  );

  test('bytes that are not UTF-8 are refused instead of being kept as question marks', async () => {
    const broken = Buffer.from(work('caf?')).map((byte) => (byte === 0x3f ? 0xe9 : byte));
    const answer = await save(broken);
    expect(answer).toMatchObject({ status: 400, refusal: { reason: 'INVALID' } });
    expect(answer.refusal?.message).toBe('The request could not be read; send valid JSON in UTF-8.');
  });

  test.each([
    '/api/trpc/account.me%ff',
    '/api/trpc/account.me?input=%ff',
    '/api/trpc/account.me?input=%',
    '/api/trpc/%E0%A4%A',
  ])('the percent-encoding of %s is refused', async (path) => {
    const answer = await send(stack.url + path, { headers: pageHeaders(world.people.student.session) });
    expect(answer).toMatchObject({ status: 400, refusal: { message: 'That address could not be read.' } });
  });

  test.each([
    ['a NUL', 'a\0b'],
    ['a NUL alone', '\0'],
    ['half of an emoji', 'a\ud83d'],
    ['its other half', '\ude00b'],
  ])('%s in any text of any input is refused with one sentence', async (_, text) => {
    const { admin, student, instructor } = world.people;
    const answers = [
      await save(work(text)),
      await query('admin.people.list', { search: text }, admin.session),
      await send(`${stack.url}/api/trpc/student.tutor.ask`, {
        method: 'POST',
        body: JSON.stringify({ subject: { kind: 'partner' }, message: 'Why?', draft: text }),
        headers: pageHeaders(student.session),
      }),
      await send(`${stack.url}/api/trpc/public.frontDoor.signIn`, {
        method: 'POST',
        body: JSON.stringify({ email: 'a@b.example', password: text }),
        headers: pageHeaders(null),
      }),
      await query('instructor.grading.queue', { [text]: 1 }, instructor.session),
    ];
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 400, refusal: { reason: 'INVALID' } });
      expect(answer.refusal?.message).toBe('Your text holds a character that cannot be kept. Type it again without.');
    }
  });

  test('an escaped backslash before u0000, and a whole emoji as escapes, are text like any other', async () => {
    const { student2 } = world.people;
    const content = 'The escape \\u0000 and \\ud83d, and 😀';
    const body = JSON.stringify({ assignmentId: world.assignment2, content, baseVersion: null }).replace(
      '😀',
      '\\ud83d\\ude00',
    );
    expect((await save(body, student2.session)).status).toBe(200);
    const page = await query('student.assignments.get', { assignmentId: world.assignment2 }, student2.session);
    expect(JSON.parse(page.text).result.data.work.content).toBe(content);
  });
});

describe('cursors and ids', () => {
  const id = '01900000-0000-7000-8000-000000000000';
  const crafted: [string, unknown][] = [
    ['no JSON', 'x'],
    ['nothing', []],
    ['a bad id', ['2026-11-18T15:00:00.000Z', 'x']],
    ['a bad date', ['yesterday', id]],
    ['an impossible date', ['2026-02-30T15:00:00.000Z', id]],
    ['a NUL', ['a\0', id]],
    ['half of an emoji', ['\ud83d', id]],
    ['numbers', [1, 2]],
    ['an object', { length: 2 }],
    ['too many keys', ['a', id, id]],
  ];
  const lists = [
    'instructor.grading.queue',
    'admin.people.list',
    'admin.courses.list',
    'admin.parentLinks.list',
    'admin.audit.list',
  ];

  test.each(lists)('%s refuses every cursor that it did not seal itself', async (path) => {
    const { instructor, admin } = world.people;
    const session = path.startsWith('instructor') ? instructor.session : admin.session;
    for (const [what, key] of crafted) {
      // A list sorted by name takes any text for one.
      if (/date/.test(what) && path !== 'instructor.grading.queue' && path !== 'admin.audit.list') continue;
      const answer = await query(path, { cursor: what === 'no JSON' ? '%%%' : seal(key) }, session);
      expect(answer, what).toMatchObject({ status: 400, refusal: { reason: 'INVALID' } });
      expect(answer.refusal?.message).toBe('That page no longer exists; go back to the first one.');
    }
  });

  test('the longest name in the widest script still makes a cursor that is taken', async () => {
    const { admin } = world.people;
    const answer = await query('admin.people.list', { cursor: seal(['𠮷'.repeat(60), id]) }, admin.session);
    expect(answer.status).toBe(200);
  });

  test.each(['', 'x', '1', id.slice(1), `${id}0`, `{${id}}`, null, 7, [id], { id }, "' or 1=1 --"])(
    'the id %j is refused',
    async (bad) => {
      const answer = await query('student.assignments.get', { assignmentId: bad }, world.people.student.session);
      expect(answer.status).toBe(400);
      expect(answer.refusal?.message).toMatch(/^That is not an id\.$|^Something is missing/);
    },
  );
});

describe('keys that JavaScript gives a meaning', () => {
  test('a __proto__ in an input is dropped and reaches nobody’s prototype', async () => {
    const body = work('2x = 8').replace(
      '{',
      '{"__proto__":{"role":"admin","polluted":true},"constructor":{"prototype":{"polluted":true}},',
    );
    const answer = await save(body);
    expect([200, 409]).toContain(answer.status);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test.each(['__proto__', 'constructor', 'toString', 'student.__proto__', 'account.me.call', 'account', ''])(
    'the procedure %j does not exist',
    async (path) => {
      const answer = await send(`${stack.url}/api/trpc/${path}`, {
        headers: pageHeaders(world.people.student.session),
      });
      expect(answer).toMatchObject({ status: 404, refusal: { message: 'There is no such procedure.' } });
    },
  );

  test('a batch whose inputs are keyed __proto__ is answered as one without them', async () => {
    const input = encodeURIComponent('{"__proto__":{"x":1},"0":null}');
    const answer = await send(`${stack.url}/api/trpc/account.me?batch=1&input=${input}`, {
      headers: pageHeaders(world.people.student.session),
    });
    expect(answer.status).toBe(200);
  });
});

test('none of this was logged as a fault of ours', () => {
  expect(stack.logs.filter((line) => Number(line['level']) >= 50)).toEqual([]);
});
