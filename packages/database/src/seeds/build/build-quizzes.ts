import { type QuizAnswer, type QuizResponse, sumPoints } from '@skillbridge/domain';
import type { QuizItem } from '@skillbridge/domain/answers';
import type { SeedCourse } from './build-courses.ts';
import type { SeedStudent } from './build-people.ts';
import { DAY, MINUTE, type SeedScene } from './seed-scene.ts';

/** The quiz of a course, out since two weeks, and the attempts at it. */
export function buildQuiz(scene: SeedScene, course: SeedCourse) {
  const { tenantId, random } = scene;
  const publishedAt = scene.at(-14, '12:00');
  const id = random.id(publishedAt);
  const quiz = {
    tenantId,
    id,
    course: [tenantId, course.id] as [string, string],
    title: course.content.quiz.title,
    questions: { v: 1 as const, items: [...course.content.quiz.items] },
    standardId: null,
    topicLabel: course.content.quiz.topicLabel,
    status: 'published' as const,
    timeLimitMinutes: course.content.quiz.timeLimitMinutes,
    publishedAt,
    createdAt: new Date(publishedAt.getTime() - DAY),
    version: 1,
  };
  const sitters = course.students.filter((_, seat) => seat === 0 || random.chance(0.65));
  return { quiz, attempts: sitters.map((student, seat) => attempt(scene, { course, quizId: id, student, seat })) };
}

type Sitting = {
  readonly course: SeedCourse;
  readonly quizId: string;
  readonly student: SeedStudent;
  readonly seat: number;
};

function attempt(scene: SeedScene, { course, quizId, student, seat }: Sitting) {
  const { tenantId, random } = scene;
  const startedAt = scene.at(-12 + random.below(10), '16:10');
  const submittedAt = new Date(startedAt.getTime() + (8 + random.below(9)) * MINUTE);
  const results = course.content.quiz.items.map((item, index) => {
    const right = random.chance(student.ability);
    const savedAt = new Date(startedAt.getTime() + (index + 1) * MINUTE).toISOString();
    const answer: QuizAnswer = { itemId: item.id, response: respond(scene, item, right), seq: 1, savedAt };
    const points = right ? item.points : item.kind === 'short' ? item.points / 2 : 0;
    return { item, answer, points };
  });
  // The demo student has her quiz back; others wait here and there.
  const published = seat === 0 || random.chance(0.6);
  const shorts = results.filter(({ item }) => item.kind === 'short');
  return {
    tenantId,
    id: random.id(startedAt),
    quiz: [tenantId, quizId] as [string, string],
    student: [tenantId, student.person.id] as [string, string],
    answers: { v: 1 as const, answers: results.map((one) => one.answer) },
    aiSuggestions: {
      v: 1 as const,
      items: shorts.map(({ item, answer, points }) => ({
        itemId: item.id,
        points,
        feedback: points === item.points ? 'You gave the reason, not just the rule.' : 'Say why, not only what.',
        evidence: answer.response?.kind === 'short' ? answer.response.text.slice(0, 80) : '',
        confidence: 0.6,
      })),
      engine: 'built-in',
      fellBack: false,
    },
    status: published ? ('published' as const) : ('suggested' as const),
    score: published ? sumPoints(results.map((one) => one.points)) : null,
    gradedBy: published ? ([tenantId, course.instructor.id] as [string, string]) : null,
    submittedAt,
    publishedAt: published ? new Date(submittedAt.getTime() + 20 * 60 * MINUTE) : null,
    createdAt: startedAt,
    version: 2,
  };
}

/** An answer that is right or one that a student might really give in its place. */
function respond({ random }: SeedScene, item: QuizItem, right: boolean): QuizResponse {
  switch (item.kind) {
    case 'single': {
      const others = item.options.filter((option) => option.id !== item.key);
      return { kind: 'single', optionId: right ? item.key : random.pick(others).id };
    }
    case 'multiple':
      return { kind: 'multiple', optionIds: right ? item.key : item.key.slice(1) };
    case 'true-false':
      return { kind: 'true-false', value: item.key === right };
    case 'numeric':
      return { kind: 'numeric', text: right ? item.key : String(random.below(9) + 40) };
    case 'short':
      return { kind: 'short', text: right ? (item.key[0] ?? '') : 'It is a rule that we learned.' };
  }
}
