/** A button within a text that looks like a link, since it leads somewhere on this page. */
export const inlineAction = 'text-accent underline decoration-accent/40 underline-offset-3 hover:decoration-current';
