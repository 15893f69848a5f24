import { z } from 'zod';
import type { Stack } from '../stack.ts';
import type { Person } from '../world.ts';

const kept = z.object({ id: z.uuid() });
const refused = z.object({ error: z.object({ message: z.string() }) });

/** Uploads a file as a person would; gives its id. Throws the sentence of a refusal. */
export async function keepFile(
  stack: Stack,
  person: Person,
  { name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<string> {
  const response = await fetch(`${stack.url}/api/files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: {
      'x-skillbridge-request': '1',
      'content-type': 'application/octet-stream',
      cookie: `skillbridge=${person.session}`,
    },
    body: bytes,
  });
  const body: unknown = await response.json();
  if (!response.ok) throw new Error(refused.parse(body).error.message);
  return kept.parse(body).id;
}

/** The beginning of a PNG that says it is this large; a reader of headers needs no more of it. */
export function pngOf(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  bytes.set([8, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x49, 0x44, 0x41, 0x54], 24);
  return bytes;
}
