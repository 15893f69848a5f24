import type { SlipKind } from '@skillbridge/domain/engine';

const sentences: Record<SlipKind, string> = {
  sign: 'Look at the signs in this line.',
  distribution: 'Look at what the bracket is multiplied by, term by term.',
  'dropped-term': 'A term of the line before is missing here.',
  arithmetic: 'Work out the numbers in this line again.',
  'operation-order': 'Look at which operation comes first here.',
  'wrong-operation': 'Look at which operation was done here, and to which numbers.',
  combining: 'Look at which terms may be put together.',
  'inverse-operation': 'Look at what undoes the operation, and do it to both sides.',
  transcription: 'Compare this line with what you copied it from.',
  'inequality-direction': 'Look at the direction of the sign.',
  power: 'Look at the powers in this line.',
  'lost-solution': 'Check whether there is more than one solution.',
  'unit-conversion': 'Look at the units in this line.',
  'went-past-answer': 'Read again what was asked for; you may be past it.',
};

/** What to look at in a line that breaks. Says where to look and never what would be right. */
export function wordSlip(slip: SlipKind | null): string {
  return slip === null ? 'This line does not follow from the one before.' : sentences[slip];
}
