import type { Ai, AiPool } from '@skillbridge/ai';
import type { Orm, ReadLane } from '@skillbridge/database';
import type { Clock } from '@skillbridge/domain';
import type { Logger } from 'pino';
import type { PasswordHasher } from './auth/passwords.ts';
import type { SignInLimits } from './auth/sign-in-limits.ts';
import type { ChoiceRules } from './features/ai-settings/open-choice.ts';
import type { StaffAiUse } from './features/ai-settings/staff-ai-use.ts';
import type { FileStore } from './features/files/file-store.ts';
import type { TurnRunner } from './features/tutor/turn-runner.ts';
import type { TutorUse } from './features/tutor/tutor-use.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { StudentAlias } from './secrets/student-alias.ts';

/** A seeded person whom anybody may try. */
export type DemoPerson = {
  readonly role: 'student' | 'instructor' | 'parent';
  readonly email: string;
  readonly fullName: string;
  readonly academyName: string;
};

/** What use cases work with. Built once by `createSkillBridge`; tests build it around their own database and clock. */
export type App = {
  readonly orm: Orm;
  /** Reads of hot pages, one round trip each. */
  readonly reads: ReadLane;
  readonly jobs: Jobs;
  /** The deployment's AI. Work for an academy goes through `aiFor`. */
  readonly ai: Ai;
  /** The AI of an academy: the one it chose, or the deployment's. Asked anew for each piece of work. */
  readonly aiFor: (tenantId: string) => Promise<Ai>;
  readonly aiPool: AiPool;
  readonly aiRules: ChoiceRules;
  readonly files: FileStore;
  readonly passwords: PasswordHasher;
  readonly limits: SignInLimits;
  /** What graders call a student whose name they may not see. */
  readonly studentAlias: StudentAlias;
  /** How much students may ask of the tutor. */
  readonly tutorUse: TutorUse;
  /** How often staff may send a model to work by hand. */
  readonly staffAiUse: StaffAiUse;
  /** The tutor's turns that are being worded in this process. */
  readonly turns: TurnRunner;
  readonly clock: Clock;
  readonly log: Logger;
  /** Who the front door offers with one click; empty outside demos. */
  readonly demoPeople: readonly DemoPerson[];
  /** Where the portals are reached from outside, without a trailing slash; null on a developer's machine. */
  readonly publicUrl: string | null;
};
