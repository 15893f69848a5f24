import { describe, expect, test } from 'vitest';
import { ENTRY_BUDGET, judgeBundle, LAZY_BUDGET, type Manifest } from './measure-bundle.ts';

const manifest: Manifest = {
  'index.html': {
    file: 'index.js',
    name: 'index',
    isEntry: true,
    imports: ['_react'],
    dynamicImports: ['work', 'katex'],
  },
  _react: { file: 'react.js', name: 'react', imports: ['_shared'] },
  _shared: { file: 'shared.js', name: 'shared' },
  work: { file: 'work.js', name: 'work', imports: ['_shared', '_react'] },
  katex: { file: 'katex-abc.js', name: 'katex' },
  'font.woff2': { file: 'font.woff2' },
};

function judge(sizes: Readonly<Record<string, number>>) {
  return judgeBundle(manifest, new Map(Object.entries(sizes))).map(({ name, bytes, verdict }) => [
    name,
    bytes,
    verdict,
  ]);
}

describe('the size budgets', () => {
  test('the entry is the sum of what it imports statically, each script once', () => {
    expect(judge({ 'index.js': 1, 'react.js': 20, 'shared.js': 300, 'work.js': 4000 })).toEqual([
      ['index', 321, 'fits'],
      ['work', 4000, 'fits'],
    ]);
  });

  test('an entry at the budget fits, one byte more does not', () => {
    expect(judge({ 'index.js': ENTRY_BUDGET })).toEqual([['index', ENTRY_BUDGET, 'fits']]);
    expect(judge({ 'index.js': ENTRY_BUDGET, 'shared.js': 1 })).toEqual([['index', ENTRY_BUDGET + 1, 'too large']]);
  });

  test('a lazy script over its budget is too large, unless it is KaTeX', () => {
    expect(judge({ 'index.js': 1, 'work.js': LAZY_BUDGET + 1, 'katex-abc.js': LAZY_BUDGET + 1 })).toEqual([
      ['index', 1, 'fits'],
      ['work', LAZY_BUDGET + 1, 'too large'],
      ['katex', LAZY_BUDGET + 1, 'exempt'],
    ]);
  });
});
