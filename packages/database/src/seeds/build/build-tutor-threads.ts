import type { TutorMessage } from '@skillbridge/domain';
import { decideMove, guardReply, wordMove } from '@skillbridge/domain/engine';
import type { SeedAssignment, SeedCourse } from './build-courses.ts';
import type { SeedStudent } from './build-people.ts';
import type { SeedSubmission } from './build-submissions.ts';
import { MINUTE, type SeedScene } from './seed-scene.ts';

export type SeedThread = ReturnType<typeof threadRow>;

const starts = [
  'I am not sure how to begin.',
  'I have read it twice and I do not know what the first step is.',
  'Can you help me get started?',
];
const pleas = [
  'Can you just tell me the answer?',
  'What is the answer? I only want to check mine.',
  'ok but what is it',
];

/** Conversations of some students with the tutor while they worked, replies by the built-in engine itself. */
export function buildTutorThreads(
  scene: SeedScene,
  course: SeedCourse,
  submissions: readonly SeedSubmission[],
): SeedThread[] {
  const assignments = new Map(course.assignments.map((assignment, place) => [assignment.id, { assignment, place }]));
  const students = new Map(course.students.map((student, seat) => [student.person.id, { student, seat }]));
  return submissions.flatMap((submission) => {
    const task = assignments.get(submission.assignment[1]);
    const sitter = students.get(submission.student[1]);
    if (!task || !sitter || task.assignment.content.mode === 'off') return [];
    const isDemo = sitter.seat === 0 && task.place >= 6;
    if (!isDemo && !(task.place >= 4 && scene.random.chance(0.2))) return [];
    return [threadRow(scene, { assignment: task.assignment, student: sitter.student, submission })];
  });
}

type Talk = { readonly assignment: SeedAssignment; readonly student: SeedStudent; readonly submission: SeedSubmission };

function threadRow(scene: SeedScene, talk: Talk) {
  const { tenantId, random } = scene;
  const messages = converse(scene, talk);
  const last = messages.at(-1);
  const startedAt = talk.submission.createdAt;
  return {
    tenantId,
    id: random.id(startedAt),
    assignment: [tenantId, talk.assignment.id] as [string, string],
    student: [tenantId, talk.student.person.id] as [string, string],
    mode: talk.assignment.content.mode,
    messages: { v: 2 as const, messages },
    messageCount: messages.length,
    redirectCount: messages.filter((one) => one.from === 'tutor' && one.move === 'decline-and-redirect').length,
    createdAt: startedAt,
    lastMessageAt: last ? new Date(last.at) : null,
    closedAt: null,
    topic: null,
    summary: '',
    blockedCount: 0,
    turnId: null,
    turnStartedAt: null,
    sharedAt: null,
    sharedNote: '',
    sharedSeenAt: null,
    version: 1 + messages.length / 2,
  };
}

/** A start, a line of the student's own work, and now and then a plea for the answer. */
function converse({ random }: SeedScene, { assignment, submission }: Talk): TutorMessage[] {
  const { mode } = assignment.content;
  if (mode === 'off') return [];
  const [firstLine = ''] = submission.content.split('\n').filter((line) => /[=<>]/.test(line));
  const said = [random.pick(starts), ...(firstLine ? [`I wrote: ${firstLine}`] : []), random.pick(pleas)];
  const messages: TutorMessage[] = [];
  said.slice(0, random.chance(0.5) ? said.length : said.length - 1).forEach((message, turn) => {
    const situation = {
      mode,
      status: 'draft' as const,
      instructions: assignment.content.instructions,
      key: { v: 1 as const, problems: [...assignment.content.problems] },
      rubric: assignment.rubric,
      draft: turn === 0 ? '' : firstLine,
      thread: [...messages],
      message,
    };
    const decision = decideMove(situation);
    const text = wordMove(situation, decision);
    if (guardReply(text, situation).verdict === 'block') return;
    const asked = submission.createdAt.getTime() + turn * 4 * MINUTE;
    messages.push({
      from: 'student',
      turn: `seed-${turn}`,
      text: message,
      at: new Date(asked).toISOString(),
      files: [],
      extraction: decision.extraction,
      tactic: decision.move === 'decline-and-redirect' ? decision.focus.tactic : null,
    });
    const at = new Date(asked + 2_000).toISOString();
    messages.push({
      ...{ from: 'tutor', turn: `seed-${turn}`, text, at, mode, move: decision.move, problem: decision.focus.problem },
      ...{ slip: null, engine: 'built-in', blocked: [], stopped: false },
    });
  });
  return messages;
}
