import { describe, expect, it } from 'vitest';
import { drawFromSeed } from '../../random/draw-from-seed.ts';
import { findFirstBreak } from '../steps/find-first-break.ts';
import { judgeResult } from '../steps/judge-result.ts';
import { tutor } from '../testing/make-situation.ts';
import { practiceKinds } from './kinds/kinds.ts';
import { makePractice } from './make-practice.ts';
import { practiceProblemIn, readPractice } from './practice-problem-in.ts';

const TOPICS = ['linear equations', 'quadratics', 'percent', 'ratio', 'geometry', 'probability', 'transitions', 'data'];

describe('practice problems', () => {
  it('are the same for the same seed and differ between seeds', () => {
    expect(makePractice('percent', 3)).toEqual(makePractice('percent', 3));
    expect(new Set(Array.from({ length: 20 }, (_, seed) => makePractice('percent', seed)?.text)).size).toBeGreaterThan(
      15,
    );
  });

  it('are read back from the words of the tutor, each to its own answer', () => {
    for (const topic of TOPICS) {
      for (let seed = 0; seed < 60; seed += 1) {
        const made = makePractice(topic, seed);
        expect(made).not.toBeNull();
        const found = practiceProblemIn([
          tutor(`Try this.\n\n${made?.text}\n\nWhat is your first step?`, 'pose-practice'),
        ]);
        expect(found?.text).toBe(made?.text);
        expect(found?.skill).toBe(made?.skill);
      }
    }
  });

  it.each(practiceKinds.map((kind) => [kind.template, kind] as const))(
    '%s: the worked solution reaches the answer without a slip',
    (_, kind) => {
      for (let seed = 0; seed < 40; seed += 1) {
        const figures = kind.draw(drawFromSeed(seed));
        const { answer, solution, hints } = kind.solve(figures);
        expect(
          Object.values(figures).every((one) => Number.isInteger(one) && one > 0),
          JSON.stringify(figures),
        ).toBe(true);
        const problem = { label: '1', answer, solution, accepted: [], hints: [...hints] };
        const lines = solution.replace(/[.:,] /g, '\n');
        expect(findFirstBreak(lines, { instructions: '', answers: [], solution: '' }), solution).toBeNull();
        if (/\d/.test(answer) && !/or|[<>^]/.test(answer))
          expect(judgeResult(lines, problem)?.verdict, solution).toBe('right');
        expect(hints.length).toBeGreaterThan(0);
      }
    },
  );

  it('do not hold their own answer', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const made = makePractice('linear equations geometry mean', seed);
      const found = readPractice(made?.text ?? '');
      const answer = /\d+/.exec(found?.problem.answer ?? '')?.[0] ?? '?';
      expect(made?.text.match(/\d+/g) ?? []).not.toContain(answer);
    }
  });

  it('has none where nothing fits', () => {
    expect(makePractice('the causes of the war', 1)).toBeNull();
    expect(practiceProblemIn([tutor('What have you tried?')])).toBeNull();
  });
});
