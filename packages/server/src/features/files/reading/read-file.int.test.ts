import { inTenant } from '@skillbridge/database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { makePdf, pdfText } from '../../../../test/fixtures/make-pdf.ts';
import { type Stack, startStack } from '../../../../test/stack.ts';
import { waitForQueue } from '../../../../test/wait-for-job.ts';
import { buildWorld, type Person, type World } from '../../../../test/world.ts';
import { fileTexts } from '../file-texts.query.ts';

let stack: Stack;
let world: World;

beforeAll(async () => {
  stack = await startStack();
  world = await buildWorld(stack, 'reading');
  await stack.skillbridge.startWorker();
});
afterAll(() => stack.close());

async function upload(person: Person, name: string, body: Uint8Array<ArrayBuffer>): Promise<string> {
  const response = await fetch(`${stack.url}/api/files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: {
      'x-skillbridge-request': '1',
      cookie: `skillbridge=${person.session}`,
      'content-type': 'application/octet-stream',
    },
    body,
  });
  expect(response.status).toBe(201);
  return z.object({ id: z.uuid() }).parse(await response.json()).id;
}

const textsOf = (...ids: string[]) =>
  inTenant(stack.app.orm, world.tenantId, (em) => fileTexts(em, world.tenantId, ids));

test('an uploaded worksheet is read by a job, and its text comes back in the order asked for', async () => {
  const { instructor } = world.people;
  const pdf = await upload(
    instructor,
    'sheet.pdf',
    makePdf({ pages: [pdfText('Problem 1. Solve 2x + 5 = 13.', 72, 700)] }),
  );
  const note = await upload(instructor, 'note.txt', new TextEncoder().encode('Problem 2.\r\n3x = 9'));
  await waitForQueue(stack, 'files.read');
  expect(await textsOf(note, pdf)).toMatchObject([
    { id: note, name: 'note.txt', mediaType: 'text/plain', status: 'ready', text: 'Problem 2.\n3x = 9', problem: null },
    { id: pdf, status: 'ready', text: 'Problem 1. Solve 2x + 5 = 13.' },
  ]);
});
