import type { QuizSubmission } from '@skillbridge/database';
import type { QuizSettings } from '@skillbridge/domain';
import type { QuizQuestions } from '@skillbridge/domain/answers';

/** An attempt held for this transaction, with the items of its version and what its quiz says. */
export type HeldAttempt = {
  readonly attempt: QuizSubmission;
  /** When it is over: its own end or, without a time limit, the closing time for this student. */
  readonly endsAt: Date | null;
  readonly quiz: {
    readonly id: string;
    readonly title: string;
    readonly instructions: string;
    readonly courseId: string;
    readonly courseTitle: string;
    readonly publishedBy: string | null;
    readonly settings: QuizSettings;
  };
  readonly questions: QuizQuestions;
};
