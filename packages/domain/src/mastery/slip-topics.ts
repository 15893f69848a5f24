/** What a kind of slip (tutor/steps/slip-kind.ts) is called as something to practise. */
const topics: Readonly<Record<string, string>> = {
  sign: 'Signs',
  distribution: 'Multiplying out brackets',
  'dropped-term': 'Keeping every term',
  arithmetic: 'Arithmetic',
  'operation-order': 'Order of operations',
  combining: 'Combining like terms',
  'inverse-operation': 'Solving equations: inverse operations',
  'wrong-operation': 'Choosing the operation',
  transcription: 'Copying lines carefully',
  'inequality-direction': 'Inequalities',
  power: 'Powers',
  'lost-solution': 'Finding every solution of an equation',
  'unit-conversion': 'Converting units',
  'went-past-answer': 'Answering what is asked',
};

/** The topic that a kind of slip belongs to; null for a kind that is not known here. */
export function slipTopic(kind: string): string | null {
  return topics[kind] ?? null;
}
