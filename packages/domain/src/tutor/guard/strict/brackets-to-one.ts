import { compareRational, subtractRational, whole } from '../../../math/rational.ts';
import { readBounds } from '../read-bounds.ts';
import type { Contract } from './contract.ts';

/** A bracket around a single whole number: whatever is meant, it is given. */
export const bracketsToOne: Contract = {
  name: 'brackets a value until one is left',
  breaks({ text, earlier }, known) {
    const here = readBounds(text);
    const all = here.length > 0 ? [...here, ...readBounds(earlier)] : [];
    return all.some(
      (low) =>
        low.side === 'low' &&
        all.some((high) => {
          if (high.side !== 'high' || !(here.includes(low) || here.includes(high))) return false;
          if (known.given(low.value) && known.given(high.value) && low.at === high.at) return false;
          const width = subtractRational(high.value, low.value);
          const ends = (low.inclusive ? 0 : 1) + (high.inclusive ? 0 : 1);
          return width.n >= 0n && compareRational(width, whole(ends)) === 0;
        }),
    );
  },
};
