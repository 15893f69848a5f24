import type { Outputs } from '@skillbridge/client/react';

/** What one student struggled with. */
export type StudentStruggles = Outputs['instructor']['tutor']['struggles']['students'][number];
