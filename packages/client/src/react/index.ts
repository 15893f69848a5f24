/** How the portals talk to the server: react-query over the typed client, in the browser's own session. */
export { describeFailure, type Failure } from '../describe-failure.ts';
export type { AppRouter, Inputs, Outputs } from '../types.ts';
export { PortalProvider } from './portal-provider.tsx';
export { useApi, useApiClient } from './trpc.ts';
export { uploadFile } from './upload-file.ts';
export { useMe } from './use-me.ts';
