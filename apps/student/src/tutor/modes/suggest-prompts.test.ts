import { helpingModes, tutorMoves } from '@skillbridge/domain';
import { describe, expect, it } from 'vitest';
import { type PromptSituation, suggestPrompts } from './suggest-prompts.ts';

const start: PromptSituation = { mode: 'hint', draft: '', lastMove: null, handedIn: false, partner: false };

describe('the suggested questions', () => {
  it('ask how to begin while nothing is written, and about the work once something is', () => {
    expect(suggestPrompts(start)).toContain('How do I begin?');
    expect(suggestPrompts({ ...start, draft: '5x = 35' })).toContain('Is my first step right?');
  });

  it('ask to check where the mode is to check', () => {
    expect(suggestPrompts({ ...start, mode: 'check', draft: '5x = 35' })[0]).toBe('Check my work so far.');
  });

  it('answer what the tutor did last', () => {
    expect(suggestPrompts({ ...start, mode: 'scaffold', lastMove: 'set-next-step' })[0]).toMatch(/What is next/);
    expect(suggestPrompts({ ...start, lastMove: 'confirm' })).toEqual(['What should I do next?']);
  });

  it('offer the solution only in the mode that explains it', () => {
    for (const mode of helpingModes) {
      for (const lastMove of [null, ...tutorMoves]) {
        const asks = suggestPrompts({ ...start, mode, lastMove }).some((prompt) =>
          /explain the solution/i.test(prompt),
        );
        if (asks) expect(mode).toBe('explain');
      }
    }
  });

  it('are one to three, whatever the state', () => {
    for (const mode of helpingModes) {
      for (const lastMove of [null, ...tutorMoves]) {
        for (const partner of [true, false]) {
          const { length } = suggestPrompts({ ...start, mode, lastMove, partner });
          expect(length).toBeGreaterThan(0);
          expect(length).toBeLessThanOrEqual(3);
        }
      }
    }
  });
});
