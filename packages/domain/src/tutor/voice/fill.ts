/** Each wording with its places filled in; those with a place that has nothing to go in are left out. */
export function fill(wordings: readonly string[], values: Readonly<Record<string, string | null>>): string[] {
  return wordings.flatMap((wording) => {
    let missing = false;
    const text = wording.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? null;
      if (value === null || value === '') missing = true;
      return value ?? '';
    });
    return missing ? [] : [text];
  });
}

/** Text that goes between curly quotes: its own curly quotes become straight, so that they do not end the quotation. */
export function quotable(text: string): string {
  return text.replace(/[“”]/g, '"');
}
