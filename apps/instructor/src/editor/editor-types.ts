import type { Outputs } from '@skillbridge/client/react';
import type { KeyedAssignmentDraft, keyedAssignmentDraftSchema } from '@skillbridge/domain/answers';
import type { UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';

/** An assignment as the server has it, key included. */
export type KeyedAssignment = Outputs['instructor']['assignments']['get'];
/** Which row is edited and in which version; null until the first save. */
export type SavedAs = Pick<KeyedAssignment, 'id' | 'version' | 'status'>;
export type DraftInput = z.input<typeof keyedAssignmentDraftSchema>;
export type DraftForm = UseFormReturn<DraftInput, unknown, KeyedAssignmentDraft>;
