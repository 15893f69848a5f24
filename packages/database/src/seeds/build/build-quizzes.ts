import { type ItemResponse, type QuizAnswer, sumPoints, usualQuizSettings } from '@skillbridge/domain';
import { type Item, type QuizQuestions, quizQuestionsDocument } from '@skillbridge/domain/answers';
import type { SeedCourse } from './build-courses.ts';
import type { SeedStudent } from './build-people.ts';
import { DAY, MINUTE, type SeedScene } from './seed-scene.ts';

/** The quiz of a course, out since two weeks, the version that everybody took, and the attempts at it. */
export function buildQuiz(scene: SeedScene, course: SeedCourse) {
  const { tenantId, random } = scene;
  const publishedAt = scene.at(-14, '12:00');
  const createdAt = new Date(publishedAt.getTime() - DAY);
  const id = random.id(publishedAt);
  const questions = quizQuestionsDocument.read({ v: 2, passages: [], items: [...course.content.quiz.items] });
  const instructor = [tenantId, course.instructor.id] as [string, string];
  const quiz = {
    tenantId,
    id,
    course: [tenantId, course.id] as [string, string],
    title: course.content.quiz.title,
    questions,
    settings: { ...usualQuizSettings, feedback: 'after-release' as const },
    maxPoints: sumPoints(questions.items.map((item) => item.points)),
    liveVersion: 1,
    standardId: null,
    topicLabel: course.content.quiz.topicLabel,
    status: 'published' as const,
    timeLimitMinutes: course.content.quiz.timeLimitMinutes,
    publishedAt,
    publishedBy: instructor,
    createdAt,
    version: 1,
  };
  const version = {
    tenantId,
    id: random.id(publishedAt),
    quiz: [tenantId, id] as [string, string],
    number: 1,
    questions,
    author: instructor,
    note: 'First publication',
    createdAt: publishedAt,
  };
  const sitters = course.students.filter((_, seat) => seat === 0 || random.chance(0.65));
  const attempts = sitters.map((student, seat) => attempt(scene, { course, questions, quizId: id, student, seat }));
  return { quiz, version, attempts };
}

type Sitting = {
  readonly course: SeedCourse;
  readonly questions: QuizQuestions;
  readonly quizId: string;
  readonly student: SeedStudent;
  readonly seat: number;
};

function attempt(scene: SeedScene, { course, questions, quizId, student, seat }: Sitting) {
  const { tenantId, random } = scene;
  const startedAt = scene.at(-12 + random.below(10), '16:10');
  const submittedAt = new Date(startedAt.getTime() + (8 + random.below(9)) * MINUTE);
  const results = questions.items.map((item, index) => {
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
    course: [tenantId, course.id] as [string, string],
    student: [tenantId, student.person.id] as [string, string],
    number: 1,
    quizVersion: 1,
    seed: random.id(startedAt),
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
    suggestionConfidence: shorts.length > 0 ? 0.6 : null,
    suggestedPoints: sumPoints(results.map((one) => one.points)),
    marks: {
      v: 1 as const,
      items: results
        .filter(({ item }) => published || item.kind !== 'short')
        .map(({ item, points }) => ({
          itemId: item.id,
          points,
          by: item.kind === 'short' ? ('instructor' as const) : ('key' as const),
          parts: [],
          feedback: '',
          overridden: item.kind === 'short' ? false : null,
        })),
    },
    status: published ? ('published' as const) : ('suggested' as const),
    score: published ? sumPoints(results.map((one) => one.points)) : null,
    gradedBy: published ? ([tenantId, course.instructor.id] as [string, string]) : null,
    startedAt,
    submittedAt,
    handedInBy: 'student' as const,
    publishedAt: published ? new Date(submittedAt.getTime() + 20 * 60 * MINUTE) : null,
    createdAt: startedAt,
    version: 2,
  };
}

/** An answer that is right or one that a student might really give in its place. */
function respond({ random }: SeedScene, item: Item, right: boolean): ItemResponse {
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
    case 'expression':
      return { kind: 'expression', text: right ? item.key : 'x' };
    case 'short':
      return { kind: 'short', text: right ? (item.key[0] ?? '') : 'It is a rule that we learned.' };
    case 'matching':
      return { kind: 'matching', pairs: right ? item.key : item.key.slice(1) };
    case 'ordering':
      return { kind: 'ordering', entryIds: right ? item.key : item.key.toReversed() };
    case 'blanks':
      return {
        kind: 'blanks',
        values: item.blanks.map((blank) => ({
          blankId: blank.id,
          text: right ? (blank.kind === 'typed' ? (blank.accepted[0] ?? '') : blank.key) : '',
        })),
      };
  }
}
