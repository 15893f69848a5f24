import type { AppRouter } from '@skillbridge/server';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';

export type { AppRouter };
/** What each procedure takes: `Inputs['student']['submissions']['handIn']`. */
export type Inputs = inferRouterInputs<AppRouter>;
/** What each procedure answers. */
export type Outputs = inferRouterOutputs<AppRouter>;
