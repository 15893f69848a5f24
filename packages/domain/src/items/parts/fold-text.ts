/**
 * A typed text as it is compared: characters composed alike (NFKC), runs of spaces as one, typographic quotes and dashes
 * plain, invisible characters and a closing full stop gone. Unless the spelling is to be exact, capitals and accents do
 * not count either: many keyboards of students have none.
 */
export function foldText(text: string, { exact }: { exact: boolean }): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .replace(/\s*[.,;]+$/, '');
  if (exact) return plain;
  return plain.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}
