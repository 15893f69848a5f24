import { createServer } from 'node:net';

/** The wished port where it is free on the loopback interface, else one that the system picks. */
export async function findFreePort(wished?: number): Promise<number> {
  return (wished === undefined ? undefined : await tryPort(wished)) ?? (await tryPort(0)) ?? findFreePort();
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(undefined));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
