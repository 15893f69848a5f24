import type { Outputs } from '@skillbridge/client/react';

/** A whole conversation as staff read it. */
export type StaffThread = Outputs['instructor']['tutor']['thread'];
export type StaffMessage = StaffThread['thread'][number];
export type StudentMessage = Extract<StaffMessage, { from: 'student' }>;
export type TutorMessage = Extract<StaffMessage, { from: 'tutor' }>;
