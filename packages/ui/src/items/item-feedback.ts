import type { StudentItemFeedback } from '@skillbridge/domain';

/** What a student may see of an answer that was scored; what is null is not due yet. The server decides what is in it. */
export type ItemFeedback = Omit<StudentItemFeedback, 'itemId'>;
