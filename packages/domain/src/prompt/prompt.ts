/** What a model is asked, static part first so that provider caches work. */
export type PromptMessage = { role: 'user' | 'assistant'; content: string };
