/** ANSWER-BEARING: see answer-key.ts. */
import { itemSchema } from '../../../items/item.ts';
import type { Candidate } from './candidate.ts';
import { readLines, type SheetLine } from './read-lines.ts';
import { readSentences } from './read-sentences.ts';

const FEWEST = 3;
const MOST = 7;
const LONGEST_SOURCE = 600;
const IN_ORDER = /\b(?:steps?|stages?|process|procedure|how to|order|sequence|method|phases?|cycle)\b/i;
const CONNECTS = /^(?:first|second|third|next|then|after that|afterwards|finally|lastly|last),?\s+(?=\S)/i;

/** One thing after another: a numbered list of steps, or events with their years. */
export function orderingCandidates(text: string): Candidate[] {
  return [...steps(readLines(text)), ...events(text)];
}

function steps(lines: readonly SheetLine[]): Candidate[] {
  return runsOf(lines).flatMap(({ run, before }) => {
    const texts = run.map(({ text }) => text);
    const areSteps = IN_ORDER.test(before) || texts.filter((one) => CONNECTS.test(one)).length >= 2;
    if (!areSteps || run.length > MOST || texts.some((one) => /[?=_]/.test(one) || one.length > 200)) return [];
    const whole = run.map(({ raw }) => raw).join('\n');
    const source = whole.length <= LONGEST_SOURCE ? whole : (run[0]?.raw ?? '');
    return [
      {
        ...toCandidate('Put these steps in the right order, the first one first.', texts.map(tidy), texts, source),
        way: 'steps',
      },
    ];
  });
}

/** Numbered lines that count up from 1, with the line before them. */
function runsOf(lines: readonly SheetLine[]): { run: SheetLine[]; before: string }[] {
  const runs: { run: SheetLine[]; before: string }[] = [];
  let before = '';
  for (const line of lines) {
    const run = runs.at(-1)?.run;
    if (line.kind === 'numbered' && line.number === 1) runs.push({ run: [line], before });
    else if (line.kind === 'numbered' && run && line.number === run.length + 1) run.push(line);
    else if (line.kind !== 'blank') before = line.text;
  }
  return runs.filter(({ run }) => run.length >= FEWEST);
}

function events(text: string): Candidate[] {
  const dated = readSentences(text).flatMap(({ text: line }) => {
    const [, year, told] = /^(?:In\s+)?(\d{4})\s*(?:[,:]|\s[-–—])\s*(.{8,180}?)\.?$/.exec(line) ?? [];
    const [, said, at] = /^(.{8,180}?)\s+in\s+(\d{4})\.$/.exec(line) ?? [];
    const [when, what] = [year ?? at, told ?? said];
    return when === undefined || what === undefined || /\d{4}/.test(what) ? [] : [{ when: Number(when), what, line }];
  });
  const apart = dated.filter(({ when }, at) => dated.findIndex((other) => other.when === when) === at).slice(0, MOST);
  if (apart.length < FEWEST) return [];
  const sorted = [...apart].sort((a, b) => a.when - b.when);
  const source = apart[0]?.line ?? '';
  return [
    toCandidate(
      'Put these events in order, the earliest first.',
      sorted.map(({ what }) => tidy(what)),
      apart.map(({ line }) => line),
      source,
    ),
  ];
}

function toCandidate(stem: string, inOrder: readonly string[], lines: readonly string[], source: string): Candidate {
  return {
    ...{ form: 'open', way: 'ordering', lines, worth: 250 },
    make: ({ id, dice }) => {
      const ids = inOrder.map((_, at) => String.fromCharCode(97 + at));
      const shown = dice.sample(
        inOrder.map((text, at) => ({ id: ids[at] ?? '', text })),
        inOrder.length,
      );
      // By chance they came out in order, which would be no question.
      if (shown.every(({ id: own }, at) => own === ids[at])) shown.push(...shown.splice(0, 1));
      const renamed = shown.map(({ text }, at) => ({ id: String(at + 1), text }));
      const key = inOrder.flatMap((text) => renamed.find((one) => one.text === text)?.id ?? []);
      return (
        itemSchema.safeParse({ id, kind: 'ordering', points: 2, skill: null, stem, entries: renamed, key, source })
          .data ?? null
      );
    },
  };
}

/** Without the word that tells the place. */
function tidy(text: string): string {
  const bare = text.replace(CONNECTS, '').replace(/[.;,\s]+$/, '');
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}`;
}
