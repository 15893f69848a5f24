/** The server as a library: a process builds it, tests build it, and clients take its router's type. */
export type { AppRouter } from './app-router.ts';
