import { z } from 'zod';

/** An id as procedures take it. Malformed ids are refused by shape; unknown and foreign ones by the use case, alike. */
export const idSchema = z.uuid('That is not an id.');

/** An instant as JSON carries it. */
export const instantSchema = z.iso.datetime();

/** What a mutation with nothing to say answers. */
export const doneSchema = z.object({ done: z.literal(true) });
export const done = { done: true } as const;
