import { describe, expect, it } from 'vitest';
import { decideMove } from './decide-move.ts';
import { makeSituation, student, tutor } from './testing/make-situation.ts';

const move = (values: Parameters<typeof makeSituation>[0]) => decideMove(makeSituation(values)).move;
const _asked = tutor('What have you tried?', 'ask-what-was-tried');

describe('decideMove of an answer in words', () => {
  const instructions = 'Which process makes new body cells?\nA) meiosis\nB) mitosis\nC) osmosis\nD) diffusion';
  const choice = { mode: 'check', instructions, answer: 'B' } as const;
  const short = {
    mode: 'check',
    instructions: 'By which process do plants make their food?',
    answer: 'photosynthesis',
  } as const;

  it.each([
    "I think it's B because the new cells are copies of the old cell",
    'i think its b because the new cells are the same as the old cell',
    'my answer is the second one, since body cells are copied exactly',
    "I chose 'mitosis' since it copies the cell exactly",
    'I chose B. Body cells are copied, and their chromosomes stay the same.',
    'Not A because meiosis makes sex cells, so B',
    'I was between A and B but B because body cells are copied exactly',
    'It is mitosis because the new cells are identical. Is that right?',
    'the answer is mitosis as the new cells are the same, check please',
    'My answer is B, the text says that the chromosomes of body cells stay the same',
    'Body cells are copied and stay the same. My answer is B.',
  ])('confirms the right option with a reason: %j', (message) => {
    expect(move({ ...choice, message })).toBe('confirm');
    expect(move({ ...choice, answer: 'mitosis', message })).toBe('confirm');
  });

  it.each([
    ["I think it's A because meiosis makes four new cells", 'meiosis makes four new cells'],
    ['my answer is the third one because cells need water', 'cells need water'],
    ['It is diffusion since things spread into the cell', 'things spread into the cell'],
  ])('asks about the reason of another option: %j', (message, reason) => {
    const decision = decideMove(makeSituation({ ...choice, message }));
    expect(decision).toMatchObject({
      move: 'point-at-first-break',
      focus: { line: reason, argued: true, slip: null },
    });
  });

  it.each([
    'B?',
    'is it B',
    "I think it's B",
    'B because I guessed',
    'B because it is right',
    'B because C and D are wrong',
    'B because my friend told me about body cells',
    'A, B, C or D because one of them makes body cells',
    'A or B because both make new cells in the body',
    'A because cells divide in the body, B because cells are copied, C because of water in cells',
    'Tell me if B is right because cells are copied',
    'not B because body cells are copied exactly',
    'B is wrong because body cells are copied exactly',
    "I don't think it's B because body cells are copied exactly",
    'Is it B because body cells are copied, or C because of water?',
  ])('confirms no guess, however it is put: %j', (message) => {
    expect(move({ ...choice, message })).not.toBe('confirm');
    expect(move({ ...choice, mode: 'hint', message })).not.toBe('confirm');
  });

  it('confirms a worded answer with a reason, asks about that of another, and confirms no bare one', () => {
    expect(move({ ...short, message: "it's photosynthesis because plants use light to make sugar" })).toBe('confirm');
    expect(move({ ...short, message: 'Plants take in light and make sugar, so the process is photosynthesis' })).toBe(
      'confirm',
    );
    expect(move({ ...short, message: "it's respiration because plants breathe air at night" })).toBe(
      'point-at-first-break',
    );
    for (const message of [
      'photosynthesis',
      'is it photosynthesis?',
      'photosynthesis or respiration because both are in plants',
      'not photosynthesis because plants sleep at night in the dark',
      'photosynthesis, respiration, because plants make food with light',
    ]) {
      expect(move({ ...short, message }), message).not.toBe('confirm');
    }
  });

  it('takes a number before an answer for the problem, and a place in the list for an option', () => {
    const problems = ['B', 'A'].map((answer, at) => ({
      label: `${at + 1}`,
      answer,
      accepted: [],
      solution: '',
      hints: [],
    }));
    const gases = 'A) oxygen\nB) carbon dioxide';
    const sheet = {
      mode: 'check' as const,
      instructions: `1. Which gas do plants take in?\n${gases}\n2. Which gas do they give off?\n${gases}`,
      key: { v: 1 as const, problems },
    };
    const about = (message: string) => {
      const { move: decided, focus } = decideMove(makeSituation({ ...sheet, message }));
      return [decided, focus.problem];
    };
    const reason = 'it is left over when plants make sugar';
    expect(about(`for 2 I chose A because ${reason}`)).toEqual(['confirm', '2']);
    expect(about(`2. A because ${reason}`)).toEqual(['confirm', '2']);
    expect(about('2. B because plants breathe like animals')).toEqual(['point-at-first-break', '2']);
    expect(about(`2. B because ${reason}`)).toEqual(['point-at-first-break', '2']);
    expect(about('my answer is the second one because plants make sugar with it')).toEqual(['confirm', '1']);
  });

  it.each([
    "it's hard because plants and their food are new to me",
    "I'm stuck because plants make food and I forget how",
    "I don't know the process because plants are not my thing",
  ])('takes no feeling for an answer: %j', (message) => {
    expect(['confirm', 'point-at-first-break']).not.toContain(move({ ...short, message }));
  });

  it('says nothing of the second of two answers', () => {
    const either = {
      mode: 'check',
      instructions: 'True or false: plants make food at night.',
      answer: 'False',
    } as const;
    const thread = [student('True because plants breathe at night'), tutor('Why?', 'point-at-first-break')];
    expect(move({ ...either, message: 'False because plants need daylight to make it' })).toBe('confirm');
    expect(move({ ...either, thread, message: 'False because plants need daylight to make it' })).toBe('nudge');
  });

  it('asks about a reason outside check mode only where a verdict is wanted, and confirms the right one', () => {
    const wrong = "I think it's A because meiosis makes four new cells";
    expect(move({ ...choice, mode: 'hint', message: 'B because body cells are copied exactly' })).toBe('confirm');
    expect(move({ ...choice, mode: 'hint', message: wrong })).toBe('nudge');
    expect(move({ ...choice, mode: 'hint', message: `${wrong}. Is that right?` })).toBe('point-at-first-break');
  });

  it('reads the draft where it is to be checked', () => {
    const draft = 'B because body cells are copied exactly';
    expect(move({ ...choice, draft, message: 'check my work' })).toBe('confirm');
    expect(move({ ...choice, draft: 'B', message: 'check my work' })).not.toBe('confirm');
  });

  it('takes one reason for one answer only, and after two others says nothing of a third', () => {
    const reply = tutor('How does that answer what is asked?', 'point-at-first-break');
    const reason = 'body cells are copied exactly';
    expect(
      move({ ...choice, thread: [student(`A because ${reason}`), reply], message: `B because ${reason}` }),
    ).not.toBe('confirm');
    const tried = ['A because meiosis makes four cells', 'C because cells need water'].flatMap((text) => [
      student(text),
      reply,
    ]);
    expect(move({ ...choice, thread: tried.slice(0, 2), message: `B because ${reason}` })).toBe('confirm');
    expect(move({ ...choice, thread: tried, message: `B because ${reason}` })).toBe('nudge');
    expect(move({ ...choice, thread: tried, message: 'D because small things spread into cells' })).toBe('nudge');
  });
});
