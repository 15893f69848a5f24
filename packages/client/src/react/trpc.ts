import { createTRPCContext } from '@trpc/tanstack-react-query';
import type { AppRouter } from '../types.ts';

const context = createTRPCContext<AppRouter>();

/** Query and mutation options by procedure: `useQuery(useApi().student.dashboard.queryOptions())`. */
export const useApi: typeof context.useTRPC = context.useTRPC;
/** The plain client, for calls outside react-query (autosave on page hide). */
export const useApiClient: typeof context.useTRPCClient = context.useTRPCClient;
export const ApiProvider: typeof context.TRPCProvider = context.TRPCProvider;
