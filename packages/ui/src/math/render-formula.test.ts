import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { formulaOptions } from './render-formula.ts';

/** What is drawn, without the annotation that repeats the source as text. */
const draw = (tex: string) =>
  katex.renderToString(tex, formulaOptions(false)).replace(/<annotation.*?<\/annotation>/u, '');

describe('formulaOptions', () => {
  it('make no link, image or attribute out of untrusted LaTeX', () => {
    for (const tex of [
      '\\href{javascript:alert(1)}{x}',
      '\\url{https://example.org}',
      '\\includegraphics{https://example.org/x.png}',
      '\\htmlClass{a}{x}',
      '\\htmlStyle{position:fixed}{x}',
      '\\htmlId{root}{x}',
      '\\htmlData{a=b}{x}',
    ]) {
      expect(draw(tex), tex).not.toMatch(/<a\b|<img\b|href=|position:fixed|id="root"|data-a=/u);
    }
  });

  it('stop a macro that grows without end', () => {
    expect(() => draw('\\def\\a{\\a\\a}\\a')).toThrow(/Too many expansions/u);
  });

  it('cut a size that would cover the page', () => {
    expect(draw('\\rule{9999em}{9999em}')).not.toContain('9999em;');
  });
});
