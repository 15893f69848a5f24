const known = new Map<string, boolean>();

/** Whether the runtime knows this IANA time zone name. Asked for every request, and slow to find out: remembered. */
export function isTimeZone(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const answer = ask(name);
  // Real names are a few hundred; made-up ones must not fill the memory.
  if (known.size < 1000) known.set(name, answer);
  return answer;
}

function ask(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
