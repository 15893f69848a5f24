/** What a reading process is asked to read. */
export const readableKinds = ['pdf', 'docx', 'txt'] as const;
export type ReadableKind = (typeof readableKinds)[number];

const KINDS: Readonly<Record<string, ReadableKind>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/plain': 'txt',
};

export const readableMediaTypes: readonly string[] = Object.keys(KINDS);

/** Null for a file that holds no text to read, such as a picture. */
export function readableKindOf(mediaType: string): ReadableKind | null {
  return KINDS[mediaType] ?? null;
}
