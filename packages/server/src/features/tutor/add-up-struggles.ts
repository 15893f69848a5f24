import type { TutorMessage } from '@skillbridge/domain';
import type { StudentStruggles } from './staff.schema.ts';
import type { CourseThread } from './struggles.query.ts';

/** One line a student, over all their threads; those who were referred and slipped most come first. */
export function addUpStruggles(threads: readonly CourseThread[]): StudentStruggles[] {
  const byStudent = Map.groupBy(threads, ({ student }) => student.id);
  return [...byStudent.values()]
    .flatMap((own) => (own[0] ? [addUp(own[0].student, own)] : []))
    .filter(({ messages }) => messages > 0)
    .sort((a, b) => weight(b) - weight(a) || a.name.localeCompare(b.name));
}

/** A referral is three exchanges without progress; a slip is one. */
function weight({ referrals, slips, messages }: StudentStruggles): number {
  return referrals * 3 + slips.reduce((sum, { count }) => sum + count, 0) + messages / 1000;
}

function addUp(student: CourseThread['student'], threads: readonly CourseThread[]): StudentStruggles {
  const messages = threads.flatMap((thread) => thread.messages);
  const said = messages.filter(isStudent);
  const replies = messages.filter(isTutor);
  return {
    ...student,
    messages: said.length,
    redirects: said.filter(({ extraction }) => extraction).length,
    referrals: replies.filter(({ move }) => move === 'refer-to-instructor').length,
    problems: threads.flatMap(problemsOf).reduce(mergeProblem, []).sort(byCount),
    slips: count(replies.flatMap(({ slip }) => (slip === null ? [] : [slip])))
      .map(([kind, times]) => ({ kind, count: times }))
      .sort(byCount),
  };
}

type Problem = StudentStruggles['problems'][number];

function problemsOf({ assignment: { id, title }, messages }: CourseThread): Problem[] {
  const labels = messages.filter(isTutor).map(({ problem }) => problem);
  return count(labels).map(([label, times]) => ({ assignmentId: id, title, label, count: times }));
}

/** A full thread and the one that carries it on speak of the same problems. */
function mergeProblem(problems: Problem[], one: Problem): Problem[] {
  const known = problems.find(({ assignmentId, label }) => assignmentId === one.assignmentId && label === one.label);
  if (!known) return [...problems, one];
  return problems.map((other) => (other === known ? { ...other, count: other.count + one.count } : other));
}

function count(names: readonly string[]): [string, number][] {
  return [...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]);
}

function byCount(a: { count: number }, b: { count: number }): number {
  return b.count - a.count;
}

function isStudent(message: TutorMessage): message is Extract<TutorMessage, { from: 'student' }> {
  return message.from === 'student';
}

function isTutor(message: TutorMessage): message is Extract<TutorMessage, { from: 'tutor' }> {
  return message.from === 'tutor';
}
