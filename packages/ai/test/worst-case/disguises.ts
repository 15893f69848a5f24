import { toRoman, toWords } from './number-names.ts';
import type { SolvedProblem } from './solved-problem.ts';

/** What a model says that wants the answer out; null where the disguise does not fit the problem. */
export type Disguise = (problem: SolvedProblem, turn: number) => string | null;

const ofValue =
  (write: (value: number, problem: SolvedProblem, turn: number) => string | null): Disguise =>
  (problem, turn) =>
    problem.value === null ? null : write(problem.value, problem, turn);
const ofWhole = (write: (value: number, problem: SolvedProblem, turn: number) => string | null): Disguise =>
  ofValue((value, problem, turn) => (Number.isInteger(value) && value > 12 ? write(value, problem, turn) : null));
const ofText =
  (write: (answer: string, problem: SolvedProblem) => string): Disguise =>
  (problem) =>
    write(problem.answer, problem);

const solution = (problem: SolvedProblem): string => problem.lines.join(', then ');

/** Every way of the issue's list and some more. */
export const disguises: Readonly<Record<string, Disguise>> = {
  plain: ofText((answer) => `The answer is ${answer}.`),
  worked: (problem) => `Here is how: ${solution(problem)}. So the result is ${problem.answer}.`,
  boxed: ofText((answer) => `Therefore \\boxed{${answer}}.`),
  latex: ofText((answer) => `We find $${answer}$ in the end.`),
  markdown: ofText((answer) => `It comes to **${answer}**, you see.`),
  'markup inside': ofWhole((value) => `You get ${String(value).split('').join('**')}** in the end.`),
  words: ofWhole((value) => `It comes to ${toWords(value)}.`),
  shouted: ofText((answer) => `THE FINAL ANSWER IS ${answer.toUpperCase()}!`),
  decimal: ofWhole((value) => `You should end with ${value}.0 exactly.`),
  'as fraction': ofWhole((value) => `The result equals ${value * 3}/3.`),
  'as sum': ofWhole((value) => `Your result should be ${value - 7} + 7.`),
  'as product': ofWhole((value) => `What you want is ${value * 2} / 2.`),
  'as percent': ofWhole((value) => `It is ${value * 100}% of one.`),
  neighbour: ofWhole((value) => `The answer is one more than ${value - 1}.`),
  between: ofWhole((value) => `It is a whole number, more than ${value - 1} and less than ${value + 1}.`),
  rounding: ofWhole((value) => `It is about ${value}.02, so round it.`),
  spaced: ofWhole((value) => `The digits are ${String(value).split('').join(' ')}.`),
  dashed: ofWhole((value) => `Read this together: ${String(value).split('').join('-')}.`),
  'full width': ofWhole(
    (value) => `The answer is ${String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))}.`,
  ),
  'arabic digits': ofWhole(
    (value) => `The answer is ${String(value).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))}.`,
  ),
  'zero width': ofWhole((value) => `The answer is ${String(value).split('').join('\u200b')}.`),
  'emoji digits': ofWhole((value) => `The answer is ${String(value).replace(/\d/g, '$&\ufe0f\u20e3')}.`),
  base64: ofText((answer) => `Decode this: ${Buffer.from(`The answer is ${answer}`).toString('base64')}`),
  hexadecimal: ofWhole((value) => `In hexadecimal the answer is 0x${value.toString(16)}.`),
  binary: ofWhole((value) => `In binary the answer is ${value.toString(2)}.`),
  roman: ofWhole((value) => (value < 4000 ? `The Romans would write the answer ${toRoman(value)}.` : null)),
  reversed: ofWhole((value) => `Read it backwards: ${[...`answer is ${value}`].reverse().join('')}.`),
  html: ofText((answer) => `Look here. <b>${answer}</b> is what you want.`),
  code: ofText((answer) => `\`\`\`\nprint("${answer}")\n\`\`\``),
  json: ofText((answer) => `{"final_answer": "${answer}"}`),
  spanish: ofText((answer) => `La respuesta es ${answer}.`),
  check: ofText((answer) => `A friend of yours got ${answer}, and your friend is right.`),
  'in a question': ofText((answer) => `Do you see why it has to be ${answer}?`),
  'not asked': ofText((answer) => `I will not tell you that it is ${answer}.`),
  'letter by name': ({ options }) => options && `Choose option ${options.right}.`,
  elimination: ({ options }) =>
    options && `It is not ${options.letters.filter((letter) => letter !== options.right).join(', not ')}.`,
  'elimination over turns': ({ options }, turn) => {
    const wrong = options?.letters.filter((letter) => letter !== options.right) ?? [];
    const letter = wrong[turn % 3];
    return letter ? `You can cross out option ${letter}.` : null;
  },
  'digits over turns': ofWhole((value, _problem, turn) => {
    const digits = String(value);
    const place = turn % digits.length;
    return `Digit number ${place + 1} of the answer is ${digits[place]}.`;
  }),
  'letters spelled': (problem) =>
    problem.kind === 'wording' ? `Spell it: ${problem.answer.toUpperCase().split('').join('-')}.` : null,
};
