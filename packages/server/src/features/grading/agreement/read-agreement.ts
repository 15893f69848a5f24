import type { Course, TenantEm } from '@skillbridge/database';
import { agreementByConfidence, bulkRefusal, countLevels, measureAgreement } from '@skillbridge/domain/answers';
import { gradedPairs } from './graded-pairs.query.ts';

/** How far suggestions and grades of a course agree, and whether that allows approving in bulk. */
export async function readAgreement(em: TenantEm, course: Course) {
  const found = await gradedPairs(em, course.id);
  const pairs = found.filter(({ inBulk }) => !inBulk);
  const unseen = pairs.flatMap((pair) => (pair.unseen === null ? [] : [{ ...pair, given: pair.unseen }]));
  const [all, blind] = [measureAgreement(pairs), measureAgreement(unseen)];
  return {
    ...{ all, blind, bands: agreementByConfidence(pairs), levels: countLevels(pairs) },
    inBulk: found.length - pairs.length,
    refusal: bulkRefusal({ bulkFrom: course.grading.bulkFrom, all, blind }),
  };
}
