/** The typed client that developers install: every procedure of the server, by name, with its types. */
export { type ClientOptions, createClient, type SkillBridgeClient } from './create-client.ts';
export { describeFailure, type Failure } from './describe-failure.ts';
export type { AppRouter, Inputs, Outputs } from './types.ts';
