/** What a child is called in a sentence. */
export function firstName(fullName: string): string {
  return fullName.trim().split(/\s+/u)[0] || 'your child';
}
