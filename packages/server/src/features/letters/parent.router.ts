import { z } from 'zod';
import { router } from '../../trpc/init.ts';
import { parentProcedure } from '../../trpc/procedures.ts';
import { studentIdInput } from '../parents/child.schema.ts';
import { parentLetterSchema } from './letter.schema.ts';
import { listLetters } from './list-letters.ts';

export const parentLettersRouter = router({
  /** The letters about one child, newest first; a year of them. */
  list: parentProcedure
    .input(studentIdInput)
    .output(z.array(parentLetterSchema))
    .query(({ ctx, input }) => listLetters(ctx.app, ctx.actor, input.studentId)),
});
