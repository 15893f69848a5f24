import { runPregrade } from '../features/grading/pregrade.job.ts';
import type { RunnableJob } from './define-job.ts';

/** Every job that a worker runs. */
export const runnableJobs: readonly RunnableJob[] = [runPregrade];
