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
      throwOnError: false,
      errorColor: 'inherit',
      trust: false,
      strict: 'ignore',
      maxSize: 20,
      maxExpand: 300,
    });
    return element.querySelector(':scope > .katex-error') === null;
  } catch {
    // Not a parse error, such as a stack exhausted by a thousand nested braces.
    return false;
  }
}
