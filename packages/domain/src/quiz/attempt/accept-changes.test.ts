import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noQuizAnswers, type QuizAnswers } from '../quiz-answers.ts';
import { acceptChanges, type ChangeSituation } from './accept-changes.ts';
import type { AnswerChange, ChangeReceipt } from './answer-change.ts';

const now = new Date('2026-11-18T15:00:00Z');
const later = new Date('2026-11-18T15:00:05Z');
const items = [
  { id: 'q1', kind: 'single' },
  { id: 'q2', kind: 'short' },
] as const;
const open: ChangeSituation = { items, closed: null, now };
const pick = (optionId: string) => ({ kind: 'single' as const, optionId });
const change = (itemId: string, seq: number, response: AnswerChange['response']): AnswerChange => ({
  ...{ itemId, seq, response },
});
const stored: QuizAnswers = {
  v: 1,
  answers: [{ itemId: 'q1', response: pick('b'), seq: 3, savedAt: now.toISOString() }],
};

describe('acceptChanges', () => {
  it('stores a newer answer and says so', () => {
    const taken = acceptChanges(stored, [change('q1', 4, pick('c'))], { ...open, now: later });
    expect(taken).toEqual({
      answers: { v: 1, answers: [{ itemId: 'q1', response: pick('c'), seq: 4, savedAt: later.toISOString() }] },
      receipts: [
        {
          ...{ itemId: 'q1', seq: 4, saved: true, refusal: null, sentence: null },
          current: { seq: 4, response: pick('c') },
        },
      ],
      changed: true,
    });
  });

  it('acknowledges again what is stored already, and changes nothing', () => {
    const again = acceptChanges(stored, [change('q1', 3, pick('b'))], { ...open, now: later });
    expect(again.answers).toBe(stored);
    expect(again).toMatchObject({ changed: false, receipts: [{ saved: true, refusal: null }] });
  });

  it.each([
    ['an older one', 2],
    ['another one with the same number, from a second tab', 3],
  ])('keeps the newer answer from %s, and tells what is there', (_title, seq) => {
    const { answers, receipts } = acceptChanges(stored, [change('q1', seq, pick('a'))], open);
    expect(answers).toBe(stored);
    expect(receipts).toEqual([
      {
        ...{ itemId: 'q1', seq, saved: false, refusal: 'older' },
        sentence: 'A newer answer to this question is saved, from another tab or device.',
        current: { seq: 3, response: pick('b') },
      },
    ]);
  });

  it('clears an answer like any other change', () => {
    expect(acceptChanges(stored, [change('q1', 4, null)], open).answers.answers).toMatchObject([
      { itemId: 'q1', response: null, seq: 4 },
    ]);
  });

  it('takes the good ones out of a bundle with bad ones, each with its receipt, in the order sent', () => {
    const { answers, receipts } = acceptChanges(
      stored,
      [
        change('q9', 1, pick('a')),
        change('q1', 4, { kind: 'short', text: 'b' }),
        change('q2', 1, { kind: 'short', text: 'x'.repeat(4001) }),
        change('q1', 4, { nothing: true } as never),
        change('q2', 1, { kind: 'short', text: 'Because.' }),
      ],
      open,
    );
    expect(receipts.map(({ refusal }) => refusal)).toEqual([
      'unknown-item',
      'unreadable',
      'unreadable',
      'unreadable',
      null,
    ]);
    expect(receipts.every(({ saved, sentence }) => saved === (sentence === null))).toBe(true);
    expect(answers.answers.map(({ itemId, seq }) => [itemId, seq])).toEqual([
      ['q1', 3],
      ['q2', 1],
    ]);
  });

  it.each(['time-over', 'handed-in'] as const)('stores nothing once it is %s, but knows what it has', (closed) => {
    const sent = [change('q1', 9, pick('a')), change('q1', 3, pick('b')), change('q2', 1, null)];
    const { answers, receipts } = acceptChanges(stored, sent, { ...open, closed });
    expect(answers).toBe(stored);
    expect(receipts.map(({ saved, refusal }) => [saved, refusal])).toEqual([
      [false, closed],
      [true, null],
      [false, closed],
    ]);
  });

  it('never changes an answer that feedback was given on', () => {
    const [first] = stored.answers;
    if (!first) throw new Error('No answer.');
    const settled: QuizAnswers = { v: 1, answers: [{ ...first, settledAt: now.toISOString() }] };
    const { answers, receipts } = acceptChanges(
      settled,
      [change('q1', 4, pick('c')), change('q1', 3, pick('b'))],
      open,
    );
    expect(answers).toBe(settled);
    expect(receipts.map(({ refusal }) => refusal)).toEqual(['settled', null]);
  });
});

/**
 * Attempts as they go wrong: several tabs edit and send; requests and receipts are dropped, arrive twice, late and out of
 * order; somebody hands in somewhere in between.
 */
type Step = {
  readonly kind: 'edit' | 'send' | 'lose-request' | 'lose-receipt' | 'repeat-old' | 'hand-in';
  readonly tab: number;
  readonly item: 0 | 1;
  readonly value: number;
};
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom<Step['kind']>(
      ...([
        'edit',
        'edit',
        'edit',
        'send',
        'send',
        'lose-request',
        'lose-receipt',
        'repeat-old',
        'repeat-old',
      ] as const),
      'hand-in',
    ),
    tab: fc.nat(2),
    item: fc.constantFrom<0 | 1>(0, 1),
    value: fc.nat(3),
  }),
  { minLength: 10, maxLength: 60 },
);

type Tab = { queue: AnswerChange[]; known: Map<string, number>; shown: Map<string, AnswerChange['response']> };

function simulate(history: readonly Step[]) {
  const tabs: Tab[] = [0, 1, 2].map(() => ({ queue: [], known: new Map(), shown: new Map() }));
  const requests: AnswerChange[][] = [];
  const acknowledged: { change: AnswerChange; receipt: ChangeReceipt }[] = [];
  let answers = noQuizAnswers;
  let closed: ChangeSituation['closed'] = null;

  const serve = (changes: readonly AnswerChange[]) => {
    const accepted = acceptChanges(answers, changes, { items, closed, now });
    answers = accepted.answers;
    accepted.receipts.forEach((receipt, at) => {
      const sent = changes[at];
      if (sent && receipt.saved) acknowledged.push({ change: sent, receipt });
    });
    return accepted.receipts;
  };
  const learn = (tab: Tab, receipts: readonly ChangeReceipt[]) => {
    for (const { itemId, seq, current } of receipts) {
      tab.queue = tab.queue.filter((one) => one.itemId !== itemId || one.seq > seq);
      if (!current) continue;
      tab.known.set(itemId, Math.max(current.seq, tab.known.get(itemId) ?? 0));
      if (!tab.queue.some((one) => one.itemId === itemId)) tab.shown.set(itemId, current.response);
    }
  };
  const edit = (tab: Tab, { item, value }: Step) => {
    const { id, kind } = items[item];
    const response = kind === 'single' ? pick(String(value)) : { kind: 'short' as const, text: String(value) };
    const seq = (tab.known.get(id) ?? 0) + 1;
    tab.known.set(id, seq);
    tab.queue.push(change(id, seq, value === 0 ? null : response));
    tab.shown.set(id, value === 0 ? null : response);
  };
  for (const step of history) {
    const tab = tabs[step.tab];
    if (!tab) continue;
    if (step.kind === 'edit') edit(tab, step);
    else if (step.kind === 'hand-in') {
      learn(tab, serve(tab.queue));
      closed = 'handed-in';
    } else if (step.kind === 'repeat-old') serve(requests[(step.value * 7 + step.tab) % (requests.length || 1)] ?? []);
    else {
      const sent = [...tab.queue];
      requests.push(sent);
      if (step.kind === 'lose-request') continue;
      const receipts = serve(sent);
      if (step.kind === 'send') learn(tab, receipts);
    }
  }
  return { answers, acknowledged, tabs, serve, learn };
}

describe('an attempt over a bad line', () => {
  it('holds at the end everything that was acknowledged, unless a newer answer was', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const { answers, acknowledged } = simulate(history);
        for (const { change: sent } of acknowledged) {
          const kept = answers.answers.find(({ itemId }) => itemId === sent.itemId);
          expect(kept?.seq).toBeGreaterThanOrEqual(sent.seq);
          if (kept?.seq === sent.seq) expect(kept.response).toEqual(sent.response);
          else {
            const newer = acknowledged.some((one) => one.change.itemId === sent.itemId && one.change.seq === kept?.seq);
            expect(newer).toBe(true);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves no tab with anything to send once the line holds', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const { tabs, serve, learn } = simulate(history);
        for (const tab of tabs) learn(tab, serve([...tab.queue]));
        expect(tabs.flatMap(({ queue }) => queue)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('loses no edit of one tab alone: what is on show is what is stored', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const one = history.filter(({ kind }) => kind !== 'hand-in').map((step) => ({ ...step, tab: 0 }));
        const { tabs, serve, learn } = simulate(one);
        const [tab] = tabs;
        if (!tab) throw new Error('No tab.');
        learn(tab, serve([...tab.queue]));
        const { receipts } = { receipts: serve([...tab.shown].map(([id, shown]) => change(id, 1, shown))) };
        for (const { itemId, current } of receipts) expect(current?.response).toEqual(tab.shown.get(itemId));
      }),
      { numRuns: 1000 },
    );
  });
});
