import { describe, expect, it } from 'vitest';
import { scoreItem } from '../../../items/score-item.ts';
import { diceFrom } from '../core/dice.ts';
import type { Drawn } from '../core/item-generator.ts';
import { prove } from '../core/prove.ts';
import { createDrawing } from '../draw-parametric.ts';
import { itemGenerators } from './generators.ts';

const cases = itemGenerators.flatMap((generator) => generator.levels.map((level) => ({ generator, level })));

/** Numbers that a mistake leads to, each with whether the proof takes it for the key. */
function mistaken({ answer, proof, mistakes }: Drawn): { number: string; proved: boolean }[] {
  if (answer.kind !== 'number' || 'found' in proof || !prove(proof, answer)) return [];
  const numbers = mistakes.flatMap(({ leadsTo }) => (leadsTo === null || leadsTo === answer.value ? [] : [leadsTo]));
  return numbers.map((number) => ({ number, proved: prove(proof, { ...answer, value: number }) }));
}

describe('proofs of keys', () => {
  it('refuse every number that a mistake leads to', () => {
    const tried = cases.flatMap(({ generator, level }) =>
      Array.from({ length: 6 }, (_, seed) => generator.draw(diceFrom(`proof/${seed}`), level))
        .flatMap((drawn) => (drawn && 'answer' in drawn ? mistaken(drawn) : []))
        .map((one) => ({ ...one, of: generator.id })),
    );
    expect(tried.length).toBeGreaterThan(2000);
    expect(tried.filter(({ proved }) => proved)).toEqual([]);
  });
});

describe('items to type', () => {
  it('give all points for their own key', () => {
    let typed = 0;
    for (const { generator, level } of cases) {
      const drawing = createDrawing(`typed/${generator.id}`);
      for (let at = 0; at < 3; at += 1) {
        const item = drawing.draw([generator], { form: 'open', difficulty: level });
        if (item?.kind !== 'numeric' && item?.kind !== 'expression') continue;
        typed += 1;
        const score = scoreItem(item, { kind: item.kind, text: item.key });
        expect(score, `${item.stem} ${item.key}`).toMatchObject({ kind: 'scored', right: true });
      }
    }
    expect(typed).toBeGreaterThan(250);
  });
});
