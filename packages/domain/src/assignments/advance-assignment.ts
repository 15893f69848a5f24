import { DomainError } from '../errors/domain-error.ts';
import type { AssignmentStatus } from './assignment-fields.ts';

export const assignmentEvents = ['publish', 'close', 'reopen', 'unpublish'] as const;
export type AssignmentEvent = (typeof assignmentEvents)[number];

const arrows: Readonly<Record<AssignmentStatus, Partial<Record<AssignmentEvent, AssignmentStatus>>>> = {
  draft: { publish: 'published' },
  published: { close: 'closed', unpublish: 'draft' },
  closed: { reopen: 'published' },
};

const refusals: Readonly<Record<AssignmentEvent, string>> = {
  publish: 'This assignment is already published.',
  close: 'Only a published assignment can be closed.',
  reopen: 'Only a closed assignment can be reopened.',
  unpublish: 'Only a published assignment can go back to being a draft.',
};

/**
 * The next state of an assignment, or a WRONG_STATE error. Whether it is fit to be published is `checkPublishable`'s;
 * `handIns` counts work handed in: an assignment that somebody answered does not vanish again.
 */
export function advanceAssignment(
  status: AssignmentStatus,
  event: AssignmentEvent,
  handIns: number,
): AssignmentStatus | DomainError {
  const next = arrows[status][event];
  if (next === undefined) return new DomainError('WRONG_STATE', refusals[event]);
  if (event === 'unpublish' && handIns > 0) {
    return new DomainError('WRONG_STATE', 'Students have handed in work already. Close the assignment instead.');
  }
  return next;
}
