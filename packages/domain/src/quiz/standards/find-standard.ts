import { catalogue } from './catalogue/catalogue.ts';
import type { Standard } from './standard.ts';

const byId = new Map(catalogue.map((standard) => [standard.id, standard]));

/** The entry of that id, or null. */
export function findStandard(id: string): Standard | null {
  return byId.get(id) ?? null;
}
