import type { HelpingMode } from '@skillbridge/domain';
import type { TutorThread } from '../tutor-types.ts';

/**
 * The mode of the next message: what the student chose on this page while it is open, else the one in use, else the one
 * to begin with. Null when the tutor is closed.
 */
export function pickMode({ modes, mode }: Pick<TutorThread, 'modes' | 'mode'>, chosen: HelpingMode | null) {
  return (
    [chosen, mode, modes.first].find((one): one is HelpingMode => one !== null && modes.open.includes(one)) ?? null
  );
}
