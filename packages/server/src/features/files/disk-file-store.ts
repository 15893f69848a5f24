import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { FileStore } from './file-store.ts';

const uuid = z.uuid().toLowerCase();

/**
 * Files under `<dataDir>/files/<academy>/<file>`. Both parts must be uuids, so no path leads out of the academy's own
 * folder. A write appears whole or not at all.
 */
export function createDiskFileStore(dataDir: string): FileStore {
  const folderOf = (tenantId: string): string => join(dataDir, 'files', uuid.parse(tenantId));
  const pathOf = (tenantId: string, fileId: string): string => join(folderOf(tenantId), uuid.parse(fileId));
  return {
    async put(tenantId, fileId, bytes) {
      const path = pathOf(tenantId, fileId);
      await mkdir(folderOf(tenantId), { recursive: true, mode: 0o700 });
      const unfinished = join(folderOf(tenantId), `.${randomUUID()}.part`);
      try {
        await writeDurably(unfinished, bytes);
        await rename(unfinished, path);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    async open(tenantId, fileId) {
      try {
        const file = await open(pathOf(tenantId, fileId), 'r');
        return file.createReadStream();
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    remove: (tenantId, fileId) => rm(pathOf(tenantId, fileId), { force: true }),
  };
}

/** On the disk before the name is: after a power cut there is the whole file or none. */
async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
