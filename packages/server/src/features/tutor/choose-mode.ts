import { DomainError, type HelpingMode, type OpenModes } from '@skillbridge/domain';

/**
 * The mode of a turn: the one asked for, or the one in use while it is still open, or the one to begin with. Throws
 * WRONG_STATE with the reason when the tutor is closed or the mode is not open.
 */
export function chooseMode(modes: OpenModes, asked: HelpingMode | undefined, inUse: string | undefined): HelpingMode {
  if (modes.first === null) throw new DomainError('WRONG_STATE', modes.closed ?? 'The tutor is closed here.');
  if (asked === undefined) return modes.open.find((mode) => mode === inUse) ?? modes.first;
  if (modes.open.includes(asked)) return asked;
  if (asked === 'explain' && modes.explainWaits) {
    throw new DomainError(
      'WRONG_STATE',
      'The solution is explained once you have handed in. Until then, ask for a hint.',
    );
  }
  throw new DomainError('WRONG_STATE', 'Your instructor does not allow this kind of help here. Choose another one.');
}
