/** The bodies, of those that a browser received, in which a text occurs; JSON's escapes are seen through. */
export function findAnswer(bodies: readonly string[], text: string): string[] {
  const written = [text, JSON.stringify(text).slice(1, -1)];
  return bodies.filter((body) => written.some((form) => body.includes(form))).map((body) => body.slice(0, 300));
}
