import { describe, expect, it } from 'vitest';
import { openModes } from './open-modes.ts';

describe('openModes', () => {
  it('keeps explain shut until the work is handed in', () => {
    const setup = { mode: 'hint', allowed: ['hint', 'check', 'explain'] } as const;
    expect(openModes(setup, 'draft')).toMatchObject({ open: ['hint', 'check'], first: 'hint', explainWaits: true });
    expect(openModes(setup, 'submitted')).toMatchObject({ open: ['hint', 'check', 'explain'], explainWaits: false });
  });

  it('shuts explain again while the work is given back for revision', () => {
    const setup = { mode: 'hint', allowed: ['hint', 'explain'] } as const;
    expect(openModes(setup, 'returned')).toMatchObject({ open: ['hint'], explainWaits: true });
  });

  it('begins with the first open mode when the set one waits', () => {
    expect(openModes({ mode: 'explain', allowed: ['check', 'explain'] }, 'draft').first).toBe('check');
  });

  it('is closed with a sentence when it is off, or when explain alone is allowed and waits', () => {
    expect(openModes({ mode: 'off', allowed: ['hint'] }, 'published')).toMatchObject({ open: [], first: null });
    const waiting = openModes({ mode: 'explain', allowed: ['explain'] }, 'draft');
    expect(waiting).toMatchObject({ open: [], first: null, explainWaits: true });
    expect(waiting.closed).toContain('once you have handed in');
  });
});
