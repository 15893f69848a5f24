/**
 * The same pure function, which remembers its latest results by text: many answers are looked for in one reply. Bounded,
 * so that it holds no more than a few replies.
 */
export function remember<T>(read: (text: string) => T, most = 4): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = read(text);
    if (results.size >= most) results.delete(results.keys().next().value ?? text);
    results.set(text, result);
    return result;
  };
}
