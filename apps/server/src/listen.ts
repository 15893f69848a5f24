import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import type { Env } from './env.ts';
import { SetupError } from './setup-error.ts';

const usualPort = 3000;
const portsToTry = 50;

/** Picks the port: the one that was asked for, which has to be free, or the first free one from `from` on. */
export async function choosePort({ port, host }: Pick<Env, 'port' | 'host'>, from = usualPort): Promise<number> {
  if (port !== undefined) {
    if (await isFree(port, host)) return port;
    throw new SetupError(`Port ${port} is taken by another program; stop that one, or set PORT to another number.`);
  }
  for (let next = from; next < from + portsToTry; next += 1) {
    // Browsers try `localhost` as ::1 first, and would meet whatever listens there.
    if ((await isFree(next, host)) && (await isFree(next, '::1'))) return next;
  }
  throw new SetupError(`Ports ${from} to ${from + portsToTry - 1} are all taken; set PORT to a free one.`);
}

/** Listens, and returns the address to open in a browser on this machine. */
export async function listen(server: Server, port: number, host: string): Promise<string> {
  server.listen(port, host);
  await once(server, 'listening');
  const isLocal = ['127.0.0.1', 'localhost', '0.0.0.0', '::', '::1'].includes(host);
  return `http://${isLocal ? 'localhost' : host}:${port}`;
}

async function isFree(port: number, host: string): Promise<boolean> {
  const probe = createServer();
  try {
    probe.listen({ port, host, exclusive: true });
    await once(probe, 'listening');
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EACCES') throw new SetupError(`This user may not listen on port ${port}; set PORT to 1024 or more.`);
    // A machine without such an address has nothing listening there.
    return code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT';
  } finally {
    probe.close();
  }
}
