import { algebraExpressions } from './algebra-foundations-expressions.ts';
import { algebraFunctions } from './algebra-foundations-functions.ts';
import { type CourseContent, choice, numeric, short, tex } from './content.ts';

export const algebraFoundations: CourseContent = {
  title: 'NJSLA Algebra I',
  description: 'Expressions, equations and functions for the state assessment, from the ground up.',
  subject: 'NJSLA Algebra',
  assignments: [...algebraExpressions, ...algebraFunctions],
  quiz: {
    title: 'Expressions and exponents',
    topicLabel: 'Expressions',
    timeLimitMinutes: null,
    items: [
      choice(
        'q1',
        tex`Which is equivalent to $3(x + 4) - x$?`,
        [tex`$2x + 4$`, tex`$2x + 12$`, tex`$3x + 12$`, tex`$4x + 12$`],
        { key: 'B', why: tex`$3x + 12 - x = 2x + 12$.` },
      ),
      numeric('q2', tex`Solve $7x - 4 = 24$.`, '4', tex`$7x = 28$, so $x = 4$.`),
      choice('q3', tex`$x^2 \cdot x^3 =$`, [tex`$x^5$`, tex`$x^6$`, tex`$2x^5$`, tex`$x^9$`], {
        key: 'A',
        why: 'Add the exponents of equal bases.',
      }),
      numeric('q4', tex`What is the next number: 3, 7, 11, 15, ...?`, '19', 'It grows by 4.'),
      short(
        'q5',
        'How can you tell from a table that a relation is not a function?',
        'One input has two different outputs.',
        'A function gives each input exactly one output.',
      ),
    ],
  },
};
