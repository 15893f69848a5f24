import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { ReadableKind } from '../reader-process/readable-kind.ts';
import { MAX_TEXT } from '../reader-process/tidy-text.ts';
import { type UnreadableReason, unreadableReasons } from '../reader-process/unreadable.ts';
import { createGate } from './create-gate.ts';
import { readerFlags } from './reader-flags.ts';
import { watchMemory } from './watch-memory.ts';

/** How a reading ended: with text, with the reader's refusal, or because the process had to be ended or broke. */
export type Reading =
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  | { readonly kind: 'ended'; readonly by: 'time' | 'memory' | 'output' | 'crash' };

export type ReadingLimits = {
  /** From start to answer, in ms. */
  readonly time: number;
  /** What the process may take of the machine's memory, in bytes; watched on Linux alone. */
  readonly memory: number;
  /** What it may answer, in bytes. */
  readonly output: number;
};

const MIB = 1024 * 1024;
/** Text of the greatest length fits into the output whatever its letters are. */
export const READING_LIMITS: ReadingLimits = { time: 20_000, memory: 512 * MIB, output: 8 * MAX_TEXT };

/** Two hostile files at once leave the machine to everybody else. */
const gate = createGate(2);

export type ReaderOptions = { readonly signal?: AbortSignal; readonly limits?: ReadingLimits };

/**
 * Reads a file in a process of its own, which has no environment (so no secret), no network, no disk but its own code,
 * and limits on time, memory and output that are enforced from here: limits inside a thread or a heap do not hold
 * (ENGINEERING.md E4). The process is gone when this resolves. Throws when `signal` aborts, and when no process can be
 * started: both are worth another try.
 */
export function runReader(kind: ReadableKind, bytes: Uint8Array, options: ReaderOptions = {}): Promise<Reading> {
  const { signal, limits = READING_LIMITS } = options;
  return gate(() => {
    signal?.throwIfAborted();
    return attend(startReader(kind), bytes, limits, signal);
  });
}

const entry = fileURLToPath(new URL('../reader-process/main.ts', import.meta.url));

type Reader = ChildProcessByStdio<Writable, Readable, null>;

function startReader(kind: ReadableKind): Reader {
  return spawn(process.execPath, [...readerFlags(entry), entry, kind], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
}

type EndedBy = Extract<Reading, { kind: 'ended' }>['by'];

async function attend(
  reader: Reader,
  bytes: Uint8Array,
  limits: ReadingLimits,
  signal: AbortSignal | undefined,
): Promise<Reading> {
  let endedBy: EndedBy | null = null;
  const end = (by: EndedBy): void => {
    endedBy ??= by;
    reader.kill('SIGKILL');
  };
  const abort = (): void => end('crash');
  const timer = setTimeout(() => end('time'), limits.time);
  const stopWatching = watchMemory(reader.pid, limits.memory, () => end('memory'));
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const { output, code } = await listen(reader, bytes, () => end('output'), limits.output);
    signal?.throwIfAborted();
    if (endedBy) return { kind: 'ended', by: endedBy };
    // A heap that is full ends the process by itself, with a signal and no word.
    return (code === 0 ? parseOutcome(output) : null) ?? { kind: 'ended', by: code === null ? 'memory' : 'crash' };
  } finally {
    clearTimeout(timer);
    stopWatching();
    signal?.removeEventListener('abort', abort);
  }
}

/** Hands the file over and collects the answer; resolves when the process is gone and its output is closed. */
function listen(
  reader: Reader,
  bytes: Uint8Array,
  onTooMuch: () => void,
  maxOutput: number,
): Promise<{ output: string; code: number | null }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ output: string; code: number | null }>();
  const chunks: Buffer[] = [];
  let length = 0;
  reader.stdout.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > maxOutput) onTooMuch();
    else chunks.push(chunk);
  });
  reader.on('error', reject);
  reader.on('close', (code) => resolve({ output: Buffer.concat(chunks).toString('utf8'), code }));
  // A process that ends before it has read everything closes the pipe: how it ended says why.
  reader.stdin.on('error', () => undefined);
  reader.stdin.end(bytes);
  return promise;
}

/** What the process says is as untrusted as the file that it read. */
const outcomeSchema = z.union([
  z.strictObject({ text: z.string().min(1).max(MAX_TEXT) }),
  z.strictObject({ problem: z.enum(unreadableReasons) }),
]);

function parseOutcome(output: string): Reading | null {
  try {
    const outcome = outcomeSchema.parse(JSON.parse(output));
    if ('problem' in outcome) return { kind: 'unreadable', reason: outcome.problem };
    return { kind: 'read', text: outcome.text };
  } catch {
    return null;
  }
}
