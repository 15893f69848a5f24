import { describe, expect, it } from 'vitest';
import { checkQuiz } from '../../gate/check-quiz.ts';
import { createDrawing } from '../draw-parametric.ts';
import { itemGenerators } from './generators.ts';

/** As many as a quiz may have, of one family alone. */
const MOST = 25;
/** At its other levels: enough to meet every wording, and few enough that all families take seconds. */
const SOME = 8;

describe('item generators', () => {
  it.each(itemGenerators.map((generator) => [generator.id, generator] as const))(
    '%s: many items in one quiz pass the gate, each as a choice and at every level',
    (id, generator) => {
      for (const [at, difficulty] of generator.levels.entries()) {
        const drawing = createDrawing(`test/${id}`);
        const made = Array.from({ length: at === 0 ? MOST : SOME }, () =>
          drawing.draw([generator], { form: 'choice', difficulty }),
        );
        expect(made.filter((item) => item === null).length, `${id} at ${difficulty}`).toBe(0);
      }
    },
  );

  it('have names of their own', () => {
    expect(new Set(itemGenerators.map(({ id }) => id)).size).toBe(itemGenerators.length);
  });
});

describe('a long quiz', () => {
  it('has no finding of the gate, and keys in every place', () => {
    const drawing = createDrawing('long');
    for (let at = 0; at < 25; at += 1) drawing.draw(itemGenerators, { form: 'choice', difficulty: 'medium' });
    const items = drawing.items();
    expect(items).toHaveLength(25);
    expect(checkQuiz(items).findings).toEqual([]);
  });
});
