import { runReadFile } from '../features/files/reading/read-file.job.ts';
import { runPregrade } from '../features/grading/pregrade.job.ts';
import { runWriteLetter } from '../features/letters/write-letter.job.ts';
import { runWriteWeeklyLetters } from '../features/letters/write-weekly-letters.job.ts';
import { runEndAttempt } from '../features/quiz-attempts/end-attempt.job.ts';
import { runPregradeAttempt } from '../features/quiz-attempts/pregrade-attempt.job.ts';
import { runGenerateQuiz } from '../features/quiz-generation/generate-quiz.job.ts';
import { runDeleteTranscripts } from '../features/tutor/delete-transcripts.job.ts';
import type { RunnableJob } from './define-job.ts';

/** Every job that a worker runs. */
export const runnableJobs: readonly RunnableJob[] = [
  runPregrade,
  runReadFile,
  runEndAttempt,
  runPregradeAttempt,
  runWriteLetter,
  runWriteWeeklyLetters,
  runDeleteTranscripts,
  runGenerateQuiz,
];
