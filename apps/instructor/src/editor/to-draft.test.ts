import { expect, test } from 'vitest';
import { emptyDraft } from './empty-draft.ts';
import { draftText, toDraft } from './to-draft.ts';

const levels = [
  { id: 'full', label: 'Complete', points: 4, description: 'Every step.' },
  { id: 'none', label: 'Missing', points: 0, description: '' },
];
const withLevels = (of: typeof levels) => ({
  ...emptyDraft(),
  rubric: { v: 1 as const, criteria: [{ id: 'a', name: 'Method', description: '', maxPoints: 4, levels: of }] },
});

test('the levels of a criterion are kept through the editor', () => {
  expect(toDraft(withLevels(levels)).rubric.criteria[0]?.levels).toEqual(levels);
});

test('a criterion without levels is the same whether it has an empty list of them or none', () => {
  const { levels: _none, ...plain } = withLevels([]).rubric.criteria[0] ?? { id: '', name: '', maxPoints: 1 };
  const without = { ...emptyDraft(), rubric: { v: 1 as const, criteria: [plain] } };
  expect(draftText(withLevels([]))).toBe(draftText(without));
});
