import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.ts';

const fold = (text: string) => foldText(text, { exact: false });

describe('foldText', () => {
  it('lets capitals, accents, spaces, quotes and a full stop not count', () => {
    expect(fold(' Café  “au lait”. ')).toBe('cafe "au lait"');
    expect(foldText(' Café', { exact: true })).toBe('Café');
  });

  it('keeps a raised number apart from a digit', () => {
    expect(fold('10²')).toBe('10^2');
    expect(fold('10²')).not.toBe(fold('102'));
    expect(fold('x¹²')).toBe(fold('x^12'));
    expect(fold('H₂O')).toBe('h2o');
  });

  it('keeps a fraction of one character apart from the number before it', () => {
    expect(fold('3½')).toBe('3 1/2');
    expect(fold('½ cup')).toBe('1/2 cup');
  });

  it.each([
    ['≠', '='],
    ['≮', '<'],
    ['≯', '>'],
    ['∉', '∈'],
    ['∄', '∃'],
  ])('never takes %s for %s', (negated, plain) => {
    expect(fold(`a ${negated} b`)).not.toBe(fold(`a ${plain} b`));
  });
});
