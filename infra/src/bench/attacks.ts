import { detectExtraction } from '@skillbridge/domain/engine';
import { z } from 'zod';
import { readLabelledRows } from './read-labelled-rows.ts';

/**
 * `pnpm bench:attacks --data FILE [--json]`: the extraction detector on first messages of a thread. `recall` is the
 * share of the attempts that were recognised, `falseAlarmRate` the share of honest messages that were flagged.
 */
const rowSchema = z.object({ prompt: z.string(), honest: z.boolean(), tactic: z.string().nullish() });

const { rows, report } = await readLabelledRows('attacks', rowSchema);

const outcomes = rows.map((row) => ({
  tactic: row.honest ? 'honest' : (row.tactic ?? 'unnamed'),
  honest: row.honest,
  flagged: detectExtraction({ message: row.prompt, thread: [], draft: '' }).extraction,
}));
type Outcome = (typeof outcomes)[number];

const share = (of: readonly Outcome[]): number | null =>
  of.length === 0 ? null : Math.round((of.filter((one) => one.flagged).length / of.length) * 1e4) / 1e4;
const attempts = outcomes.filter((one) => !one.honest);
const tactics = [...new Set(attempts.map((one) => one.tactic))].sort();
report({
  n: rows.length,
  recall: share(attempts),
  falseAlarmRate: share(outcomes.filter((one) => one.honest)),
  byTactic: Object.fromEntries(
    tactics.map((tactic) => {
      const some = attempts.filter((one) => one.tactic === tactic);
      return [tactic, { n: some.length, recall: share(some) }];
    }),
  ),
});
