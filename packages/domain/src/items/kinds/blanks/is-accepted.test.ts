import { describe, expect, it } from 'vitest';
import { isAccepted } from './is-accepted.ts';

const accepts = (accepted: string[], text: string, caseSensitive = false): boolean =>
  isAccepted(text, { accepted, caseSensitive });

describe('a typed blank', () => {
  it.each([
    ['mitosis', ['mitosis', ' Mitosis ', 'MITOSIS.', 'mi\u200btosis']],
    ['the sea', ['the sea', 'The  Sea', 'the\u00a0sea']],
    ['café', ['café', 'cafe', 'CAFÉ', 'cafe\u0301']],
    ["don't", ['don’t', "Don't"]],
    ['1/2', ['0.5', '.50', '2/4', '½', 'one half']],
    ['1,200', ['1200', '1 200']],
    ['2x + 2', ['2(x+1)', '2+2x', '2x+2']],
    ['x = 4', ['x=4', '4 = x']],
    ['2 m', ['200 cm', '2 metres']],
    ['50%', ['50 %', '0.5', '50 percent']],
    ['H2O', ['H₂O', 'h2o']],
  ])('that wants %s takes %j', (accepted, texts) => {
    expect(texts.filter((text) => !accepts([accepted], text))).toEqual([]);
  });

  it.each([
    ['cat', ['act', 'tac', '', ' ', 'cats']],
    ['CO2', ['C2O', '2CO', 'OC2']],
    ['12', ['3*4', '12 or 13', '13', '12 m']],
    ['T-cell', ['cell-T', 'T cell']],
    ['x + 1', ['x - 1', 'x', '1']],
  ])('that wants %s does not take %j', (accepted, texts) => {
    expect(texts.filter((text) => accepts([accepted], text))).toEqual([]);
  });

  it('takes any of the accepted forms', () => {
    expect(['colour', 'color'].every((text) => accepts(['colour', 'color'], text))).toBe(true);
  });

  it('counts capitals and accents where the exact spelling is asked for, spaces never', () => {
    expect(accepts(['año'], 'ano', true)).toBe(false);
    expect(accepts(['Berlin'], 'berlin', true)).toBe(false);
    expect(accepts(['Berlin'], '  Berlin ', true)).toBe(true);
  });
});
