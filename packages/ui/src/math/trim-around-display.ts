import type { MathPiece } from './split-math.ts';

/** A displayed formula has its own line: the line breaks that its writer put around it would make empty ones. */
export function trimAroundDisplay(pieces: readonly MathPiece[]): MathPiece[] {
  const displayed = (index: number): boolean => {
    const piece = pieces[index];
    return piece?.kind === 'math' && piece.display;
  };
  return pieces.flatMap((piece, index): MathPiece[] => {
    if (piece.kind === 'math') return [piece];
    const start = displayed(index - 1) ? piece.text.replace(/^\s+/u, '') : piece.text;
    const text = displayed(index + 1) ? start.replace(/\s+$/u, '') : start;
    return text ? [{ kind: 'text', text }] : [];
  });
}
