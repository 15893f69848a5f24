import type { Item } from '../../../items/item.ts';

type Single = Extract<Item, { kind: 'single' }>;

/** A single-choice item whose options are `a`, `b`, ... in order; the key is the first unless told otherwise. */
export function makeChoice(stem: string, options: readonly string[], more: Partial<Single> = {}): Single {
  return {
    id: 'item',
    kind: 'single',
    stem,
    points: 1,
    skill: null,
    explanation: '',
    options: options.map((text, at) => ({ id: idAt(at), text })),
    key: 'a',
    ...more,
  };
}

/** The same options with several right ones. */
export function makeMultiple(stem: string, options: readonly string[], key: string[]): Item {
  return { ...makeChoice(stem, options), kind: 'multiple', key, scoring: 'all-or-nothing' };
}

export function makeNumeric(stem: string, key: string, tolerance = '0'): Item {
  return {
    id: 'item',
    kind: 'numeric',
    stem,
    points: 1,
    skill: null,
    explanation: '',
    key,
    tolerance,
    toleranceIn: 'units',
    unit: null,
  };
}

export function makeTrueFalse(stem: string, key: boolean): Item {
  return { id: 'item', kind: 'true-false', stem, points: 1, skill: null, explanation: '', key };
}

/** The id of the option at that place. */
function idAt(at: number): string {
  return String.fromCharCode(97 + at);
}
