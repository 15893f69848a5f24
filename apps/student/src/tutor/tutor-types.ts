import type { HelpingMode, TutorMove } from '@skillbridge/domain';

/** What a conversation is about. */
export type TutorSubject = { kind: 'assignment'; assignmentId: string } | { kind: 'partner' };

export interface TutorFile {
  id: string;
  name: string;
  mediaType: string;
}

/** One half of a turn: the student's message, or the tutor's reply. */
export type TutorTurn =
  | { from: 'student'; turn: string; text: string; at: string; files: TutorFile[] }
  | { from: 'tutor'; turn: string; text: string; at: string; mode: string; move: TutorMove; stopped: boolean };

/** A conversation as the server gives it to its student. */
export interface TutorThread {
  threadId: string | null;
  topic: string | null;
  modes: { open: HelpingMode[]; first: HelpingMode | null; closed: string | null; explainWaits: boolean };
  mode: HelpingMode | null;
  turns: TutorTurn[];
  earlier: number | null;
  summary: string;
  running: { turn: string; startedAt: string } | null;
  guarded: boolean;
  readsImages: boolean;
  leftToday: number;
  shared: { at: string; seenAt: string | null; note: string } | null;
  readers: string;
}

/** What the server says while it answers. */
export type AskEvent =
  | { type: 'accepted'; turn: string }
  | { type: 'text'; text: string }
  | { type: 'done'; turns: TutorTurn[]; leftToday: number; carriedOver: boolean };
