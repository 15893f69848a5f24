import type { Readable } from 'node:stream';

/** Where the bytes of uploaded files are. Every call names the academy first; an id alone opens nothing. */
export type FileStore = {
  put(tenantId: string, fileId: string, bytes: Uint8Array): Promise<void>;
  /** Null when there is no such file in that academy. */
  open(tenantId: string, fileId: string): Promise<Readable | null>;
  remove(tenantId: string, fileId: string): Promise<void>;
};
