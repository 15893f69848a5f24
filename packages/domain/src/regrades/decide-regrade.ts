import { DomainError } from '../errors/domain-error.ts';
import { isPoints } from '../points/points.ts';
import type { RegradeStatus } from './regrade-fields.ts';

export type RegradeDecision =
  | { readonly kind: 'accept'; readonly points: number; readonly answer: string }
  | { readonly kind: 'decline'; readonly answer: string };

/**
 * The outcome of a regrade request, or why the decision cannot stand. Accepting may lower points too (a second look is a
 * second look), but to leave them as they are is to decline; and who declines says why.
 */
export function decideRegrade(
  request: { readonly status: RegradeStatus; readonly points: number; readonly maxPoints: number },
  decision: RegradeDecision,
): { readonly status: RegradeStatus; readonly points: number } | DomainError {
  if (request.status !== 'open') return new DomainError('WRONG_STATE', 'This request has been decided already.');
  if (decision.kind === 'decline') {
    if (decision.answer.trim() === '') {
      return new DomainError('INVALID', 'Tell the student why the points stay.', { field: 'answer' });
    }
    return { status: 'declined', points: request.points };
  }
  if (!isPoints(decision.points) || decision.points > request.maxPoints) {
    return new DomainError('INVALID', `Points go from 0 to ${request.maxPoints} in steps of a quarter.`, {
      field: 'points',
    });
  }
  if (decision.points === request.points) {
    return new DomainError('INVALID', 'These are the points that the answer has. Change them, or decline.', {
      field: 'points',
    });
  }
  return { status: 'accepted', points: decision.points };
}
