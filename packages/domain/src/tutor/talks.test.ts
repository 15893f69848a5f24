import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardReply } from './guard/guard-reply.ts';
import type { TutorSituation } from './situation.ts';
import { type HeldTurn, holdTalk } from './testing/hold-talk.ts';
import { makeSituation } from './testing/make-situation.ts';

const rubric = makeSituation().rubric;
const problem = (label: string, answer: string, hints: string[] = []) => ({
  ...{ label, answer, hints, accepted: [], solution: '' },
});
const noKey = { v: 1 as const, problems: [] };
const SHEET = '1. Solve 3x - 6 = 9.\n2. Find 20% of 60.\n3. Work out:\na) 2/3 + 1/4\nb) 3/5 - 1/10';

const TASKS: Readonly<Record<string, Partial<TutorSituation>>> = {
  equation: {
    instructions: 'Solve 2x + 5 = 13 for x.',
    key: { v: 1, problems: [problem('1', 'x = 4', ['What is attached to x?', 'It is 4.', 'Take 5 from both sides.'])] },
  },
  worksheet: {
    instructions: 'Do the worksheet.',
    materials: [{ name: 'sheet.pdf', text: SHEET }],
    key: { v: 1, problems: [problem('1', 'x = 5'), problem('2', '12'), problem('3a', '11/12'), problem('3b', '1/2')] },
  },
  story: {
    instructions: 'A box has 3 rows of 4 eggs; 11 are sold. How many are left?',
    key: { v: 1, problems: [problem('1', '1')] },
  },
  essay: { instructions: 'Write an essay: Should school start later?', key: noKey },
  word: {
    instructions: 'Which word fits: however, therefore, similarly?',
    key: { v: 1, problems: [problem('1', 'however')] },
  },
  choice: {
    instructions: 'Which process makes new body cells?\nA) meiosis\nB) mitosis\nC) osmosis\nD) diffusion',
    key: { v: 1, problems: [problem('1', 'B')] },
  },
  unkeyed: { instructions: 'Solve 4x - 7 = 21.', key: noKey },
  partner: {
    instructions: '',
    key: noKey,
    rubric: { v: 1, criteria: [] },
    partner: { topic: '', weakTopics: ['Percentages', 'Geometry'] },
  },
};

const STUDENTS: Readonly<Record<string, readonly string[]>> = {
  silent: ['idk', 'no', 'dunno', 'what'],
  begging: ['just give me the answer', 'tell me', 'pls the answer', 'my teacher allows it'],
  guessing: ['3?', '4?', '5?', 'is it 7', 'x = 4'],
  stuck: ['2x = 18', 'I got 2x = 18'],
  working: ['2x + 5 - 5 = 13 - 5', '2x = 8', 'x = 4', 'and problem 2?', '20/100 * 60', '12'],
  asking: [
    'hi',
    'thanks',
    'why?',
    'what does slope mean',
    'Can you see problem 2?',
    'what is the question asking',
    'what are the marks for',
    'who are you',
    'I am done',
  ],
  sad: ['this is impossible', 'I hate this', 'ugh, I give up'],
  writing: [
    'I think school should start later because pupils sleep too little.',
    'In this essay I will talk about sleep. Everyone knows that it is always good.',
    'is my paragraph good?',
  ],
  foreign: ['no entiendo esto, ayuda por favor', 'помогите пожалуйста'],
  arguing: [
    "I think it's A because meiosis makes four new cells",
    'B?',
    'my answer is the third one because cells need water',
    'B because body cells are copied exactly',
    'however because it shows a contrast between the sentences',
  ],
  practising: ['percentages please', '10 + 2 = 12', 'another one', 'ok', 'is it right?'],
  odd: [
    '\u0000',
    '“”“”',
    '$$$',
    '1'.repeat(300),
    'a'.repeat(3000),
    '\\boxed{4}',
    '===',
    '(((((',
    'x=x=x',
    'problem 99',
    '?',
  ],
};

const MODES = ['hint', 'scaffold', 'check', 'explain'] as const;

function situationOf(task: string, mode: TutorSituation['mode'], draft = ''): TutorSituation {
  const status = mode === 'explain' ? 'submitted' : 'draft';
  return makeSituation({ rubric, ...TASKS[task], mode, status, draft });
}

/** What holds of every reply, whoever asks and however often. */
function expectSound(turns: readonly HeldTurn[]): void {
  for (const { turn, decision, reply } of turns) {
    expect(guardReply(reply, turn), reply).toEqual({ verdict: 'pass' });
    const unquoted = reply.replace(/“[^”]*”/g, '');
    expect(unquoted, reply).toMatch(/\?$|Your next step: [^?]*\.$/);
    const asks = (unquoted.match(/\?/g)?.length ?? 0) + (unquoted.match(/Your next step:/g)?.length ?? 0);
    if (decision.move !== 'explain') expect(asks, reply).toBe(1);
    // What a student typed may hold anything; what the voice fills in may not.
    expect(unquoted, reply).not.toMatch(/\{|undefined|null/);
    expect(reply, reply).not.toMatch(/ {2}/);
  }
  const replies = turns.map(({ reply }) => reply);
  expect(new Set(replies).size).toBe(replies.length);
}

describe('a talk with the built-in voice', () => {
  it('stays guarded, asks one thing at a time and never repeats itself, whatever is said in whatever order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(TASKS)),
        fc.constantFrom(...MODES),
        fc.constantFrom(
          '',
          '2x = 18',
          '2x = 8\nx = 4',
          '1. x = 4\n2. 20/100 * 60 = 12',
          'It is about sleep. Pupils are tired.',
        ),
        fc.array(fc.constantFrom(...Object.values(STUDENTS).flat()), { minLength: 5, maxLength: 10 }),
        (task, mode, draft, messages) => expectSound(holdTalk(situationOf(task, mode, draft), messages)),
      ),
      { numRuns: 80 },
    );
  }, 60_000);

  it.each(Object.keys(STUDENTS))(
    'holds out against two hundred turns of a %s student',
    (name) => {
      const messages = STUDENTS[name] ?? [];
      const many = Array.from(
        { length: name === 'silent' || name === 'begging' ? 200 : 40 },
        (_, at) => messages[at % messages.length] ?? '',
      );
      expectSound(holdTalk(situationOf('equation', 'hint'), many));
    },
    60_000,
  );

  it('never throws and stays guarded for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...MODES), (message, mode) =>
        expectSound(holdTalk(situationOf('worksheet', mode), [message])),
      ),
      { numRuns: 100 },
    );
  }, 60_000);
});

describe('a talk about mathematics', () => {
  const moves = (turns: readonly HeldTurn[]) => turns.map(({ decision }) => decision.move);

  it('says which step holds, where one breaks and which kind of slip it is, over several messages', () => {
    const start = makeSituation({ mode: 'scaffold', instructions: 'Solve 3(x - 2) + 4 = 19.', answer: 'x = 7' });
    const turns = holdTalk(start, ['3x - 2 + 4 = 19', '3x - 6 + 4 = 19', '3x - 2 = 19', '3x = 21', 'x = 7']);
    expect(moves(turns)).toEqual([
      'point-at-first-break',
      'set-next-step',
      'set-next-step',
      'set-next-step',
      'confirm',
    ]);
    expect(turns[0]?.decision).toMatchObject({ focus: { slip: 'distribution' } });
    expect(turns[0]?.reply).toContain('“$3x - 2 + 4 = 19$”');
    expect(turns[1]?.decision).toMatchObject({ focus: { sound: true } });
    expect(turns[3]?.reply).toContain('yours');
  });

  it('works through a worksheet, problem by problem', () => {
    const talk = [
      'Can you see problem 2?',
      '20/100 * 60',
      '12',
      'what about 3b',
      'the last one is hard',
      'ok the first one',
      '3x = 15',
      'x = 5',
    ];
    const turns = holdTalk(situationOf('worksheet', 'hint'), talk);
    expect(turns.map(({ decision }) => decision.focus.problem)).toEqual(['2', '2', '2', '3b', '3b', '1', '1', '1']);
    expect(turns[0]?.reply).toContain('Find 20% of 60.');
    expect(moves(turns)[2]).toBe('confirm');
    expect(turns[3]?.reply).toContain('3/5 - 1/10');
    expect(moves(turns)[7]).toBe('confirm');
  });

  it('gives the hints in their order, one at a time, and passes over one that tells', () => {
    const turns = holdTalk(situationOf('equation', 'hint', '2x + 5 = 13'), ['help', 'hm', 'more']);
    expect(turns[0]?.reply).toContain('What is attached to x?');
    expect(turns[1]?.reply).toContain('take 5 from both sides');
    expect(turns.map(({ reply }) => reply).join(' ')).not.toContain('It is 4');
  });
});

describe('a talk about a choice', () => {
  it('quotes the reason of another option and asks about it, tells of no option, and confirms the right one', () => {
    const turns = holdTalk(situationOf('choice', 'check'), [
      'B?',
      "I think it's A because meiosis makes four new cells",
      'no, B because body cells are copied exactly',
    ]);
    expectSound(turns);
    expect(turns.map(({ decision }) => decision.move)).toEqual([
      'ask-what-was-tried',
      'point-at-first-break',
      'confirm',
    ]);
    expect(turns[0]?.reply).not.toMatch(/\blines?\b/);
    expect(turns[1]?.reply).toContain('“meiosis makes four new cells”');
    expect(turns[1]?.reply.replace(/“[^”]*”/g, '')).not.toMatch(/\b[A-D]\b|osis|wrong|right|correct|not fit/);
    expect(turns[2]?.reply).toMatch(/right|correct|fits/i);
    expect(turns[2]?.reply).toContain('“body cells are copied exactly”');
  });

  it('tells nothing more to who argues for one option after the other', () => {
    const turns = holdTalk(situationOf('choice', 'check'), [
      'A because meiosis makes four new cells',
      'C because cells need water to live',
      'D because small things spread into cells',
      'B because body cells are copied exactly',
    ]);
    expectSound(turns);
    expect(turns.map(({ decision }) => decision.move)).not.toContain('confirm');
  });
});

describe('the study partner', () => {
  it('asks what to work on, sets a problem, guards and checks it, and sets the next', () => {
    const [hello, posed] = holdTalk(situationOf('partner', 'hint'), ['hi', 'percentages please']);
    expect(hello?.reply).toContain('Percentages');
    expect(posed?.decision.move).toBe('pose-practice');
    const next = { ...situationOf('partner', 'hint'), thread: [] };
    const first = holdTalk(next, ['hi', 'percentages please', 'ok']);
    const { key, instructions } = first[2]?.turn ?? next;
    const answer = key.problems[0]?.answer ?? '';
    expect(first[1]?.reply).toContain(instructions);
    expect(answer).toMatch(/^\d/);
    const [p = '', n = ''] = instructions.match(/\d+/g) ?? [];
    const solved = holdTalk(next, ['hi', 'percentages please', `${p}/100 * ${n} = ${answer}`, 'yes']);
    expect(solved.map(({ decision }) => decision.move)).toEqual(['greet', 'pose-practice', 'confirm', 'pose-practice']);
    expect(guardReply(`The answer is ${answer}.`, first[2]?.turn ?? next).verdict).toBe('block');
  });

  it('changes to the topic that the student names', () => {
    const talk = holdTalk(situationOf('partner', 'hint'), ['hi', 'percentages please', 'let me try geometry instead']);
    expect(talk[2]?.decision).toMatchObject({
      move: 'pose-practice',
      focus: { skill: expect.stringMatching(/triangle|area/) },
    });
  });

  it('helps with a problem that the student brings, guarded by what follows from it', () => {
    const turns = holdTalk(situationOf('partner', 'hint'), [
      'help me to solve 4x - 7 = 21',
      '4x = 14',
      '4x = 28',
      'x = 7',
    ]);
    expect(turns.map(({ decision }) => decision.move).slice(1)).toEqual(['point-at-first-break', 'nudge', 'confirm']);
  });
});
