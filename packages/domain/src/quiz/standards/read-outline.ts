import type { Standard } from './standard.ts';

type Root = Omit<Standard, 'parent'>;

/**
 * The entries of one subject of a catalogue, in the order of its outline: the subject itself, its groups, and their
 * skills. A line is `code | label | what a student can do`; skills stand two spaces to the right of their group. Throws
 * for a line that is not of this form, so that a slip in the data is found when it is loaded.
 */
export function readOutline(root: Root, outline: string): Standard[] {
  const standards: Standard[] = [{ ...root, parent: null }];
  let group = root.id;
  for (const line of outline.split('\n').filter((one) => one.trim() !== '')) {
    const [code, label, description, ...rest] = line.split('|').map((part) => part.trim());
    if (!code || !label || !description || rest.length > 0) throw new Error(`Not a line of a catalogue: ${line}`);
    const parent = line.startsWith('  ') ? group : root.id;
    const id = `${parent}.${code}`;
    if (parent === root.id) group = id;
    standards.push({ id, framework: root.framework, subject: root.subject, label, description, parent });
  }
  return standards;
}
