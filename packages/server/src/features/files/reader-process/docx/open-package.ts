import { buffer } from 'node:stream/consumers';
import { inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise } from 'yauzl';
import { Unreadable } from '../unreadable.ts';

const MIB = 1024 * 1024;
/** What a document may declare: pictures are compressed already, so a real one stays far below. */
const MAX_ENTRIES = 2000;
const MAX_TOTAL = 200 * MIB;
const MAX_RATIO = 60;
/** Below this size no ratio is suspicious: a short text compresses well. */
const HARMLESS = 20 * MIB;
/** What one part may inflate to in truth, whatever its header says. */
const MAX_PART = 32 * MIB;

/** The parts of a DOCX by name; null for one that is not there. */
export type Package = { part(name: string): Promise<string | null> };

/**
 * Opens a DOCX without unpacking it: entries are counted and their declared sizes summed first, and a part that is
 * asked for is inflated under a cap of its own, since declared sizes can lie. Nothing is written anywhere, so a name
 * like `../../etc/passwd` leads nowhere; the library refuses it besides. Throws `Unreadable`, or the library's error
 * for a damaged archive.
 */
export async function openPackage(bytes: Buffer): Promise<Package> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
  if (zip.entryCount > MAX_ENTRIES) throw new Unreadable('bomb');
  const entries = new Map<string, Entry>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    total += entry.uncompressedSize;
    if (entry.isEncrypted()) throw new Unreadable('encrypted');
    if (/vbaProject\.bin$/i.test(entry.fileName)) throw new Unreadable('macros');
    // Which of two parts of one name is the document's is a matter of opinion: no real document has them.
    if (entries.has(entry.fileName)) throw new Unreadable('damaged');
    entries.set(entry.fileName, entry);
  }
  if (total > MAX_TOTAL || (total > HARMLESS && total > bytes.length * MAX_RATIO)) throw new Unreadable('bomb');
  return {
    async part(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      const packed = await buffer(await zip.openReadStreamPromise(entry, { decodeFileData: false }));
      return new TextDecoder('utf-8', { fatal: true }).decode(inflate(entry, packed));
    },
  };
}

function inflate({ compressionMethod }: Entry, packed: Buffer): Buffer {
  if (compressionMethod === 0) return packed;
  if (compressionMethod !== 8) throw new Unreadable('damaged');
  try {
    return inflateRawSync(packed, { maxOutputLength: MAX_PART });
  } catch (error) {
    const tooMuch = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new Unreadable(tooMuch ? 'bomb' : 'damaged');
  }
}
