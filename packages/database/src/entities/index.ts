import { AcademySchema } from './academy.ts';
import { AcademyAiSchema } from './academy-ai.ts';
import { AccommodationSchema } from './accommodation.ts';
import { AiUsageSchema } from './ai-usage.ts';
import { ApiTokenSchema } from './api-token.ts';
import { AssignmentSchema } from './assignment.ts';
import { AuditEntrySchema } from './audit-entry.ts';
import { CommentSnippetSchema } from './comment-snippet.ts';
import { CourseSchema } from './course.ts';
import { DeskVisitSchema } from './desk-visit.ts';
import { EnrollmentSchema } from './enrollment.ts';
import { ExamAttemptSchema } from './exam-attempt.ts';
import { ExamQuestionSchema } from './exam-question.ts';
import { ExcusedWorkSchema } from './excused-work.ts';
import { FileSchema } from './file.ts';
import { FileTextSchema } from './file-text.ts';
import { GamificationSchema } from './gamification.ts';
import { InvitationSchema } from './invitation.ts';
import { KeyChangeSchema } from './key-change.ts';
import { ParentLinkSchema } from './parent-link.ts';
import { QuizSchema } from './quiz.ts';
import { QuizExtensionSchema } from './quiz-extension.ts';
import { QuizGenerationSchema } from './quiz-generation.ts';
import { QuizSubmissionSchema } from './quiz-submission.ts';
import { QuizVersionSchema } from './quiz-version.ts';
import { RegradeRequestSchema } from './regrade-request.ts';
import { SessionSchema } from './session.ts';
import { StudyPlanSchema } from './study-plan.ts';
import { SubmissionSchema } from './submission.ts';
import { SubmissionRoundSchema } from './submission-round.ts';
import { SummarySchema } from './summary.ts';
import { TutorSessionSchema } from './tutor-session.ts';
import { UserSchema } from './user.ts';

/** Every entity that belongs to an academy; the tenant filter and the schema test go by this list. */
export const tenantEntities = [
  AcademyAiSchema,
  AiUsageSchema,
  ApiTokenSchema,
  AssignmentSchema,
  AuditEntrySchema,
  CourseSchema,
  EnrollmentSchema,
  FileSchema,
  FileTextSchema,
  InvitationSchema,
  ParentLinkSchema,
  SessionSchema,
  SubmissionSchema,
  SummarySchema,
  TutorSessionSchema,
  ExamAttemptSchema,
  GamificationSchema,
  QuizSchema,
  QuizSubmissionSchema,
  StudyPlanSchema,
  QuizVersionSchema,
  QuizGenerationSchema,
  QuizExtensionSchema,
  AccommodationSchema,
  SubmissionRoundSchema,
  CommentSnippetSchema,
  RegradeRequestSchema,
  KeyChangeSchema,
  ExcusedWorkSchema,
  DeskVisitSchema,
  UserSchema,
] as const;

/** All entities, named one by one: nothing is discovered by globbing. */
export const entities = [AcademySchema, ExamQuestionSchema, ...tenantEntities] as const;
