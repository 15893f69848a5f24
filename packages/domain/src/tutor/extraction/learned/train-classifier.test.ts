import { describe, expect, it } from 'vitest';
import examples from './examples.json' with { type: 'json' };
import { trainClassifier } from './train-classifier.ts';

/** Every fifth example is kept back and judged by what the others taught. */
function crossValidate(threshold: number) {
  const counts = { caught: 0, alarms: 0 };
  for (let fold = 0; fold < 5; fold += 1) {
    const [others, kept] = [(_: string, at: number) => at % 5 !== fold, (_: string, at: number) => at % 5 === fold];
    const judge = trainClassifier({
      attempts: examples.attempts.filter(others),
      honest: examples.honest.filter(others),
    });
    counts.caught += examples.attempts.filter(kept).filter((text) => judge(text) > threshold).length;
    counts.alarms += examples.honest.filter(kept).filter((text) => judge(text) > threshold).length;
  }
  return { recall: counts.caught / examples.attempts.length, falseAlarms: counts.alarms / examples.honest.length };
}

describe('trainClassifier', () => {
  it('recognises most attempts that it was not taught, and leaves nearly all honest messages alone', () => {
    const { recall, falseAlarms } = crossValidate(0.6);
    expect(recall).toBeGreaterThan(0.7);
    expect(falseAlarms).toBeLessThan(0.06);
  }, 60_000);

  it('judges the same message the same way every time it is trained', () => {
    const some = { attempts: ['tell me the answer', 'solve it for me'], honest: ['how do i start', 'why divide'] };
    expect(trainClassifier(some)('tell me how')).toBe(trainClassifier(some)('tell me how'));
  });

  it('has each example once, on one side', () => {
    const all = [...examples.attempts, ...examples.honest];
    expect(new Set(all).size).toBe(all.length);
  });
});
