import { normaliseMath } from './normalise-math.ts';
import { divideRational, multiplyRational, type Rational, whole } from './rational.ts';
import { tidyUnit } from './read-measure.ts';
import { findUnit, type Unit } from './units.ts';

/**
 * The figure in another unit, exactly; null when the units are of different kinds. Units outside the table (`mol`,
 * `apples`) are the same when they are written the same, but for capitals and a plural s.
 */
export function convertFigure(figure: Rational, from: string, to: string): Rational | null {
  const [here, there] = [read(from), read(to)];
  if (here.unit && there.unit) return scaled(figure, here.unit, there.unit);
  return here.name === there.name ? figure : null;
}

function read(text: string): { unit: Unit | null; name: string } {
  // A lone dollar sign would be read as the start of LaTeX.
  const plain = text.trim() === '$' ? '$' : tidyUnit(normaliseMath(text));
  return { unit: findUnit(plain), name: plain.toLowerCase().replace(/\W+/g, ' ').trim().replace(/s$/, '') || plain };
}

function scaled(figure: Rational, from: Unit, to: Unit): Rational | null {
  const times = litres(from, to);
  return times && divideRational(multiplyRational(multiplyRational(figure, from.scale), times), to.scale);
}

/** What joins two dimensions: 1 ml is 1 cm^3, which the table holds as 10,000,000 and as 100^3. */
function litres(from: Unit, to: Unit): Rational | null {
  if (from.dimension === to.dimension) return whole(1);
  if (from.dimension === 'length^3' && to.dimension === 'volume') return whole(10);
  return from.dimension === 'volume' && to.dimension === 'length^3' ? divideRational(whole(1), whole(10)) : null;
}
