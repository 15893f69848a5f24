import type { Outputs } from '@skillbridge/client/react';

/** A request, as the list has it. */
export type Regrade = Outputs['instructor']['regrades']['list']['items'][number];
