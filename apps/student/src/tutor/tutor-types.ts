import type { Inputs, Outputs } from '@skillbridge/client/react';

/** What a conversation is about. */
export type TutorSubject = Inputs['student']['tutor']['thread']['subject'];
/** A conversation as the server gives it to its student. */
export type TutorThread = Outputs['student']['tutor']['thread'];
/** One half of a turn: the student's message, or the tutor's reply. */
export type TutorTurn = TutorThread['turns'][number];
export type TutorFile = Extract<TutorTurn, { from: 'student' }>['files'][number];
/** What the server says while it answers. */
export type AskEvent = Outputs['student']['tutor']['ask'] extends AsyncIterable<infer Event> ? Event : never;
export type CheckedLine = Outputs['student']['tutor']['checkLines']['lines'][number];
export type StudyPartner = Outputs['student']['tutor']['partner'];
