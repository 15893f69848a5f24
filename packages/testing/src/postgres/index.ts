/** A database of its own for every integration test file, on a server that the test run starts and throws away. */
export { createTestDatabase, type TestDatabase } from './create-test-database.ts';
export type { TestServer } from './test-server.ts';
