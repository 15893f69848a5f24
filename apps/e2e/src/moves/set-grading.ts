import type { Page } from 'playwright-core';
import { z } from 'zod';
import { callApi } from '../support/call-api.ts';

const agreement = z.object({ version: z.number(), bulkFrom: z.number().nullable(), blindShare: z.number() });

/**
 * Sets how a course is graded; `page` is its instructor's. Journeys that wait for a suggestion want no blind sample:
 * chance would take it from some of them.
 */
export async function setGrading(
  page: Page,
  courseId: string,
  wanted: { readonly blindShare?: number; readonly bulkFrom?: number },
): Promise<void> {
  // Journeys beside this one may set the same course: then the next look finds it set.
  for (let tries = 0; tries < 5; tries += 1) {
    const { version, ...now } = agreement.parse(
      (await callApi(page, 'query', 'instructor.grading.agreement', { courseId })).data,
    );
    const next = { ...now, ...wanted };
    if (next.blindShare === now.blindShare && next.bulkFrom === now.bulkFrom) return;
    await callApi(page, 'mutation', 'instructor.grading.setGrading', { courseId, version, ...next });
  }
  throw new Error('Somebody else keeps changing how the course is graded.');
}
