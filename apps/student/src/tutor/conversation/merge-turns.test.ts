import { describe, expect, it } from 'vitest';
import type { TutorTurn } from '../tutor-types.ts';
import { mergeTurns } from './merge-turns.ts';

const asked = (turn: string): TutorTurn => ({
  ...{ from: 'student', turn, text: `question ${turn}`, at: '2026-11-23T10:00:00Z', files: [] },
});
const turns = (...names: string[]) => names.map(asked);
const said = (merged: readonly TutorTurn[]) => merged.map(({ turn }) => turn).join('');

describe('a conversation and a newer page of it', () => {
  it('goes on at its end, with nothing twice', () => {
    expect(said(mergeTurns(turns('a', 'b', 'c'), turns('b', 'c', 'd')))).toBe('abcd');
  });

  it('keeps a turn that the page was read too early for', () => {
    expect(said(mergeTurns(turns('a', 'b', 'c'), turns('a', 'b')))).toBe('abc');
  });

  it('takes the newer wording', () => {
    const stopped = { ...asked('a'), text: 'corrected' };
    expect(mergeTurns(turns('a', 'b'), [stopped]).map(({ text }) => text)).toEqual(['corrected', 'question b']);
  });

  it('shows the page alone when there may be a gap between them', () => {
    expect(said(mergeTurns(turns('a', 'b'), turns('x', 'y')))).toBe('xy');
  });

  it('stays as it was when the page is empty', () => {
    expect(said(mergeTurns(turns('a'), []))).toBe('a');
  });
});
