import type { Outputs } from '@skillbridge/client/react';

type Keys = Outputs['instructor']['keyChanges'];
/** A question that students take, with its key in words. */
export type KeyedQuestion = Keys['list']['questions'][number];
/** A correction that was applied. */
export type KeyChange = Keys['list']['changes'][number];
/** Whom a correction would move. */
export type KeyPreview = Keys['preview'];
export type KeyPolicy = KeyChange['policy'];
