import { roleSchema } from '@skillbridge/domain';
import { roleWords } from '../shared/role-words.ts';
import type { AuditEntry } from '../shared/types.ts';
import { sayProvider } from './say-provider.ts';
import { saySettings } from './say-settings.ts';

type Detail = AuditEntry['detail'];

/** The deed of each action, after the name of who did it. `it` is the name of what it happened to, or a stand-in. */
const deeds: Readonly<Record<string, (it: string | null, detail: Detail) => string>> = {
  'ai.remove': () => 'went back to the deployment’s AI provider and removed the stored key',
  'ai.update': (_, detail) => sayProvider(detail),
  'assignment.create': (it) => `made the assignment ${it ?? 'that is gone now'}`,
  'assignment.delete': (it) => `deleted the assignment ${it ?? 'that is gone now'}`,
  'assignment.publish': (it) => `published the assignment ${it ?? 'that is gone now'}`,
  'assignment.restore': (it) => `restored the assignment ${it ?? 'that is gone now'}`,
  'assignment.update': (it) => `changed the assignment ${it ?? 'that is gone now'}`,
  'course.create': (it) => `made the course ${it ?? 'that is gone now'}`,
  'course.delete': (it) => `deleted the course ${it ?? 'that is gone now'}`,
  'course.restore': (it) => `restored the course ${it ?? 'that is gone now'}`,
  'course.update': (it, detail) =>
    `changed the course ${it ?? 'that is gone now'}${detail['newInstructor'] === true ? ', which has a new instructor' : ''}`,
  'enrollment.create': (it) => `enrolled ${it ?? 'a student'} in a course`,
  'enrollment.delete': (it) => `removed ${it ?? 'a student'} from a course`,
  'job.rerun': () => 'ran a parked job again',
  'parent-link.create': (it) => `linked ${it ?? 'a parent'} to a student`,
  'parent-link.delete': (it) => `removed the link from ${it ?? 'a parent'} to a student`,
  'password.change': () => 'changed their password',
  'person.delete': (it) => `removed ${it ?? 'a person'}`,
  'person.invite': (it, detail) => `invited ${it ?? 'a person'}${asRole(detail['role'])}`,
  'person.join': () => 'joined',
  'person.reinstate': (it) => `let ${it ?? 'a person'} in again`,
  'person.reinvite': (it) => `made a new invitation link for ${it ?? 'a person'}`,
  'person.rename': (it) => `changed the name of ${it ?? 'a person'}`,
  'person.restore': (it) => `restored ${it ?? 'a person'}`,
  'person.suspend': (it) => `suspended ${it ?? 'a person'}`,
  'session.end': () => 'ended one of their sessions',
  'settings.update': (_, detail) => saySettings(detail),
  'submission.publish': (_, detail) => `published a grade${points(detail)}`,
  'submission.revise': (_, detail) => `corrected a published grade${points(detail)}`,
  'token.create': () => 'made a token for a program',
  'token.revoke': () => 'revoked a token for a program',
  'tutor.share': () => 'sent a conversation with the tutor to an instructor',
};

/** What happened, as the rest of a sentence that begins with who did it. */
export function sayEntry({ action, subject, detail }: AuditEntry): string {
  const deed = deeds[action];
  if (deed) return deed(subject, detail);
  // An action newer than this page: its own name, said as well as it goes.
  const [noun = action, verb = ''] = action.split('.');
  return `${verb} ${noun.replaceAll('-', ' ')}${subject ? ` ${subject}` : ''}`.trim();
}

function asRole(value: Detail[string] | undefined): string {
  const role = roleSchema.safeParse(value).data;
  if (!role) return '';
  const word = roleWords[role].toLowerCase();
  return ` as ${/^[ai]/u.test(word) ? 'an' : 'a'} ${word}`;
}

function points(detail: Detail): string {
  const value = detail['points'];
  return typeof value === 'number' ? `: ${value} ${value === 1 ? 'point' : 'points'}` : '';
}
