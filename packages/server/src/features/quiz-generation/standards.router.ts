import { searchStandards } from '@skillbridge/domain/engine';
import { z } from 'zod';
import { router } from '../../trpc/init.ts';
import { instructorProcedure } from '../../trpc/procedures.ts';
import { searchStandardsInput, standardSchema } from './generation.schema.ts';

export const instructorStandardsRouter = router({
  search: instructorProcedure
    .input(searchStandardsInput)
    .output(z.array(standardSchema))
    .query(({ input: { text, framework, limit } }) =>
      searchStandards(text, { limit, ...(framework ? { framework } : {}) }),
    ),
});
