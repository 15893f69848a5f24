import { describe, expect, it } from 'vitest';
import { catalogue } from '../../standards/catalogue/catalogue.ts';
import { itemGenerators } from './generators.ts';
import { standardsServed } from './standards-served.ts';

describe('standards that the families exercise', () => {
  it('stand in the catalogue', () => {
    const known = new Set(catalogue.map(({ id }) => id));
    const unknown = itemGenerators.flatMap((one) => standardsServed(one).filter((id) => !known.has(id)));
    expect(unknown).toEqual([]);
  });

  it('are at least one for each family', () => {
    expect(itemGenerators.filter((one) => standardsServed(one).length === 0).map(({ id }) => id)).toEqual([]);
  });
});
