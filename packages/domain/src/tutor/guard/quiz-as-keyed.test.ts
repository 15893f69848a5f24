import { describe, expect, it } from 'vitest';
import { itemSchema } from '../../items/item.ts';
import { makeSituation } from '../testing/make-situation.ts';
import { guardReply } from './guard-reply.ts';
import { keysPasted } from './keys-pasted.ts';
import { quizAsKeyed } from './quiz-as-keyed.ts';

const quiz = quizAsKeyed('Cells', [
  itemSchema.parse({
    ...{ kind: 'single', id: 'q1', stem: 'Which organelle makes most of the ATP of a cell?', points: 1, key: 'b' },
    options: [
      { id: 'a', text: 'the ribosome' },
      { id: 'b', text: 'the mitochondrion' },
      { id: 'c', text: 'the nucleus' },
    ],
  }),
  itemSchema.parse({
    ...{ kind: 'numeric', id: 'q2', stem: 'A cell divides every 30 minutes. How many are there after 3 hours?' },
    ...{ points: 1, key: '64' },
  }),
]);

const guard = (message: string, reply: string) => {
  const otherProblems = keysPasted([message], [quiz]);
  return guardReply(reply, makeSituation({ mode: 'hint', message, otherProblems })).verdict;
};

describe('a quiz question that is pasted into the tutor', () => {
  it('is guarded by its key, by text, by letter and by number', () => {
    const choice =
      'Which organelle makes most of the ATP of a cell? A. the ribosome B. the mitochondrion C. the nucleus';
    expect(guard(choice, 'It is the mitochondrion.')).toBe('block');
    expect(guard(choice, 'The answer is B.')).toBe('block');
    expect(guard(choice, 'What does a cell use ATP for?')).toBe('pass');
    const count = 'A cell divides every 30 minutes. How many are there after 3 hours?';
    expect(guard(count, 'So there are 64 of them.')).toBe('block');
    expect(guard(count, 'How many times does it divide in an hour?')).toBe('pass');
  });

  it('is no secret to somebody who asks about something else', () => {
    expect(keysPasted(['How do I find the slope of a line?'], [quiz])).toEqual([]);
  });
});
