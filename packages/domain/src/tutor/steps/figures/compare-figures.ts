import { figuresOf, type Operation } from './calculation.ts';
import { keyOf } from './trace-work.ts';

/** How the figures of a calculation stand to those of another. */
export type FiguresCompared = 'same' | 'more' | 'fewer' | 'other';

export function compareFigures(own: Operation, other: Operation): FiguresCompared {
  const [a, b] = [figureKeys(own), figureKeys(other)];
  const [all, covered] = [contains(a, b), contains(b, a)];
  if (all) return covered ? 'same' : 'more';
  return covered ? 'fewer' : 'other';
}

/** The one figure of each that the other lacks; null when more or fewer differ. */
export function differingFigure(own: Operation, other: Operation): [string, string] | null {
  const [a, b] = [figureKeys(own), figureKeys(other)];
  const [mine] = without(a, b);
  const [theirs] = without(b, a);
  const one = a.length === b.length && without(a, b).length === 1;
  return one && mine !== undefined && theirs !== undefined ? [mine, theirs] : null;
}

/** The figures as keys; a one changes nothing in a product and is left out. */
function figureKeys(expression: Operation): string[] {
  return figuresOf(expression)
    .map((figure) => keyOf(figure.value))
    .filter((key) => key !== '1/1');
}

function contains(keys: readonly string[], others: readonly string[]): boolean {
  return without(others, keys).length === 0;
}

/** What is left of a list when each of the others is taken out once. */
function without(keys: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return keys.filter((key) => {
    const at = rest.indexOf(key);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
