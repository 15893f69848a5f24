const names: Readonly<Record<string, string>> = {
  pregrade: 'Pre-grading of a hand-in',
  'write-letter': 'A weekly letter',
  'write-weekly-letters': 'The round of weekly letters',
};

/** What a job does, in words. */
export function sayJob(name: string): string {
  return names[name] ?? name.replaceAll('-', ' ');
}
