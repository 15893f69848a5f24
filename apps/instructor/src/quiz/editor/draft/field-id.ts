/** The id of a control, for problems to lead to. `owner` is the item or the passage that it is in, or `quiz`. */
export function fieldId(owner: string, path: string): string {
  return `${owner}-${path === '' ? 'itself' : path.replaceAll('.', '-')}`;
}
