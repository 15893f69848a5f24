import { normaliseMath } from '../../math/normalise-math.ts';

type Structure = { readonly fits: RegExp; readonly nudges: readonly string[] };

/** Questions that fit a kind of problem, recognised by its wording. No figures. */
const STRUCTURES: readonly Structure[] = [
  {
    fits: /\b(?:system|simultaneous)\b|=[^=\n]*\n[^=\n]*=/,
    nudges: ['Which unknown looks easiest to get rid of?', 'Could you write one unknown in terms of the other?'],
  },
  {
    fits: /[a-z]\s*\^\s*2|\bquadratic\b|\bfactor/i,
    nudges: [
      'Can everything be brought to one side?',
      'Which pair of factors could give the middle and the last term?',
    ],
  },
  {
    fits: /[<>]|\binequalit/i,
    nudges: [
      'What would you do if the sign were an equals sign?',
      'When does the direction of an inequality turn round?',
    ],
  },
  {
    fits: /\d?\s*[a-z]\b[^=\n]*=|\bsolve\b|\bequation\b/i,
    nudges: [
      'Which side has the unknown, and what is attached to it?',
      'What could you do to both sides so that the unknown stands more alone?',
      'What was done to the unknown, and what undoes it?',
    ],
  },
  {
    fits: /%|\bper ?cent|\bdiscount|\binterest\b/i,
    nudges: ['What is the whole here: a share of what?', 'Does the share get added, taken away, or neither?'],
  },
  {
    fits: /\d\s*\/\s*\d|\bfraction|\bhalf\b|\bthird\b|\bquarter\b/i,
    nudges: [
      'What do the bottom numbers need before you combine the fractions?',
      'Which whole does each part belong to?',
    ],
  },
  {
    fits: /\b(?:area|perimeter|volume|triangle|rectangle|circle|radius|angle|square)\b/i,
    nudges: ['Can you draw it and mark what is known?', 'Which rule connects what is known with what is asked?'],
  },
  {
    fits: /\b(?:average|mean|median|probab|chance|dice|die)\b/i,
    nudges: [
      'What does that word mean as a calculation?',
      'How many cases are there altogether, and which of them count?',
    ],
  },
  {
    fits: /\b(?:how many|how much|total|altogether|each|per|left|more than|times as)\b/i,
    nudges: [
      'Which sentence of the story can you turn into a calculation first?',
      'What changes from the start of the story to its end?',
      'What do the words that compare two things tell you to do?',
    ],
  },
  {
    fits: /\b(?:essay|paragraph|explain|describe|why|argue|compare|text|author)\b/i,
    nudges: [
      'Which part of the text or the topic supports your point?',
      'What is the one claim that you want to make?',
    ],
  },
];

/** The nudges that fit these instructions, the most specific kind first. */
export function structureNudges(instructions: string): string[] {
  const text = normaliseMath(instructions);
  return STRUCTURES.filter(({ fits }) => fits.test(text)).flatMap(({ nudges }) => nudges);
}
