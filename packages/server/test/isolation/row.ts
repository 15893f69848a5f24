import type { Role } from '@skillbridge/domain';

/** The ids that procedures take, as one person of the tests may or may not use them. */
export type Ids = {
  readonly course: string;
  /** Published, nothing handed in. */
  readonly assignment: string;
  readonly draftAssignment: string;
  /** Handed in by `student`, waiting for a grade. */
  readonly submission: string;
  /** Published; `attempt` is the half's student's, handed in. */
  readonly quiz: string;
  readonly draftQuiz: string;
  readonly attempt: string;
  /** A published attempt of the half's student at `quiz`, with an open regrade request about item q2. */
  readonly gradedAttempt: string;
  readonly regradeRequest: string;
  /** A correction of a key of `quiz`. */
  readonly keyChange: string;
  /** Of the half's instructor's comment bank. */
  readonly comment: string;
  /** Queued, for the half's course. */
  readonly generation: string;
  readonly admin: string;
  readonly instructor: string;
  readonly student: string;
  readonly parent: string;
  /** In no course and linked to nobody. */
  readonly newStudent: string;
  readonly suspended: string;
  readonly invited: string;
  readonly parentLink: string;
  readonly deletedCourse: string;
  readonly parkedJob: string;
  /** Rows of the calling person's own account. */
  readonly session: string;
  readonly apiToken: string;
  readonly file: string;
  /** Of the half's student, on `assignment`. */
  readonly thread: string;
  /** A closed thread of the half's student with the study partner. */
  readonly pastThread: string;
};

/** One procedure of the isolation table. */
export type Row = {
  /** Who may call it; `anyone` needs no session at all. */
  readonly role: Role | 'anyone' | 'signed-in';
  /** A valid input built from the caller's own ids. The test swaps each id it uses for ones that are not theirs. */
  readonly input?: (ids: Ids) => unknown;
  /** What the call does with ids of somebody else in the same academy; a role that sees the academy accepts them. */
  readonly sibling?: 'refused' | 'accepted';
  /** A list that is filtered by an id answers with an empty list instead of a refusal. */
  readonly foreign?: 'not-found' | 'empty';
  /** Refuses even its rightful caller here, for the reason given: the input cannot be valid in a test. */
  readonly ownFails?: string;
};

/** A part of the table; keys are procedure paths. */
export type Rows = Readonly<Record<string, Row>>;
