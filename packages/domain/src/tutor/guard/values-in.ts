import { extractValues } from '../../math/extract-values.ts';
import { remember } from '../../math/remember.ts';

/** The values in a reading of the reply; read once, however many answers are looked for. */
export const valuesIn = remember(extractValues);
