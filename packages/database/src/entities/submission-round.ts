import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import { attachmentsDocument, reviewDocument } from '@skillbridge/domain';
import { gradeSuggestionDocument } from '@skillbridge/domain/answers';
import { belongsTo } from '../columns/belongs-to.ts';
import { document } from '../columns/document.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt, points } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { Submission } from './submission.ts';
import { User } from './user.ts';

/** Work as it was handed in before it was given back for revision, with what was said about it. Never changed. */
export const SubmissionRoundSchema = defineEntity({
  name: 'SubmissionRound',
  tableName: 'submission_rounds',
  properties: {
    ...tenantKey,
    submission: belongsTo(() => Submission, 'submission_id'),
    /** From 1. */
    number: p.integer(),
    content: p.text(),
    files: document(attachmentsDocument),
    late: p.boolean(),
    submittedAt: p.datetime(),
    aiSuggestion: document(gradeSuggestionDocument).nullable(),
    review: document(reviewDocument).nullable(),
    feedback: p.text().default(''),
    /** Null unless a grade was out. */
    grade: points().nullable(),
    returnedBy: belongsTo(() => User, 'returned_by'),
    returnNote: p.text().default(''),
    createdAt,
  },
  uniques: [{ name: 'submission_rounds_number_unique', properties: ['tenantId', 'submission', 'number'] }],
  ...tenantWall,
});

export class SubmissionRound extends SubmissionRoundSchema.class {
  get submissionId(): Opt<string> {
    return this.submission.id;
  }
}
SubmissionRoundSchema.setClass(SubmissionRound);
