import { z } from 'zod';

const uploadedSchema = z.object({ id: z.string(), name: z.string(), sizeBytes: z.number() });
const refusedSchema = z.object({ error: z.object({ message: z.string() }) });

export type UploadedFile = z.output<typeof uploadedSchema>;

/** Sends one file; resolves to its id for attaching. Throws an Error whose message is a sentence for a person. */
export async function uploadFile(file: File, signal?: AbortSignal): Promise<UploadedFile> {
  const response = await fetch(`/api/files?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream', 'x-skillbridge-request': '1' },
    ...(signal ? { signal } : {}),
  });
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return uploadedSchema.parse(body);
  const refused = refusedSchema.safeParse(body);
  throw new Error(refused.success ? refused.data.error.message : 'The file could not be sent. Try again.');
}
