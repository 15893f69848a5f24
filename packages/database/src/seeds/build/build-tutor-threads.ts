import type { HelpingMode, TutorMessage } from '@skillbridge/domain';
import { emptyAnswerKey } from '@skillbridge/domain/answers';
import { mathematicsTalks } from '../content/talks/mathematics-talks.ts';
import { ownWorkTalk } from '../content/talks/own-work-talk.ts';
import { partnerTalk, partnerTopic } from '../content/talks/partner-talk.ts';
import type { AssignmentTalk, TalkTurn } from '../content/talks/talk.ts';
import { wordsTalks } from '../content/talks/words-talks.ts';
import type { SeedAssignment, SeedCourse } from './build-courses.ts';
import type { SeedStudent } from './build-people.ts';
import type { SeedSubmission } from './build-submissions.ts';
import { holdTalk, modeOf } from './hold-talk.ts';
import { MINUTE, type SeedScene } from './seed-scene.ts';

export type SeedThread = ReturnType<typeof threadRow>;

const talks = [...mathematicsTalks, ...wordsTalks];

/**
 * What the students of a course said to the tutor: every talk of the story held once, by somebody who began that
 * assignment, and beside them some about the lines of their own work.
 */
export function buildTutorThreads(
  scene: SeedScene,
  course: SeedCourse,
  submissions: readonly SeedSubmission[],
): SeedThread[] {
  const threads = course.assignments.flatMap((assignment, place) => {
    const free = submissions.filter((one) => one.assignment[1] === assignment.id);
    const told = talks
      .filter((talk) => talk.about === assignment.content.title)
      .flatMap((talk) => {
        const submission = takeAny(scene, free, (one) => fits(course, talk, one));
        return submission ? [aboutAssignment(scene, { assignment, submission, talk })] : [];
      });
    const others = place < 4 ? [] : free.filter((one) => !isDemo(course, one) && scene.random.chance(0.15));
    return [...told, ...others.map((one) => aboutOwnWork(scene, assignment, one))];
  });
  const [demo] = course.students;
  return course.first && demo ? [...threads, withPartner(scene, demo)] : threads;
}

/** Whether this is somebody who could have held the talk. Talks end before the work is handed in, or begin after. */
function fits(course: SeedCourse, talk: AssignmentTalk, submission: SeedSubmission): boolean {
  if (talk.afterwards) return submission.status === 'published' && !isDemo(course, submission);
  return talk.byDemo && course.first ? isDemo(course, submission) : !isDemo(course, submission);
}

function isDemo(course: SeedCourse, submission: SeedSubmission): boolean {
  return course.first && submission.student[1] === course.students[0]?.person.id;
}

/** Takes one of those that fit out of the list. */
function takeAny({ random }: SeedScene, list: SeedSubmission[], isWanted: (one: SeedSubmission) => boolean) {
  const wanted = list.filter(isWanted);
  if (wanted.length === 0) return undefined;
  return list.splice(list.indexOf(random.pick(wanted)), 1)[0];
}

type Held = { readonly assignment: SeedAssignment; readonly submission: SeedSubmission; readonly talk: AssignmentTalk };

function aboutAssignment(scene: SeedScene, { assignment, submission, talk }: Held) {
  const { content, rubric } = assignment;
  if (content.mode === 'off') throw new Error(`The tutor is off for "${content.title}".`);
  const from = talk.afterwards ? (submission.publishedAt ?? submission.createdAt) : submission.createdAt;
  const messages = holdTalk(
    {
      mode: content.mode,
      status: talk.afterwards ? submission.status : 'draft',
      instructions: content.instructions,
      key: { v: 1, problems: [...content.problems] },
      rubric,
      draft: talk.afterwards ? submission.content : '',
      ...{ from: noLaterThanTalk(scene, from, talk.turns), minutesBetween: 3 },
    },
    talk.turns,
  );
  return threadRow(scene, {
    ...{ messages, otherwise: content.mode, studentId: submission.student[1], topic: null },
    assignment: [scene.tenantId, assignment.id],
    note: talk.note ?? null,
  });
}

function aboutOwnWork(scene: SeedScene, assignment: SeedAssignment, submission: SeedSubmission) {
  const turns = ownWorkTalk(submission.content, scene.random);
  return aboutAssignment(scene, { assignment, submission, talk: { about: assignment.content.title, turns } });
}

/** The demo student with the study partner, the evening before. */
function withPartner(scene: SeedScene, { person }: SeedStudent) {
  const partner = { topic: partnerTopic, weakTopics: [partnerTopic] };
  const from = noLaterThanTalk(scene, scene.at(-1, '19:40'), partnerTalk);
  const messages = holdTalk(
    {
      ...{
        mode: 'hint',
        status: 'draft',
        instructions: '',
        key: emptyAnswerKey,
        rubric: { v: 1, criteria: [] },
        draft: '',
      },
      ...{ partner, from, minutesBetween: 3 },
    },
    partnerTalk,
  );
  const about = { messages, otherwise: 'hint' as const, studentId: person.id, topic: partnerTopic };
  return threadRow(scene, { ...about, assignment: null, note: null });
}

/** Nothing of a talk happens after the story's end. */
function noLaterThanTalk({ now }: SeedScene, from: Date, turns: readonly TalkTurn[]): Date {
  return new Date(Math.min(from.getTime(), now.getTime() - (turns.length * 3 + 2) * MINUTE));
}

type Thread = {
  readonly messages: readonly TutorMessage[];
  readonly otherwise: HelpingMode;
  readonly assignment: [string, string] | null;
  readonly studentId: string;
  readonly topic: string | null;
  readonly note: string | null;
};

function threadRow(scene: SeedScene, { messages, otherwise, assignment, studentId, topic, note }: Thread) {
  const { tenantId, random } = scene;
  const [first] = messages;
  const last = messages.at(-1);
  if (!first || !last) throw new Error('There is no thread in which nothing was said.');
  const createdAt = new Date(first.at);
  const replies = messages.filter((one) => one.from === 'tutor');
  return {
    ...{ tenantId, id: random.id(createdAt), assignment, student: [tenantId, studentId] as [string, string] },
    ...{ mode: modeOf(messages, otherwise), topic, summary: '', messages: { v: 2 as const, messages: [...messages] } },
    messageCount: messages.length,
    redirectCount: messages.filter((one) => one.from === 'student' && one.extraction).length,
    blockedCount: replies.reduce((sum, one) => sum + one.blocked.length, 0),
    ...{ turnId: null, turnStartedAt: null },
    sharedAt: note === null ? null : new Date(new Date(last.at).getTime() + MINUTE / 2),
    ...{ sharedNote: note ?? '', sharedSeenAt: null },
    ...{ createdAt, lastMessageAt: new Date(last.at), closedAt: null, version: 1 + messages.length },
  };
}
