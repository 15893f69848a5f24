/** Kinds of slip that a line can be shown to hold. Named only when one kind alone explains the line. */
export const slipKinds = [
  'sign',
  'distribution',
  'dropped-term',
  'arithmetic',
  'operation-order',
  'wrong-operation',
  'combining',
  'inverse-operation',
  'transcription',
  'inequality-direction',
  'power',
  'lost-solution',
  'unit-conversion',
  'went-past-answer',
] as const;
export type SlipKind = (typeof slipKinds)[number];
