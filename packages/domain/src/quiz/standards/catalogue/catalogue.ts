import type { Standard } from '../standard.ts';
import { satMath } from './sat-math.ts';

/** Every entry of every catalogue. Descriptions are ours; names of domains and codes are the publishers'. */
export const catalogue: readonly Standard[] = [...satMath];
