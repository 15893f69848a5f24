import { formatCount } from '@skillbridge/ui';
import type { KeyedAssignment } from './editor-types.ts';

/** Where an assignment stands, for its author. */
export function statusWords(status: KeyedAssignment['status'] | null, handedIn: number): string {
  if (status === null) return 'Not saved yet';
  if (status === 'draft') return 'Draft, only you see it';
  const work = handedIn === 0 ? 'nothing handed in yet' : `${formatCount(handedIn, 'student')} handed in`;
  return status === 'published' ? `Published, ${work}` : `Closed, ${work}`;
}
