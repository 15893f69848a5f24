import type { ListPlace } from './styles.ts';
import { childOf, elementsOf, settingOf, walkXml, type XmlNode } from './walk-xml.ts';

type Level = { readonly start: number; readonly format: string; readonly text: string };
type List = { readonly kind: string; readonly starts: ReadonlyMap<number, number> };

/** Counts through a document: the label of the next paragraph at a place, as Word shows it; '' for none. */
export type Numbering = (place: ListPlace) => string;

/** Labels of numbered paragraphs, which are in no paragraph's text: without them nobody finds problem 2. */
export function readNumbering(xml: string | null): Numbering {
  const kinds = new Map<string, ReadonlyMap<number, Level>>();
  const lists = new Map<string, List>();
  const onNode = (node: XmlNode): void => {
    if (node.name === 'w:num') lists.set(node.attributes.get('numId') ?? '', readList(node));
    else kinds.set(node.attributes.get('abstractNumId') ?? '', readLevels(node));
  };
  if (xml !== null) walkXml(xml, { whole: new Set(['w:abstractNum', 'w:num']), onNode });
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return ({ list: id, level }) => {
    const list = lists.get(id);
    const levels = list && kinds.get(list.kind);
    const own = levels?.get(level);
    if (!list || !levels || !own) return '';
    const counter = counters.get(list.kind) ?? [];
    const restart = begun.has(`${id}/${level}`) ? undefined : list.starts.get(level);
    const last = counter[level];
    counter[level] = restart ?? (last === undefined ? own.start : last + 1);
    counter.length = level + 1;
    counters.set(list.kind, counter);
    begun.add(`${id}/${level}`);
    if (own.format === 'bullet') return '-';
    if (own.format === 'none') return '';
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = levels.get(at);
      return formatNumber(counter[at] ?? shown?.start ?? 1, shown?.format ?? 'decimal');
    });
  };
}

function readLevels(node: XmlNode): ReadonlyMap<number, Level> {
  const levels = elementsOf(node).filter(({ name }) => name === 'w:lvl');
  return new Map(
    levels.map((level) => [
      Number(level.attributes.get('ilvl')),
      {
        start: toCount(settingOf(level, 'w:start')),
        format: settingOf(level, 'w:numFmt') ?? 'decimal',
        text: (settingOf(level, 'w:lvlText') ?? '').slice(0, 80),
      },
    ]),
  );
}

function readList(node: XmlNode): List {
  const overrides = elementsOf(node).filter((child) => childOf(child, 'w:startOverride'));
  const starts = overrides.map((one): [number, number] => [
    Number(one.attributes.get('ilvl')),
    toCount(settingOf(one, 'w:startOverride')),
  ]);
  return { kind: settingOf(node, 'w:abstractNumId') ?? '', starts: new Map(starts) };
}

function toCount(value: string | undefined): number {
  const count = Number(value ?? 1);
  return Number.isInteger(count) && count >= 0 && count < 100_000 ? count : 1;
}

/** A number as Word writes it in lists; formats of other scripts as decimals. */
function formatNumber(value: number, format: string): string {
  if (format === 'lowerLetter') return toLetters(value);
  if (format === 'upperLetter') return toLetters(value).toUpperCase();
  if (format === 'lowerRoman') return toRoman(value);
  if (format === 'upperRoman') return toRoman(value).toUpperCase();
  return format === 'decimalZero' && value < 10 ? `0${value}` : String(value);
}

/** a to z, then aa, bb. */
function toLetters(value: number): string {
  if (value < 1 || value > 26 * 20) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

function toRoman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let left = value;
  return ROMAN.map(([worth, letters]) => {
    const times = Math.floor(left / worth);
    left -= times * worth;
    return letters.repeat(times);
  }).join('');
}
