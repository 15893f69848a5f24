/**
 * The kinds of rows that people ask for. `course` to `quiz` belong to a course; `submission` to `gamification` to one
 * student; `account` to whoever signed in; the rest to the academy as a whole.
 */
export const accessNouns = [
  'course',
  'assignment',
  'material',
  'quiz',
  'submission',
  'quiz-submission',
  'file',
  'tutor-session',
  'regrade-request',
  'accommodation',
  'enrollment',
  'student',
  'study-plan',
  'exam-attempt',
  'gamification',
  'parent-link',
  'letter',
  'account',
  'person',
  'academy-settings',
  'invitation',
  'audit-log',
  'ai-usage',
  'recycle-bin',
  'job',
] as const;
export type AccessNoun = (typeof accessNouns)[number];
