/** ANSWER-BEARING: see answer-key.ts. */

import type { ItemGenerator } from '../core/item-generator.ts';
import { showMaths } from '../core/show-answer.ts';
import { figureText, inBrackets, linearText, ratioText } from '../core/write-maths.ts';

const LINEAR = ['SAT.MATH.ALGEBRA.LINEAR-EQUATIONS-1'];
const AREA = /\blinear\b|\bequations?\b|\balgebra\b|\bsolving\b/i;

export const linearEquationGenerators: readonly ItemGenerator[] = [
  {
    id: 'two-step-equation',
    skill: 'Two-step equations',
    standards: LINEAR,
    topics: /\btwo[- ]step\b|\bequations? (?:in|with) one (?:variable|unknown)/i,
    area: AREA,
    grades: [6, 9],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const letter = dice.pick(['x', 'n', 'y', 'm', 't']);
      const a = dice.int(2, 9) * (level === 'medium' && dice.int(0, 2) === 0 ? -1 : 1);
      const b = dice.int(2, 20) * dice.pick([1, -1]);
      const x = level === 'easy' ? dice.int(2, 12) : dice.int(1, 12) * dice.pick([1, -1]);
      const c = a * x + b;
      const equation = `${linearText(a, b, letter)} = ${c}`;
      const undo = b > 0 ? `Subtract ${b} from` : `Add ${-b} to`;
      return {
        stem: dice.pick([
          `Solve ${showMaths(equation)} for ${showMaths(letter)}.`,
          `What value of ${showMaths(letter)} makes ${showMaths(equation)} true?`,
          `If ${showMaths(equation)}, what is the value of ${showMaths(letter)}?`,
          `Find the solution of the equation ${showMaths(equation)}.`,
        ]),
        answer: { kind: 'number', value: String(x) },
        mistakes: [
          {
            leadsTo: ratioText(c + b, a),
            told: `You moved ${inBrackets(b)} across without changing its sign. ${undo} both sides instead.`,
          },
          {
            leadsTo: figureText(c - b),
            told: `You stopped one step early: this is the value of ${showMaths(linearText(a, 0, letter))}. Divide by ${a} as well.`,
          },
          {
            leadsTo: figureText(c - b - a),
            told: `You subtracted ${a} where you should divide by ${a}: ${a} multiplies ${letter}.`,
          },
          { leadsTo: String(-x), told: 'You lost a sign on the way. Put your answer back into the equation to see.' },
          { leadsTo: figureText((c - b) * a), told: `You multiplied by ${a} where you should divide by it.` },
        ],
        explanation: `${undo} both sides: ${showMaths(`${linearText(a, 0, letter)} = ${c - b}`)}. Divide both sides by ${a}: ${showMaths(`${letter} = ${x}`)}.`,
        proof: { holds: [equation], at: { [letter]: String(x) } },
      };
    },
  },
];
