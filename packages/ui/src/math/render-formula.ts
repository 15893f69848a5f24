import type katex from 'katex';

/** Longer formulas are shown as source: nobody writes one by hand, and laying one out can hold up the page. */
const longestFormula = 4000;

/**
 * Draws a formula into an element and says whether it could be read. Untrusted input: no links, no HTML, no images
 * (`trust: false`), bounded macro expansion and sizes. It builds nodes instead of parsing a string, so that a policy
 * without 'unsafe-inline' is enough (styles set by script are not inline styles).
 */
export function renderFormula(renderer: typeof katex, element: HTMLElement, tex: string, display: boolean): boolean {
  if (tex.length > longestFormula) return false;
  try {
    renderer.render(tex, element, {
      displayMode: display,
      // Caught below. KaTeX's own error node carries a style attribute, which the policy refuses.
      throwOnError: true,
      // What `trust: false` refuses inside a formula, such as a link, is shown as its name in this colour.
      errorColor: 'var(--danger)',
      trust: false,
      strict: 'ignore',
      maxSize: 20,
      maxExpand: 300,
    });
    return true;
  } catch {
    // A parse error, or a stack exhausted by a thousand nested braces.
    element.replaceChildren();
    return false;
  }
}
