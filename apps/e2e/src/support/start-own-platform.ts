import { inject } from 'vitest';
import { type StartedPlatform, startPlatform } from './start-platform.ts';

/** A platform for one journey alone, with settings of its own, such as the address of a scripted model. Stop it after. */
export function startOwnPlatform(settings: Readonly<Record<string, string>>): Promise<StartedPlatform> {
  return startPlatform(inject('environment'), settings);
}
