import { multiplyRational, parseDecimal, sameRational } from '../../../math/rational.ts';
import { findUnit } from '../../../math/units.ts';
import type { Detector } from './detector.ts';

const MEASURE = /(-?\d+(?:\.\d+)?)\s?([a-zA-Z¢]+(?:\^[23])?)/g;

/** The answer in another unit: `200 cm` for 2 m, `90 minutes` for 1.5 hours. */
export const otherUnits: Detector = {
  name: 'gives it in another unit',
  finds({ text }, answer, known) {
    if (answer.kind !== 'value' || answer.unit === null || known.concluded(answer.value)) return false;
    const unit = findUnit(answer.unit);
    if (!unit) return false;
    const target = multiplyRational(answer.value, unit.scale);
    return [...text.matchAll(MEASURE)].some(([, figure = '', name = '']) => {
      const value = parseDecimal(figure);
      const other = findUnit(name);
      if (!value || other?.dimension !== unit.dimension || known.mentions(value)) return false;
      return sameRational(multiplyRational(value, other.scale), target);
    });
  },
};
