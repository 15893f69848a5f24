import { readFile } from 'node:fs/promises';

const EVERY_MS = 50;

/**
 * Calls `onOver` once when a process takes more than `limit` bytes of memory (resident, buffers outside the heap
 * included). Linux alone says so; elsewhere the heap's own limit and the clock remain. Returns what ends the watch.
 */
export function watchMemory(pid: number | undefined, limit: number, onOver: () => void): () => void {
  if (pid === undefined || process.platform !== 'linux') return () => undefined;
  const timer = setInterval(() => {
    void residentBytes(pid).then((bytes) => {
      if (bytes <= limit) return;
      clearInterval(timer);
      onOver();
    });
  }, EVERY_MS);
  return () => clearInterval(timer);
}

/** Zero for a process that is gone. In kB in its status, whatever the size of a page is. */
async function residentBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
}
