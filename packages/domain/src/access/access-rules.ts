import type { Role } from '../identity/role.ts';
import type { AccessNoun } from './nouns.ts';

/** Which rows of the actor's own academy a role sees; never more than these answers. */
export type AccessRule =
  | 'academy'
  | 'taught-by'
  | 'enrolled'
  | 'own'
  | 'children-of'
  | 'children-enrolled'
  | 'self'
  | 'none';

type RulesByRole = Readonly<Record<Role, AccessRule>>;

const courseWide: RulesByRole = {
  admin: 'academy',
  instructor: 'taught-by',
  student: 'enrolled',
  parent: 'children-enrolled',
};
const perStudent: RulesByRole = { admin: 'academy', instructor: 'taught-by', student: 'own', parent: 'children-of' };
const staffOffice: RulesByRole = { admin: 'academy', instructor: 'none', student: 'none', parent: 'none' };
const oneself: RulesByRole = { admin: 'self', instructor: 'self', student: 'self', parent: 'self' };

/**
 * DESIGN promise 2 as data: admin sees the academy, an instructor the courses they teach with their students and their
 * work, a student their own, a parent their linked children. Queries and tests both read it from here.
 */
export const accessRules: Readonly<Record<AccessNoun, RulesByRole>> = {
  course: courseWide,
  assignment: courseWide,
  material: courseWide,
  quiz: courseWide,
  submission: perStudent,
  'quiz-submission': perStudent,
  'regrade-request': perStudent,
  accommodation: perStudent,
  file: perStudent,
  'tutor-session': perStudent,
  enrollment: perStudent,
  student: perStudent,
  'study-plan': perStudent,
  'exam-attempt': perStudent,
  gamification: perStudent,
  'parent-link': { ...perStudent, instructor: 'none' },
  // A letter tells of every course of the child, so the instructor of one of them does not read it.
  letter: { ...perStudent, instructor: 'none', student: 'none' },
  account: oneself,
  person: { ...oneself, admin: 'academy' },
  'academy-settings': staffOffice,
  invitation: staffOffice,
  'audit-log': staffOffice,
  'ai-usage': staffOffice,
  'recycle-bin': staffOffice,
  job: staffOffice,
};
