import type { AssignmentState } from '@skillbridge/domain';

/** Questions worth asking where the student stands, to press instead of typing. */
export function suggestPrompts(state: AssignmentState, draft: string, turns: number): string[] {
  if (state === 'graded') return ['What would make my answer better?', 'What should I practise next?'];
  if (state === 'handed-in') return ['What is worth reading again while I wait?'];
  if (draft.trim() === '') return ['How do I begin?', 'What is this task asking me to do?'];
  return turns === 0 ? ['Is my first step right?', 'What should I do next?'] : ['Is this right so far?', 'I am stuck.'];
}
