import {
  type Assembly,
  addDrafts,
  addRepairs,
  composeQuizPrompt,
  composeRepairPrompt,
  type DraftedQuestion,
  dropFlawed,
  type QuizInput,
  type QuizReply,
  type QuizSlot,
} from '@skillbridge/domain/engine';
import type { QuizOptions, QuizProgress } from '../ai.ts';
import { askModel, type Judgement, type WatchedModel } from '../ask-model.ts';
import type { UsageRecord } from '../usage.ts';

/** Questions a call: a reply that is cut, or takes longer than a call may, is lost whole. */
export const CHUNK = 5;
/** Twice what five long questions take. */
const MAX_QUIZ_TOKENS = 5000;

/** The drafting so far. */
export type Drafting = {
  readonly assembly: Assembly;
  readonly topic: string;
  readonly usage: readonly UsageRecord[];
  /** Whose items are in; null while there are none of a model's. */
  readonly engine: string | null;
  /** Whether the model stopped giving usable replies. */
  readonly failed: boolean;
};

type Prompt = ReturnType<typeof composeQuizPrompt>;

/** One round: so many questions drafted, what fails the gate repaired once or dropped. */
export async function draftRound(
  model: WatchedModel,
  before: Drafting,
  { input, slots }: { input: QuizInput; slots: readonly QuizSlot[] },
  options: QuizOptions,
): Promise<Drafting> {
  let usage = before.usage;
  const tell = async (status: QuizProgress['status'], { kept }: Assembly) =>
    options.onProgress?.({ status, done: kept.length, usage });
  await tell('drafting', before.assembly);
  const stems = [...before.assembly.kept, ...input.bank].map(({ stem }) => stem);
  const drafted = await ask(model, composeQuizPrompt(input, slots, stems), options);
  usage = [...usage, ...drafted.usage];
  if (!drafted.reply) return { ...before, usage, failed: true };
  await tell('checking', before.assembly);
  // A model that returns more than it was asked for is not paid for the checking of it.
  const sifted = addDrafts(before.assembly, drafted.reply.questions.slice(0, 2 * slots.length), input);
  const after = { ...before, usage, engine: drafted.model, topic: before.topic || drafted.reply.topic };
  const isFull = sifted.assembly.kept.length >= input.request.length;
  if (sifted.flawed.length === 0 || isFull) return { ...after, assembly: dropFlawed(sifted.assembly, sifted.flawed) };
  await tell('repairing', sifted.assembly);
  const repaired = await ask(model, composeRepairPrompt(input, sifted.flawed), options);
  const repairs: readonly (DraftedQuestion | null)[] = repaired.reply?.questions ?? [];
  return {
    ...after,
    usage: [...usage, ...repaired.usage],
    assembly: addRepairs(sifted.assembly, sifted.flawed, repairs, input),
    failed: repaired.reply === null,
  };
}

async function ask(
  model: WatchedModel,
  { system, messages, schema }: Prompt,
  { signal }: QuizOptions,
): Promise<{ reply: QuizReply | null; model: string; usage: UsageRecord[] }> {
  const asked = await askModel(model, {
    task: 'quiz',
    request: { system: [system], messages, schema, maxTokens: MAX_QUIZ_TOKENS, signal },
    judge: ({ value }): Judgement<QuizReply> => {
      if (value?.questions.some((question) => question !== null)) return { ok: true, result: value };
      return {
        ok: false,
        reason: 'The reply holds no question.',
        correction:
          'That holds no question of the form asked for. Draft the questions again, each with all its fields.',
      };
    },
  });
  return { reply: asked.answer?.result ?? null, model: asked.answer?.model ?? model.port.id, usage: asked.usage };
}
