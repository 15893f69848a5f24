import { rubricTotal } from '@skillbridge/domain';
import { answerKeySchema, quizQuestionsSchema } from '@skillbridge/domain/answers';
import { guardReply, judgeEquivalence } from '@skillbridge/domain/engine';
import { describe, expect, test } from 'vitest';
import { actScience } from './act-science.ts';
import { algebraFoundations } from './algebra-foundations.ts';
import { type AssignmentContent, rubrics } from './content.ts';
import { greQuant } from './gre-quant.ts';
import { satMath } from './sat-math.ts';
import { satReadingWriting } from './sat-reading-writing.ts';

const courses = [satMath, satReadingWriting, actScience, greQuant, algebraFoundations];
const assignments = courses.flatMap((course) =>
  course.assignments.map((content) => ({ title: content.title, content })),
);

describe('demo content', () => {
  test('has eight assignments a course, each with a title of its own', () => {
    expect(courses.map((course) => course.assignments.length)).toEqual([8, 8, 8, 8, 8]);
    expect(new Set(assignments.map((one) => one.title)).size).toBe(40);
  });

  test.each(assignments)('$title: marks fit the rubric, and the first work is the best', ({ content }) => {
    const most = rubrics[content.rubric].map((criterion) => criterion[3]);
    for (const { marks } of content.works) {
      expect(marks).toHaveLength(most.length);
      marks.forEach((mark, index) => {
        expect(mark * 4, 'quarters').toBe(Math.round(mark * 4));
        expect(mark).toBeLessThanOrEqual(most[index] ?? 0);
      });
    }
    const totals = content.works.map(({ marks }) => marks.reduce((sum, mark) => sum + mark, 0));
    expect(Math.max(...totals)).toBe(totals[0]);
    expect(content.works.length).toBeGreaterThanOrEqual(3);
  });

  test.each(assignments)('$title: the key is valid and no hint gives it away', ({ content }) => {
    expect(answerKeySchema.safeParse({ v: 1, problems: content.problems }).error).toBeUndefined();
    for (const hint of content.problems.flatMap((problem) => problem.hints)) {
      expect(guardReply(hint, situationOf(content)), hint).toEqual({ verdict: 'pass' });
    }
  });

  test.each(assignments)('$title: dollar signs of the maths come in pairs', ({ content }) => {
    const unescaped = content.instructions.replaceAll('\\$', '').split('$').length - 1;
    expect(unescaped % 2).toBe(0);
  });

  test.each(courses)('$title: the quiz can be sat and scored', ({ quiz }) => {
    expect(quizQuestionsSchema.safeParse({ v: 2, passages: [], items: quiz.items }).error).toBeUndefined();
  });

  test('rubrics are worth ten points each', () => {
    for (const list of Object.values(rubrics)) {
      const criteria = list.map(([id, name, description, maxPoints]) => ({ id, name, description, maxPoints }));
      expect(rubricTotal({ v: 1, criteria })).toBe(10);
    }
  });

  test('the algebra engine agrees with the keys about the last line of the best work', () => {
    const checked = assignments.filter(({ content }) => /^x = -?\d+$/.test(content.problems[0]?.answer ?? ''));
    expect(checked.length).toBeGreaterThan(1);
    for (const { content } of checked) {
      const answer = content.problems[0]?.answer ?? '';
      const lines = content.works[0]?.text.split('\n').map((line) => line.replace(/\s{2,}\(.*$/, '')) ?? [];
      expect(lines.some((line) => /^x = /.test(line) && judgeEquivalence(line, answer) === 'equivalent')).toBe(true);
    }
  });
});

function situationOf(content: AssignmentContent) {
  return {
    mode: 'hint' as const,
    status: 'draft' as const,
    instructions: content.instructions,
    key: { v: 1 as const, problems: [...content.problems] },
    rubric: {
      v: 1 as const,
      criteria: rubrics[content.rubric].map(([id, name, description, maxPoints]) => ({
        id,
        name,
        description,
        maxPoints,
      })),
    },
    draft: '',
    thread: [],
    message: 'Help me, please.',
  };
}
