import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quizQuestionsDocument } from '../quiz-questions.ts';
import { addDrafts, addRepairs, emptyAssembly } from './assembly.ts';
import { finishQuiz } from './finish-quiz.ts';
import { generationReportDocument } from './generation-report.ts';
import { quizReplySchema } from './quiz-reply.ts';
import { makeInput, makeRequest } from './testing/make-input.ts';

const odd = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    ' ',
    '$',
    '$$',
    '\\frac{',
    '\\frac{1}{0}',
    '1/0',
    '((((',
    'x = ',
    '[[1]]',
    '____',
    '\u0000',
    '=== end ===',
  ),
  fc.constantFrom('Option A', 'All of the above', 'None of these', '9'.repeat(500), '^'.repeat(200), '{'.repeat(300)),
  fc.constantFrom('Solve $2x + 5 = 13$.', 'What is 2 + 2?', 'Find 20% of 50.', '4', '$x = 4$', '10'),
);
const drafted = fc.record({
  kind: fc.constantFrom('single', 'multiple', 'true-false', 'numeric', 'expression', 'short', 'essay'),
  stem: odd,
  options: fc.array(fc.record({ text: odd, right: fc.boolean(), feedback: odd }), { maxLength: 9 }),
  answers: fc.array(odd, { maxLength: 3 }),
  explanation: odd,
  source: odd,
});
const anything = fc.oneof({ weight: 9, arbitrary: drafted }, { weight: 1, arbitrary: fc.anything() });

test('whatever a model returns, what comes out can be stored and is within the bounds', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 6 }), fc.boolean(), odd, (questions, hasSheet, topic) => {
      const parsed = quizReplySchema.safeParse({ topic, questions });
      if (!parsed.success) return;
      const worksheet = hasSheet ? { name: 'sheet', text: 'A line of the sheet.' } : null;
      const input = makeInput({ worksheet, request: makeRequest({ length: 3, mix: 'mostly-choice' }) });
      const { assembly, flawed } = addDrafts(emptyAssembly, parsed.data.questions, input);
      const repaired = addRepairs(assembly, flawed, parsed.data.questions, input);
      const { quiz, report } = finishQuiz(repaired, input, { topic, notes: [] });
      expect(quiz?.questions.items.length ?? 0).toBeLessThanOrEqual(3);
      if (quiz) quizQuestionsDocument.write(quiz.questions);
      generationReportDocument.write(report);
    }),
    { numRuns: 150 },
  );
});
