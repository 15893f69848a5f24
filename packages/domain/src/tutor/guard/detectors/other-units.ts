import { divideRational, multiplyRational, roundRational, sameRational } from '../../../math/rational.ts';
import { findUnit } from '../../../math/units.ts';
import { readMeasures } from '../read-measures.ts';
import type { Detector } from './detector.ts';

/** The answer in another unit: `200 cm` for 2 m, `1 hour and 30 minutes` for 90 minutes, `78.7 inches` for 2 m. */
export const otherUnits: Detector = {
  name: 'gives it in another unit',
  finds({ text }, answer, known) {
    if (answer.kind !== 'value' || known.concluded(answer.value)) return false;
    const name = answer.unit ?? known.askedUnit;
    const unit = name === null ? null : findUnit(name);
    if (!unit) return false;
    const target = multiplyRational(answer.value, unit.scale);
    return readMeasures(text).some((measure) => {
      if (measure.dimension !== unit.dimension || measure.figures.every((one) => known.mentions(one))) return false;
      if (sameRational(measure.value, target)) return true;
      const inItsUnit = divideRational(target, measure.scale);
      const only = measure.figures.length === 1 ? measure.figures[0] : undefined;
      return (
        only !== undefined &&
        measure.decimals > 0 &&
        inItsUnit !== null &&
        sameRational(roundRational(inItsUnit, measure.decimals), only)
      );
    });
  },
};
