import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useScrollStop } from '../hooks/use-scroll-stop.ts';
import { cx } from '../lib/cx.ts';
import { loadKatex, readKatex } from './load-katex.ts';
import { renderFormula } from './render-formula.ts';

export interface FormulaProps {
  tex: string;
  display?: boolean;
  /** What to show while KaTeX loads and when the formula cannot be read; else `tex`. */
  source?: string;
}

/** One formula. Until KaTeX is here, and for LaTeX that it cannot read, the source is shown. Never throws. */
export function Formula({ tex, display = false, source = tex }: FormulaProps) {
  const target = useRef<HTMLSpanElement>(null);
  const frame = useScrollStop<HTMLSpanElement>(display);
  const [renderer, setRenderer] = useState(readKatex);
  const [broken, setBroken] = useState(false);

  useEffect(() => {
    if (renderer) return;
    let gone = false;
    loadKatex().then(
      (katex) => gone || setRenderer(() => katex),
      () => gone || setBroken(true),
    );
    return () => {
      gone = true;
    };
  }, [renderer]);

  useLayoutEffect(() => {
    const element = target.current;
    if (!renderer || !element) return;
    setBroken(!renderFormula(renderer, element, tex, display));
    // React does not know the nodes that KaTeX makes: they go before the next ones come.
    return () => element.replaceChildren();
  }, [renderer, tex, display]);

  const waiting = !renderer || broken;
  return (
    <span ref={frame} className={cx(display && 'block overflow-x-auto overflow-y-hidden my-2 text-center')}>
      <span ref={target} hidden={waiting} />
      {waiting && (
        <span
          className={cx(broken ? 'math-broken' : 'text-ink-soft')}
          title={broken ? 'This formula could not be read' : undefined}
        >
          {source}
        </span>
      )}
    </span>
  );
}
