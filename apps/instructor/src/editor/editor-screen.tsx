/** Being written. */
export function EditorScreen() {
  return null;
}
