import { z } from 'zod';

/** The providers that an academy may choose in place of the deployment's. */
export const aiProviderSchema = z.enum(['built-in', 'groq', 'anthropic', 'openai-compatible']);

const modelSchema = z
  .string()
  .trim()
  .max(120, 'Use at most 120 characters.')
  .transform((id) => id || null)
  .nullable();

/** A choice as an admin types it. The key is written and never read again. */
export const aiChoiceInput = z.object({
  provider: aiProviderSchema,
  textModel: modelSchema.default(null),
  visionModel: modelSchema.default(null),
  baseUrl: z.string().max(500).nullable().default(null),
  /** Left out: the key that is stored, for the same provider at the same address. */
  apiKey: z
    .string()
    .trim()
    .min(1, 'Paste the API key.')
    .max(400, 'An API key is shorter than that. Paste it again.')
    .regex(/^[\x21-\x7e]*$/, 'An API key has no spaces or accents. Paste it again.')
    .optional(),
});
export type AiChoiceInput = z.output<typeof aiChoiceInput>;

export const updateAiInput = aiChoiceInput.extend({
  /** The version that was being edited; null when nothing was chosen. Another one in the database is a conflict. */
  version: z.number().int().nullable(),
});
export type UpdateAiInput = z.output<typeof updateAiInput>;

export const removeAiInput = z.object({ version: z.number().int() });

export const aiSettingsViewSchema = z.strictObject({
  /** What this academy chose; null means the deployment's provider. */
  chosen: z
    .strictObject({
      provider: aiProviderSchema,
      textModel: z.string().nullable(),
      visionModel: z.string().nullable(),
      baseUrl: z.string().nullable(),
      hasKey: z.boolean(),
      /** The last four characters of the key; null for a short one. */
      keyHint: z.string().nullable(),
      version: z.number(),
      /** Why it is not in use, as a sentence; null when it is. */
      problem: z.string().nullable(),
    })
    .nullable(),
  deployment: z.strictObject({ provider: z.string(), textModel: z.string().nullable() }),
  /** What answers now: the choice, the deployment's, or the built-in engine when the choice cannot be used. */
  inUse: z.strictObject({
    provider: z.string(),
    textModel: z.string().nullable(),
    circuit: z.enum(['closed', 'open', 'half-open']),
    readsImages: z.boolean(),
    /** False for a model whose price is not known: no budget counts its calls. */
    priced: z.boolean(),
  }),
  /** The addresses that an academy may point at, beside the providers' own. */
  baseUrls: z.array(z.string()),
});
export type AiSettingsView = z.output<typeof aiSettingsViewSchema>;

export const keyCheckSchema = z.strictObject({ ok: z.boolean(), sentence: z.string() });
