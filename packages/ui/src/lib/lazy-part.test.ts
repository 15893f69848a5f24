import { expect, it } from 'vitest';
import { lazyPart } from './lazy-part.ts';

const Part = () => null;

it('loads a part once and then has it at hand', async () => {
  let fetches = 0;
  const part = lazyPart(async () => {
    fetches += 1;
    return Part;
  });
  expect(part.read()).toBeNull();
  await Promise.all([part.load(), part.load()]);
  expect([part.read(), fetches]).toEqual([Part, 1]);
});

it('tries again after a load that failed', async () => {
  let online = false;
  const part = lazyPart(async () => {
    if (!online) throw new Error('offline');
    return Part;
  });
  await expect(part.load()).rejects.toThrow('offline');
  online = true;
  expect(await part.load()).toBe(Part);
});
