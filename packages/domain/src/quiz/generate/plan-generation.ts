import type { GenerationRequest } from './generation-request.ts';

/** `choice` is single or multiple choice; `open` is everything that is typed or judged. */
export type ItemForm = 'choice' | 'open';
export type Difficulty = 'easy' | 'medium' | 'hard';

/** One question to be made. */
export type QuizSlot = { readonly form: ItemForm; readonly difficulty: Difficulty };

const CHOICE_SHARE = { 'all-choice': 1, 'mostly-choice': 0.75, 'half-choice': 0.5 } as const;
/** Of a mixed quiz: three in ten easy, one quarter hard, the rest between. */
const MIXED = { easy: 0.3, hard: 0.25 } as const;

/** What to make, in the quiz's order: easier first, open questions spread evenly among the others. */
export function planGeneration({ length, mix, difficulty }: Pick<GenerationRequest, 'length' | 'mix' | 'difficulty'>) {
  const choices = Math.max(1, Math.round(length * CHOICE_SHARE[mix]));
  const open = length - choices;
  const [easy, hard] = [Math.round(length * MIXED.easy), Math.round(length * MIXED.hard)];
  return Array.from({ length }, (_, at): QuizSlot => {
    const mixed = at < easy ? 'easy' : at >= length - hard ? 'hard' : 'medium';
    // An open one wherever the even share of them passes a whole number.
    const isOpen = Math.floor(((at + 1) * open) / length) > Math.floor((at * open) / length);
    return { form: isOpen ? 'open' : 'choice', difficulty: difficulty === 'mixed' ? mixed : difficulty };
  });
}

/** What is to be made of an input: one question of a given form in the place of another, or a whole quiz. */
export function slotsOf({
  request,
  replaces,
}: {
  request: GenerationRequest;
  replaces?: { form: ItemForm };
}): QuizSlot[] {
  const plan = planGeneration(request);
  return replaces ? plan.map((slot) => ({ ...slot, form: replaces.form })) : plan;
}

/** Slots in parts of nearly equal size, each small enough that a model's reply is not cut. */
export function chunkSlots(slots: readonly QuizSlot[], most: number): QuizSlot[][] {
  const parts = Math.ceil(slots.length / most);
  return Array.from({ length: parts }, (_, at) =>
    slots.slice(Math.floor((at * slots.length) / parts), Math.floor(((at + 1) * slots.length) / parts)),
  );
}
