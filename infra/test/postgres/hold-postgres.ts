import { startEmbeddedPostgres } from '../../src/postgres/index.ts';

/** A program that holds the database in the folder it is given until it is told to stop. */
const server = await startEmbeddedPostgres({ folder: process.argv[2] ?? '', database: 'held' }).catch(
  (error: Error) => {
    console.log(JSON.stringify({ refused: error.message }));
    process.exit(1);
  },
);
server.announce('http://localhost:3999');
process.once('SIGTERM', () => {
  void server.stop().then(() => process.exit(0));
});
console.log(JSON.stringify({ ownerUrl: server.ownerUrl, port: server.port }));
setInterval(() => undefined, 60_000);
