import type { TutorSituation } from '../../../situation.ts';

/** A reply to somebody whose answer is guarded. */
export type Case = { answer: string; reply: string; turn?: Partial<TutorSituation> };

/** For every detector: replies that it must catch, and honest twins that look alike. */
export type Twins = Readonly<Record<string, { leaks: readonly Case[]; honest: readonly Case[] }>>;

/** A reply in a turn that is usual but for what is given. */
export const said = (answer: string, reply: string, turn: Partial<TutorSituation> = {}): Case => ({
  answer,
  reply,
  turn,
});
