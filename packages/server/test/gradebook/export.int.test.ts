import { AuditEntry, Course, User } from '@skillbridge/database';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { openBook } from './open-book.ts';

let stack: Stack;
let world: World;
let open: ReturnType<typeof openBook>;
let count = 0;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(stack, `export-${count}`);
  open = openBook(stack, world);
});

describe('the export', () => {
  const bytesOf = async (format: 'csv' | 'xlsx') => {
    const file = await open.book.export.mutate({ courseId: world.course, format });
    return { ...file, bytes: Buffer.from(file.base64, 'base64') };
  };

  test('is CSV that Excel reads, runs no formula of anybody’s, and has the totals of the grid', async () => {
    await open.markAll();
    await open.releaseAll();
    await open.change(async (em) => {
      const { tenantId, people } = world;
      (await em.findOneOrFail(User, { tenantId, id: people.student.id })).fullName = '=HYPERLINK("http://x","Zoë, A")';
    });
    const { bytes, fileName, mediaType } = await bytesOf('csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.toString().slice(1).split('\r\n');
    expect(lines[0]?.startsWith('Name,Email,')).toBe(true);
    expect(lines[0]?.endsWith(',Total %')).toBe(true);
    expect(lines[1]?.startsWith(`"'=HYPERLINK(""http://x"",""Zoë, A"")",${world.people.student.email},,`)).toBe(true);
    expect(lines[1]?.endsWith(',84.62')).toBe(true);
    expect([lines.length, mediaType]).toEqual([3, 'text/csv; charset=utf-8']);
    expect(fileName).toMatch(/^[\p{L}\p{N}-]+-gradebook-\d{4}-\d\d-\d\d\.csv$/u);
  });

  test('is an Excel workbook in which points are numbers and names are texts', async () => {
    await open.markAll();
    await open.releaseAll();
    await open.change(async (em) => {
      const { tenantId, people } = world;
      (await em.findOneOrFail(User, { tenantId, id: people.student.id })).fullName = '=1+1 <b>\u0001';
      (await em.findOneOrFail(Course, { tenantId, id: world.course })).title =
        "'Algebra: [1/2] and a title that is long'";
    });
    const files = unzipSync(new Uint8Array((await bytesOf('xlsx')).bytes));
    const text = (name: string) => Buffer.from(files[name] ?? []).toString();
    const sheet = text('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<v>84.62</v>');
    expect(sheet).toContain('<v>9</v>');
    expect(sheet).not.toContain('<f>');
    expect(text('xl/sharedStrings.xml') + sheet).toContain('=1+1 &lt;b&gt;');
    expect(text('xl/workbook.xml')).toMatch(/name="Algebra 1 2 and a title that is"/);
  });

  test('has nothing of marks that are not out, and is in the log', async () => {
    await open.markAll();
    const { bytes } = await bytesOf('csv');
    expect(
      bytes
        .toString()
        .split('\r\n')[1]
        ?.split(',')
        .filter((cell) => cell === 'Waiting'),
    ).toHaveLength(2);
    const entries = await open.change((em) =>
      em.find(AuditEntry, { tenantId: world.tenantId, action: 'gradebook.export' }),
    );
    expect(entries.map(({ detail }) => detail.facts)).toEqual([{ format: 'csv', students: 1 }]);
  });
});
