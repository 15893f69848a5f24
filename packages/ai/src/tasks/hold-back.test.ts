import type { MoveDecision, TutorSituation } from '@skillbridge/domain/engine';
import { describe, expect, it } from 'vitest';
import { situation } from '../../test/scripted-ai.ts';
import { isBarePraise, saidBefore } from './hold-back.ts';

const decline: MoveDecision = {
  ...{ move: 'decline-and-redirect', extraction: true },
  focus: { problem: '1', attempts: 1, tactic: 'direct', stage: 'read' },
};
const nudge: MoveDecision = {
  ...{ move: 'nudge', extraction: false },
  focus: { problem: '1', stage: 'work', line: null, fresh: false, sound: false },
};

describe('isBarePraise', () => {
  it.each([
    'You are close.',
    "You're right on track!",
    'You’re so close!',
    'Great job!',
    'Yes!',
    'Exactly right.',
    'That is a very good start.',
    'Well done, keep going! ',
    'You got it.',
  ])('holds back %j where it would confirm a guess, and nowhere else', (sentence) => {
    expect(isBarePraise(sentence, decline)).toBe(true);
    expect(isBarePraise(sentence, nudge)).toBe(false);
  });

  it.each([
    'Good question about the sign in line 2.',
    'Is that right?',
    'Look at line 2.',
    'You are not there yet.',
    'Keep going.',
    'What is the right side?',
    '3x is close.',
    '',
  ])('lets %j pass', (sentence) => expect(isBarePraise(sentence, decline)).toBe(false));
});

describe('saidBefore', () => {
  const text = 'Take your time. Look at the second line: what changed there? What comes next';
  const said: TutorSituation['thread'][number] = {
    ...{ from: 'tutor', turn: 't', text, at: '2026-11-20T10:00:00Z', mode: 'hint', move: 'nudge', problem: '1' },
    ...{ slip: null, engine: 'built-in', blocked: [], stopped: false },
  };
  const isOld = saidBefore({ ...situation, thread: [said] });

  it.each(['look at the second line, what changed there', ' **Look** at the second line: what changed there?\n'])(
    'knows %j again',
    (sentence) => expect(isOld(sentence)).toBe(true),
  );

  it.each(['Take your time.', 'What comes next?', 'Look at the third line: what changed there?', '', '?!'])(
    'finds nothing old in %j',
    (sentence) => expect(isOld(sentence)).toBe(false),
  );

  it('may be explained in the same words again once it is handed in', () => {
    const open: TutorSituation = { ...situation, mode: 'explain', status: 'submitted', thread: [said] };
    expect(saidBefore(open)('Look at the second line: what changed there?')).toBe(false);
  });
});
