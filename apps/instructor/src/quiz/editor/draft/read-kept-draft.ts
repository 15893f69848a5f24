import { itemKindNames, quizSettingsSchema } from '@skillbridge/domain';
import type { QuizDraft } from '@skillbridge/domain/answers';
import { z } from 'zod';

const part = z.looseObject({ id: z.string() });
const listFields = ['options', 'prompts', 'choices', 'entries', 'blanks'];

/** Enough of the shape for the page to draw it: half-typed items keep no rule. The fields are our own, of this version. */
const looksLikeDraft = z.looseObject({
  title: z.string(),
  instructions: z.string(),
  settings: quizSettingsSchema,
  questions: z.object({
    v: z.literal(2),
    passages: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
    items: z.array(
      z
        .looseObject({ id: z.string(), stem: z.string(), kind: z.string(), explanation: z.string() })
        .refine((item) => Object.hasOwn(itemKindNames, item.kind))
        .refine((item) => listFields.every((name) => !(name in item) || z.array(part).safeParse(item[name]).success)),
    ),
  }),
});

const keptSchema = z.object({
  v: z.literal(1),
  version: z.number().nullable(),
  draft: z.custom<QuizDraft>((value) => looksLikeDraft.safeParse(value).success),
});
export type KeptDraft = z.output<typeof keptSchema>;

/** A draft as this browser keeps it, with the version that it builds on. */
export function writeKeptDraft(kept: Omit<KeptDraft, 'v'>): string {
  return JSON.stringify({ v: 1, ...kept });
}

/** What this browser kept of an unfinished quiz; null when there is nothing, or nothing readable. */
export function readKeptDraft(text: string | null): KeptDraft | null {
  if (text === null) return null;
  try {
    const kept = keptSchema.safeParse(JSON.parse(text)).data;
    return kept ? { ...kept, draft: restoreNumbers(kept.draft) } : null;
  } catch {
    return null;
  }
}

/** An emptied number box is NaN, which JSON keeps as null. */
function restoreNumbers(draft: QuizDraft): QuizDraft {
  const items = draft.questions.items.map((item) => ({ ...item, points: item.points ?? Number.NaN }));
  return { ...draft, questions: { ...draft.questions, items } };
}
