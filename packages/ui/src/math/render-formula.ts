import type katex from 'katex';
import type { KatexOptions } from 'katex';

/** Longer formulas are shown as source: nobody writes one by hand, and laying one out can hold up the page. */
const longestFormula = 4000;

/** How untrusted LaTeX is read: no links, no HTML, no images, and bounds on macro expansion and on sizes. */
export function formulaOptions(display: boolean): KatexOptions {
  return {
    displayMode: display,
    // `renderFormula` catches. KaTeX's own error node carries a style attribute, which the policy refuses.
    throwOnError: true,
    // What `trust: false` refuses inside a formula, such as a link, is shown as its name in this colour.
    errorColor: 'var(--danger)',
    trust: false,
    strict: 'ignore',
    maxSize: 20,
    maxExpand: 300,
  };
}

/**
 * Draws a formula into an element and says whether it could be read; an unreadable one leaves the element empty. It
 * builds nodes instead of parsing a string, so that a policy without 'unsafe-inline' is enough (styles set by script are
 * not inline styles).
 */
export function renderFormula(renderer: typeof katex, element: HTMLElement, tex: string, display: boolean): boolean {
  if (tex.length > longestFormula) return false;
  try {
    renderer.render(tex, element, formulaOptions(display));
    return true;
  } catch {
    // A parse error, or a stack exhausted by a thousand nested braces.
    element.replaceChildren();
    return false;
  }
}
