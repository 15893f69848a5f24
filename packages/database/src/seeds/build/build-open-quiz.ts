import { sumPoints, usualQuizSettings } from '@skillbridge/domain';
import { quizQuestionsDocument } from '@skillbridge/domain/answers';
import { draftItems } from '@skillbridge/domain/engine';
import type { SeedCourse } from './build-courses.ts';
import { DAY, type SeedScene } from './seed-scene.ts';

/** Enough for a warm-up; a course of a subject that the built-in engine does not know has none. */
const QUESTIONS = 8;

/**
 * A quiz that students can take now, made by the built-in engine as an instructor would have it made; null where it has
 * too little to ask.
 */
export function buildOpenQuiz(scene: SeedScene, course: SeedCourse) {
  const { tenantId, random } = scene;
  const publishedAt = scene.at(-1, '09:00');
  const topic = course.content.quiz.topicLabel;
  const items = draftItems({
    ...{ request: { mix: 'mostly-choice' }, standard: null, topic: `${topic}. ${course.content.subject}` },
    ...{ worksheetText: null, seed: `${scene.spec.slug}/${topic}`, count: QUESTIONS, difficulty: 'mixed' },
  });
  if (items.length < QUESTIONS) return null;
  const questions = quizQuestionsDocument.write({ v: 2, passages: [], items });
  const id = random.id(publishedAt);
  const instructor = [tenantId, course.instructor.id] as [string, string];
  const quiz = {
    tenantId,
    id,
    course: [tenantId, course.id] as [string, string],
    title: `Warm-up: ${topic.toLowerCase()}`,
    instructions: 'Work on paper first. You may take it twice, and the better one counts.',
    questions,
    settings: { ...usualQuizSettings, attempts: 2, feedback: 'after-hand-in' as const },
    maxPoints: sumPoints(items.map((item) => item.points)),
    liveVersion: 1,
    standardId: null,
    topicLabel: topic,
    status: 'published' as const,
    timeLimitMinutes: 20,
    closesAt: scene.at(6, '20:00'),
    publishedAt,
    publishedBy: instructor,
    createdAt: new Date(publishedAt.getTime() - DAY),
    version: 1,
  };
  const version = {
    ...{ tenantId, id: random.id(publishedAt), quiz: [tenantId, id] as [string, string], number: 1, questions },
    ...{ author: instructor, note: 'First publication', createdAt: publishedAt },
  };
  return { quiz, version, attempts: [] };
}
