import type { Item } from '@skillbridge/domain/answers';
import { checkItem, derivedOptions } from '@skillbridge/domain/engine';
import { z } from 'zod';
import { readLabelledRows } from './read-labelled-rows.ts';

/**
 * `pnpm bench:quiz-gate --data FILE [--json]`: the question gate on audited questions. An item is flagged when any
 * finding blocks it. `recall` is the share of the flawed items that were flagged, `falseAlarmRate` the share of the sound
 * ones; without the field `flaw` all are sound. `wrongKey`: on sound items whose key the gate works out by itself, how
 * often it objects once the key is moved to the next option. `withRationale` gives the row's worked solution as the
 * item's explanation, and moves every sound key.
 */
const rowSchema = z.object({
  question: z.string(),
  choices: z.array(z.string()).min(2),
  key: z.int().min(0),
  flaw: z.string().nullish(),
  rationale: z.string().optional(),
});
type Row = z.output<typeof rowSchema>;
type Outcome = { flaw: string | null; blocked: boolean; codes: readonly string[] };

const { rows, report } = await readLabelledRows('quiz-gate', rowSchema);
const startedAt = performance.now();
const outcomes = rows.map((row) => outcome(row, itemOf(row)));
const msMean = (performance.now() - startedAt) / rows.length;
const flaws = [...new Set(outcomes.flatMap(({ flaw }) => flaw ?? []))].sort();
const sound = rows.filter((row) => !row.flaw);
const told = sound.filter((row) => row.rationale !== undefined);

report({
  n: rows.length,
  recall: shareBlocked(outcomes.filter(({ flaw }) => flaw !== null)),
  falseAlarmRate: shareBlocked(outcomes.filter(({ flaw }) => flaw === null)),
  byFlaw: Object.fromEntries(
    flaws.map((name) => {
      const some = outcomes.filter(({ flaw }) => flaw === name);
      return [name, { n: some.length, recall: shareBlocked(some) }];
    }),
  ),
  byCode: countCodes(),
  wrongKey: measureWrongKeys(sound.filter(isDerivable), false),
  ...(told.length > 0 && {
    withRationale: {
      n: told.length,
      falseAlarmRate: shareBlocked(told.map((row) => outcome(row, itemOf(row, { explained: true })))),
      wrongKey: measureWrongKeys(told, true),
    },
  }),
  msMean: Math.round(msMean * 1e4) / 1e4,
});

function itemOf({ question, choices, key, rationale }: Row, { explained = false, shift = 0 } = {}): Item {
  return {
    id: 'item',
    kind: 'single',
    stem: question,
    points: 1,
    skill: null,
    explanation: explained ? (rationale ?? '') : '',
    options: choices.map((text, at) => ({ id: `o${at}`, text })),
    key: `o${(key + shift) % choices.length}`,
  };
}

function outcome({ flaw }: Row, item: Item): Outcome {
  const blocking = checkItem(item).filter(({ severity }) => severity === 'block');
  return { flaw: flaw ?? null, blocked: blocking.length > 0, codes: blocking.map(({ code }) => code) };
}

function isDerivable(row: Row): boolean {
  return derivedOptions(itemOf(row))?.includes(`o${row.key}`) ?? false;
}

/** An objection to the key itself counts, no other finding. */
function measureWrongKeys(some: readonly Row[], explained: boolean) {
  const caught = some.filter((row) =>
    outcome(row, itemOf(row, { explained, shift: 1 })).codes.some((code) =>
      ['wrong-key', 'explanation-disagrees'].includes(code),
    ),
  );
  return { derivable: some.length, caught: share(caught.length, some.length) };
}

function countCodes() {
  const codes = [...new Set(outcomes.flatMap((one) => one.codes))].sort();
  return Object.fromEntries(
    codes.map((code) => {
      const of = outcomes.filter((one) => one.codes.includes(code));
      const flawed = of.filter(({ flaw }) => flaw !== null).length;
      return [code, { flawed, sound: of.length - flawed }];
    }),
  );
}

function shareBlocked(some: readonly Outcome[]): number | null {
  return share(some.filter(({ blocked }) => blocked).length, some.length);
}

/** Null for a share of nothing. */
function share(part: number, of: number): number | null {
  return of === 0 ? null : Math.round((part / of) * 1e4) / 1e4;
}
