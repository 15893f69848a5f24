import { fileTypeFromBuffer } from 'file-type';
import { decodeText } from './reader-process/decode-text.ts';

/** What may be uploaded: the extensions of each type. Everything else is refused, scripts and pages above all. */
const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'text/plain': ['txt'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
};

/**
 * A file's media type when it is one that we take and its name agrees with its bytes; else null. Plain text has no magic
 * bytes to go by: it is what can be decoded as text.
 */
export async function detectMediaType(bytes: Uint8Array, name: string): Promise<string | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const mediaType = found ? found.mime : decodeText(bytes) !== null ? 'text/plain' : null;
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return mediaType !== null && EXTENSIONS[mediaType]?.includes(extension) ? mediaType : null;
}
