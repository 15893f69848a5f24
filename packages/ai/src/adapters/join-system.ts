import type { ModelRequest } from '../port.ts';

/** The parts of a system prompt as one text, followed by what is asked of the form. */
export function joinSystem(system: ModelRequest['system'], instruction: string | null = null): string {
  const parts = typeof system === 'string' ? [system] : system;
  return [...parts, ...(instruction === null ? [] : [instruction])].join('\n\n');
}
