/** The server as a library: a process builds it, tests build it, and clients take its router's type. */
export type { App, DemoPerson } from './app.ts';
export type { AppRouter } from './app-router.ts';
export { issueToken } from './auth/opaque-token.ts';
export { createPasswordHasher } from './auth/passwords.ts';
export type { PortalName, SkillBridgeConfig } from './config.ts';
export { createSkillBridge, type SkillBridge } from './create-skillbridge.ts';
export { warmTutor } from './features/tutor/warm-tutor.ts';
