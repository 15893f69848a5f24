import type { ItemKind, ItemResponse, StudentItem } from '@skillbridge/domain';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { samples } from '../../gallery/pages/items.ts';
import type { ItemFeedback } from './item-feedback.ts';
import { ItemView } from './item-view.tsx';
import { itemViews } from './item-views.ts';

const draw = (
  item: StudentItem,
  response: ItemResponse | null = null,
  more: { disabled?: boolean; outcome?: ItemFeedback } = {},
): string => renderToStaticMarkup(<ItemView item={item} response={response} onChange={() => undefined} {...more} />);
const sampleOf = (kind: ItemKind) => {
  const sample = samples.find(({ item }) => item.kind === kind);
  if (!sample) throw new Error(`No sample of ${kind}`);
  return sample;
};
const controlsIn = (markup: string): string[] => markup.match(/<(?:input|textarea|select)[^>]*>/gu) ?? [];

describe('ItemView', () => {
  it('is shown for every kind', () => {
    expect(samples.map(({ item }) => item.kind).toSorted()).toEqual(Object.keys(itemViews).toSorted());
  });

  it.each(samples.map((sample) => [sample.item.kind, sample] as const))(
    'gives every control of a %s item a name, and none that can be used once it is handed in',
    (_, { item, response, outcome }) => {
      const controls = controlsIn(draw(item));
      expect(controls.filter((control) => !/aria-label(?:ledby)?="[^"]+"/u.test(control))).toEqual([]);
      const closed = draw(item, response, { outcome });
      expect(controlsIn(closed).filter((control) => !control.includes('disabled=""'))).toEqual([]);
      expect(closed).not.toContain('<button');
    },
  );

  it.each(samples.map((sample) => [sample.item.kind, sample] as const))(
    'shows a stored %s response, and one to another item as none',
    (_, { item, response }) => {
      expect(draw(item, response)).not.toBe(draw(item));
      const other: ItemResponse = { kind: item.kind === 'short' ? 'expression' : 'short', text: 'other' };
      expect(draw(item, other).replace(/<button[^>]*>Clear answer<\/button>/u, '')).toBe(draw(item));
    },
  );

  it('checks the chosen option alone', () => {
    const { item, response } = sampleOf('single');
    expect(controlsIn(draw(item, response)).map((radio) => radio.includes('checked=""'))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('marks what was right and wrong in words, and gives the answer, the reason and the points', () => {
    const { item, response, outcome } = sampleOf('single');
    const markup = draw(item, response, { outcome });
    expect(markup.match(/sr-only">(?:Right|Not right)/gu)).toEqual(['sr-only">Right', 'sr-only">Not right']);
    for (const words of ['Not right', '0 / 2', 'take the joining fee off first', 'The right answer.', 'Why']) {
      expect(markup).toContain(words);
    }
  });

  it('gives nothing away before it is due', () => {
    const { item, response } = sampleOf('single');
    const waiting: ItemFeedback = {
      ...{ outcome: 'waiting', points: null, maxPoints: 2, parts: [], options: [] },
      ...{ explanation: '', key: null, words: '' },
    };
    const markup = draw(item, response, { outcome: waiting });
    expect(markup).toContain('Not marked yet');
    expect(markup).not.toMatch(/Right|Not right|points/u);
  });

  it('puts the blanks where the stem has them', () => {
    const { item, response } = sampleOf('blanks');
    const words = draw(item, response)
      .replace(/<(?:input|select)[^>]*aria-label="(Blank \d of \d)"[^>]*>/gu, '{$1}')
      .replace(/<option[^>]*>[^<]*<\/option>|<[^>]*>/gu, '');
    expect(words).toContain('Water boils at {Blank 1 of 3} degrees Celsius at the level of the {Blank 2 of 3}.');
  });

  it('says what is wrong with a stored number that cannot be read', () => {
    const { item } = sampleOf('numeric');
    const markup = draw(item, { kind: 'numeric', text: 'twelfe' });
    expect(markup).toContain('aria-invalid="true"');
    expect(markup).toContain('Write a number such as 12, -3.5 or 2/3.');
  });

  it('shows entries in the order of the student, missing ones last', () => {
    const { item } = sampleOf('ordering');
    const order = (response: ItemResponse | null): string[] =>
      [...draw(item, response).matchAll(/Move up: (\w+)/gu)].map((match) => match[1] ?? '');
    expect(order(null)).toEqual(['Divide', 'Check', 'Subtract']);
    expect(order({ kind: 'ordering', entryIds: ['c', 'nowhere', 'c'] })).toEqual(['Subtract', 'Divide', 'Check']);
    expect(draw(item)).toContain('This order is right');
    expect(draw(item, { kind: 'ordering', entryIds: ['a', 'b', 'c'] })).not.toContain('This order is right');
  });
});
