import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { MathText } from './math-text.tsx';

it('shows markup in untrusted text letter by letter', () => {
  const markup = renderToStaticMarkup(<MathText text={'<script>alert(1)</script> **b** [x](javascript:alert(1))'} />);
  expect(markup).toContain('&lt;script&gt;alert(1)&lt;/script&gt; **b** [x](javascript:alert(1))');
  expect(markup).not.toMatch(/<(?:script|strong|a)\b/u);
});

it('shows the source of a formula until KaTeX is there', () => {
  expect(renderToStaticMarkup(<MathText text="Solve $x^2$ & go" />)).toContain('$x^2$');
});

it('makes a paragraph of what stands between blank lines, whatever the line ends', () => {
  const markup = renderToStaticMarkup(<MathText text={'one\r\ntwo\r\n\r\n \r\nthree'} />);
  expect(markup.match(/<p [^>]*>([^<]*)/gu)?.map((p) => p.replace(/<p [^>]*>/u, ''))).toEqual(['one\ntwo', 'three']);
});

it('has no paragraphs inline', () => {
  expect(renderToStaticMarkup(<MathText inline text={'a\n\nb'} />)).toBe('<span>a\n\nb</span>');
});
