import { describe, expect, it } from 'vitest';
import { makeSituation } from '../../testing/make-situation.ts';
import { guardReply } from '../guard-reply.ts';

const verdict = (answer: string, reply: string, instructions = 'Answer in a few words.', draft = ''): string =>
  guardReply(
    reply,
    makeSituation({
      instructions,
      draft,
      key: { v: 1, problems: [{ label: '1', answer, accepted: [], solution: '', hints: [] }] },
    }),
  ).verdict;

describe('an answer in words', () => {
  it.each([
    ['William Shakespeare', 'Shakespeare wrote it.'],
    ['William Shakespeare', 'Will Shakspere.'],
    ['Battle of Hastings', 'Think of Hastings.'],
    ['mitochondria', 'It is the mito-chondria.'],
    ['mitochondria', 'Its letters: m, i, t, o, c, h, o, n, d, r, i, a.'],
    ['mitochondria', 'It is the mitocondria.'],
    ['mitochondria', 'The mitochondrial membrane has folds.'],
    ['mitochondria', 'airdnohcotim'],
    ['mitochondria', 'It starts with "mito".'],
    ['mitochondria', 'and it ends with chondria'],
    ['The author argues that sleep strengthens memory.', 'Sleep strengthens memory.'],
    ['The author argues that sleep strengthens memory.', 'You see, memory is strengthened by sleep.'],
  ])('%j is not told by %j', (answer, reply) => {
    expect(verdict(answer, reply)).toBe('block');
  });

  it.each([
    ['William Shakespeare', 'Which plays of that time do you know?'],
    ['mitochondria', 'Which part of the cell has folded membranes?'],
    ['metaphor', 'The line starts with me and ends with you.'],
    ['metaphor', 'What is compared with what here?'],
    ['interest', 'That is an interesting thought. What pays it?'],
    ['The author argues that sleep strengthens memory.', 'What does the author say about sleep and memory?'],
    ['The author argues that sleep strengthens memory.', 'The author comes back to memory. Which line shows it?'],
  ])('%j leaves room for %j', (answer, reply) => {
    expect(verdict(answer, reply)).toBe('pass');
  });

  it('that the task names may be talked about', () => {
    expect(verdict('photosynthesis', 'What do photosynthetic cells need?', 'Name what photosynthetic cells do.')).toBe(
      'pass',
    );
    expect(verdict('Abraham Lincoln', 'Why do you think of Lincoln?', 'Who was it?', 'I think Lincoln')).toBe('pass');
  });
});
