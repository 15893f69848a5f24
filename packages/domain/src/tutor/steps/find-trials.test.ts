import { describe, expect, it } from 'vitest';
import { findTrials } from './find-trials.ts';

const TASK = 'Solve 2x + 5 = 13 for x.';
const last = (work: string, task = TASK) => findTrials(work, task).at(-1);

describe('findTrials', () => {
  it.each(['2x = 8', '2x + 5 = 13\n2x = 8', 'x = 4', 'x = 5', 'I would subtract first.', ''])(
    'finds none in %j: the steps hold, or nothing is told',
    (work) => {
      expect(findTrials(work, TASK)).toEqual([]);
    },
  );

  it('finds a value after a step, right or wrong, and says which is which', () => {
    expect(last('2x = 8\nx = 4')).toMatchObject({ number: 2, kind: 'result' });
    expect(last('2x = 8\nx = 5')?.place).toBe(last('2x = 8\nx = 4')?.place);
    expect(last('2x = 8\nx = 5')?.said).not.toBe(last('2x = 8\nx = 4')?.said);
  });

  it('takes a value for one, however it is written', () => {
    const said = ['x = 4', 'x=4', 'x = 8/2', '4 = x'].map((line) => last(`2x = 8\n${line}`)?.said);
    expect(new Set(said).size).toBe(1);
  });

  it('is at another place after another step, and after the same step again at the same', () => {
    const place = last('2x = 8\nx = 5')?.place;
    expect(last('2x = 13 - 5\n2x = 8\nx = 5')?.place).not.toBe(place);
    expect(last('2x = 8\n2x = 8\nx = 5')?.place).toBe(place);
    expect(last('I subtract 5.\n2x = 8\nx = 5')?.place).toBe(place);
  });

  it('keeps unknowns apart', () => {
    const system = 'Solve x + y = 7 and x - y = 3.';
    const trials = findTrials('2x = 10\nx = 5\ny = 2', system);
    expect(trials.map(({ kind }) => kind)).toEqual(['result', 'result']);
    expect(trials[0]?.place).not.toBe(trials[1]?.place);
  });

  it('finds the line that breaks, and none below it', () => {
    const trials = findTrials('2x = 2\n2x = 4\n2x = 6', TASK);
    expect(trials).toMatchObject([{ number: 1, kind: 'step' }]);
    expect(last('2x = 4')?.place).toBe(trials[0]?.place);
  });

  it('knows a line by its beginning while it is typed', () => {
    const [begun, done] = [last('2x = 8\nx = 1'), last('2x = 8\nx = 12')];
    expect(done?.typed.startsWith(begun?.typed ?? '?')).toBe(true);
  });
});
