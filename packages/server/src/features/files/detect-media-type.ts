import { fileTypeFromBuffer } from 'file-type';

/** What may be uploaded: the extensions of each type. Everything else is refused, scripts and pages above all. */
const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'text/plain': ['txt'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
};

/** A file's media type when it is one that we take and its name agrees with its bytes; else null. */
export async function detectMediaType(bytes: Uint8Array, name: string): Promise<string | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const mediaType = found ? found.mime : isPlainText(bytes) ? 'text/plain' : null;
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return mediaType !== null && EXTENSIONS[mediaType]?.includes(extension) ? mediaType : null;
}

/** UTF-8 without control characters other than white space: plain text has no magic bytes to go by. */
function isPlainText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !/[^\P{Cc}\t\n\r\f]/u.test(text);
  } catch {
    return false;
  }
}
