import { Fragment } from 'react';
import { cx } from '../lib/cx.ts';
import { Formula } from './formula.tsx';
import { splitMath } from './split-math.ts';
import { trimAroundDisplay } from './trim-around-display.ts';

export interface MathTextProps {
  /** Untrusted text. Only formulas and line breaks mean anything in it; all else is shown letter by letter. */
  text: string;
  /** No paragraphs: for a label, an option or a table cell. Displayed formulas become inline ones. */
  inline?: boolean;
  className?: string;
}

/** The one way in which the product shows text that may hold mathematics. */
export function MathText({ text, inline = false, className }: MathTextProps) {
  const normal = text.replaceAll('\r\n', '\n');
  if (inline) {
    return (
      <span className={className}>
        <Pieces text={normal} inline />
      </span>
    );
  }
  const paragraphs = normal.split(/\n[^\S\n]*\n\s*/u).filter((paragraph) => paragraph.trim());
  return (
    <div className={cx('flex max-w-prose min-w-0 flex-col gap-3', className)}>
      {paragraphs.map((paragraph, index) => (
        // Paragraphs of a text have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <p key={index} className="whitespace-pre-line">
          <Pieces text={paragraph} inline={false} />
        </p>
      ))}
    </div>
  );
}

function Pieces({ text, inline }: { text: string; inline: boolean }) {
  const pieces = inline ? splitMath(text) : trimAroundDisplay(splitMath(text));
  return pieces.map((piece, index) =>
    piece.kind === 'text' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
      <Fragment key={index}>{piece.text}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
      <Formula key={index} tex={piece.tex} display={piece.display && !inline} source={piece.source} />
    ),
  );
}
