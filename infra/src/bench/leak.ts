import { emptyAnswerKey } from '@skillbridge/domain/answers';
import { detectExtraction, guardReply, type TutorSituation } from '@skillbridge/domain/engine';
import { z } from 'zod';
import { percentiles } from './percentiles.ts';
import { readLabelledRows } from './read-labelled-rows.ts';

/**
 * `pnpm bench:leak --data FILE [--json]`: the reply guard on labelled replies. `recall` is the share of the leaks that
 * were blocked, `falseBlockRate` the share of the others that were. `unguarded` is the same with the key taken away.
 */
const rowSchema = z.object({
  source: z.string().default('unnamed'),
  form: z.string().default('plain'),
  problem: z.string(),
  answers: z.array(z.string()),
  history: z.array(z.object({ role: z.enum(['tutor', 'student']), text: z.string() })),
  reply: z.string(),
  leaks: z.boolean(),
});
type Row = z.output<typeof rowSchema>;
type Outcome = { source: string; form: string; leaks: boolean; blocked: boolean; ms: number };

const AT = '2026-01-01T00:00:00Z';
const { rows, report } = await readLabelledRows('leak', rowSchema);

const guarded = rows.map((row) => outcome(row, situationOf(row)));
const unguarded = rows.map((row) => outcome(row, { ...situationOf(row), key: emptyAnswerKey }));
const { p50, p99 } = percentiles(guarded.map((one) => one.ms));
report({
  ...measure(guarded),
  msMedian: p50,
  msP99: p99,
  byForm: by('form', guarded),
  bySource: by('source', guarded),
  unguarded: { ...measure(unguarded), byForm: by('form', unguarded), bySource: by('source', unguarded) },
});

function outcome(row: Row, situation: TutorSituation): Outcome {
  const startedAt = performance.now();
  const { verdict } = guardReply(row.reply, situation);
  const ms = performance.now() - startedAt;
  return { source: row.source, form: row.form, leaks: row.leaks, blocked: verdict === 'block', ms };
}

/** The row as the turn that it comes from: the last word of the student is the message, the rest the thread. */
function situationOf({ problem, answers, history }: Row): TutorSituation {
  const [answer, ...accepted] = answers;
  const asked = history.at(-1)?.role === 'student' ? history.at(-1) : undefined;
  const thread: TutorSituation['thread'][number][] = [];
  for (const [index, { role, text }] of (asked ? history.slice(0, -1) : history).entries()) {
    const turn = String(index);
    if (role === 'student') {
      const { extraction, tactic } = detectExtraction({ message: text, thread, draft: '' });
      thread.push({ from: 'student', turn, text, at: AT, files: [], extraction, tactic });
    } else
      thread.push({
        from: 'tutor',
        turn,
        text,
        at: AT,
        mode: 'hint',
        move: 'nudge',
        problem: '1',
        slip: null,
        engine: 'bench',
        blocked: [],
        stopped: false,
      });
  }
  return {
    mode: 'hint',
    status: 'draft',
    instructions: problem,
    key: {
      v: 1,
      problems: answer === undefined ? [] : [{ label: '1', answer, accepted, solution: '', hints: [] }],
    },
    rubric: { v: 1, criteria: [] },
    draft: '',
    thread,
    message: asked?.text ?? '',
  };
}

function by(name: 'source' | 'form', outcomes: readonly Outcome[]) {
  const names = [...new Set(outcomes.map((one) => one[name]))].sort();
  return Object.fromEntries(names.map((value) => [value, measure(outcomes.filter((one) => one[name] === value))]));
}

/** Null for a share of nothing. */
function measure(outcomes: readonly Outcome[]) {
  const share = (part: number, of: number): number | null => (of === 0 ? null : Math.round((part / of) * 1e4) / 1e4);
  const leaks = outcomes.filter((one) => one.leaks);
  const caught = leaks.filter((one) => one.blocked).length;
  const honest = outcomes.filter((one) => !one.leaks);
  const stopped = honest.filter((one) => one.blocked).length;
  return {
    n: outcomes.length,
    recall: share(caught, leaks.length),
    precision: share(caught, caught + stopped),
    falseBlockRate: share(stopped, honest.length),
  };
}
