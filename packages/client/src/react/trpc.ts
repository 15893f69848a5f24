import { createTRPCContext } from '@trpc/tanstack-react-query';
import type { AppRouter } from '../types.ts';

type Context = ReturnType<typeof createTRPCContext<AppRouter>>;

const context: Context = createTRPCContext<AppRouter>();

/** Query and mutation options by procedure: `useQuery(useApi().student.dashboard.queryOptions())`. */
export const useApi: Context['useTRPC'] = context.useTRPC;
/** The plain client, for calls outside react-query (autosave on page hide). */
export const useApiClient: Context['useTRPCClient'] = context.useTRPCClient;
export const ApiProvider: Context['TRPCProvider'] = context.TRPCProvider;
