import type { Ai } from '@skillbridge/ai';

/** Whether whoever words the replies can look at photos. */
export function readsImages(ai: Ai): boolean {
  const description = ai.describe();
  return 'readsImages' in description && description.readsImages === true;
}
