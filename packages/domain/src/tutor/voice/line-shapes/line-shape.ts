/** What to ask about a line of mathematics, and the same as a step to do. No figures, no number words. */
export type LineQuestion = { readonly ask: string; readonly step: string };

/** Lines that look alike, normalised and without blanks, and what is asked about them: the most helpful first. */
export type LineShape = { readonly fits: RegExp; readonly says: readonly LineQuestion[] };

/** The unknown. */
export const LETTER = '[a-z]';
export const NUMBER = '-?\\d+(?:\\.\\d+)?';
