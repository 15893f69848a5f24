type NamedFile = { readonly id: string; readonly name: string; readonly sizeBytes: number };

/** "File 1.pdf" in place of the student's own names for their files, which often say whose they are. */
export function hideFileNames(files: readonly NamedFile[]): NamedFile[] {
  return files.map((file, at) => ({ ...file, name: hideFileName(file.name, `File ${at + 1}`) }));
}

/** Another name for a file, with its ending. */
export function hideFileName(name: string, instead: string): string {
  return `${instead}${/\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? ''}`;
}
