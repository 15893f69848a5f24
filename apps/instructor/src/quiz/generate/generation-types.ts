import type { Outputs } from '@skillbridge/client/react';

/** A generation with its report. */
export type Generation = Outputs['instructor']['quizGenerations']['get'];
export type GenerationLine = Outputs['instructor']['quizGenerations']['list']['items'][number];
