/** Words that mean the same to a request, so that one example teaches them all. */
const CLASSES: readonly (readonly [string, RegExp])[] = [
  [
    'ANSWER',
    /^(?:answers?|ans|answr|anwser|anser|answe?rs?|results?|solutions?|outcome|respuesta|resultado|losung|ergebnis|reponse|resposta)$/,
  ],
  [
    'GIVE',
    /^(?:give|gives|giving|gimme|giv|tell|telling|tel|show|showing|say|saying|write|type|send|reveal|print|share|provide|name|state|spill|hand|drop|output|reply|respond|return|display|spell|encode|put|include|mention)$/,
  ],
  ['MINE', /^(?:my|mine)$/],
  ['SELF', /^(?:i|im|i'm|i've|ive)$/],
  ['JUST', /^(?:just|only|simply|quickly)$/],
  ['PLEASE', /^(?:please|pls|plz|pleeease|thx)$/],
  ['VALUE', /^(?:number|value|digit|digits|total|sum|product|letter|option|choice)$/],
  ['SOLVE', /^(?:solve|solved|calculate|compute|evaluate|finish|complete|do)$/],
  ['HOW', /^(?:why|how|where|when)$/],
];

const classOf = (word: string): string => CLASSES.find(([, words]) => words.test(word))?.[0] ?? word;

/**
 * What a message is recognised by: its words, pairs and triples of them with gaps (also by word class), and pieces of
 * words, which survive misspelling. Figures count as one sign: which number it is says nothing about the intent.
 */
export function readFeatures(message: string): string[] {
  const words = readWords(message);
  return [
    ...new Set([
      ...runs(['^', ...words, '$'], 'w'),
      ...runs(['^', ...words.map(classOf), '$'], 'c'),
      ...words.flatMap(pieces),
    ]),
  ];
}

function readWords(message: string): string[] {
  return message
    .normalize('NFKD')
    .replace(/\p{M}|\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\d+(?:[.,]\d+)*/g, ' # ')
    .replace(/([+\-*/=^()<>?!:])/g, ' $1 ')
    .replace(/[^\p{L}#'+\-*/=^()<>?!: ]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

function runs(words: readonly string[], kind: string): string[] {
  return words.flatMap((word, at) => {
    const [second, third, fourth] = [words[at + 1], words[at + 2], words[at + 3]];
    return [
      `${kind} ${word}`,
      ...(second ? [`${kind} ${word} ${second}`] : []),
      ...(third ? [`${kind} ${word} _ ${third}`, `${kind} ${word} ${second} ${third}`] : []),
      ...(fourth ? [`${kind} ${word} _ _ ${fourth}`] : []),
    ];
  });
}

/** Runs of three and four letters, with the word's edges. */
function pieces(word: string): string[] {
  if (word.length < 3) return [];
  const edged = `<${word.slice(0, 24)}>`;
  const all: string[] = [];
  for (const size of [3, 4]) for (let at = 0; at + size <= edged.length; at += 1) all.push(edged.slice(at, at + size));
  return all;
}
