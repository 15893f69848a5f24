import { Agent, request } from 'node:http';
import { percentiles } from './percentiles.ts';

export type Shot = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

export type LoadOptions = {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** The nth request. Returning null ends the run: there is nothing more to send. */
  readonly shot: (index: number) => Shot | null;
};

export type LoadResult = {
  readonly n: number;
  readonly rps: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
};

/**
 * Keeps a number of connections busy for a while, each sending its next request when the last was answered. Rejects at
 * the first answer that is not a success, with its body: figures of a page that fails are worth nothing.
 */
export async function generateLoad({ port, connections, seconds, shot }: LoadOptions): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const samples: number[] = [];
  let index = 0;
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  const worker = async (): Promise<void> => {
    for (let next = shot(index++); next && performance.now() < endsAt; next = shot(index++)) {
      const sentAt = performance.now();
      await send(agent, port, next);
      samples.push(performance.now() - sentAt);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, worker));
  } finally {
    agent.destroy();
  }
  const elapsed = (performance.now() - startedAt) / 1000;
  return { n: samples.length, rps: Math.round(samples.length / elapsed), ...percentiles(samples) };
}

function send(agent: Agent, port: number, { method, path, headers, body }: Shot): Promise<void> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const outgoing = request(
      { agent, port, host: '127.0.0.1', method, path, headers: { ...headers, ...length } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          if (answer.statusCode === 200) return resolve();
          reject(
            new Error(
              `${method} ${path.slice(0, 80)}: ${answer.statusCode} ${Buffer.concat(chunks).toString().slice(0, 300)}`,
            ),
          );
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
