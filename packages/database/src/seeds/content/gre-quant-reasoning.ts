import { type AssignmentContent, problem, tex, work } from './content.ts';

export const greQuantReasoning: readonly AssignmentContent[] = [
  {
    title: 'Quantitative comparison: do not compute, compare',
    instructions: tex`Quantity A: $\frac{17}{51}$. Quantity B: $0.3$. Which is greater? Give a reason that needs no long division.`,
    mode: 'hint',
    rubric: 'mathematics',
    problems: [
      problem('1', 'Quantity A', tex`$\frac{17}{51} = \frac{1}{3}$, which is more than $0.3$.`, [
        'Is 51 a multiple of something you can see?',
      ]),
    ],
    works: [
      work(
        [4, 4, 2],
        '51 = 3 * 17, so 17/51 = 1/3\n1/3 = 0.333... > 0.3\nQuantity A is greater, no division needed.',
        'You saw 3 times 17. That is the point of these items.',
      ),
      work(
        [2.5, 3.5, 1],
        '17/51 by calculator = 0.3333\nso A is greater',
        'True, but look for the factor: on the test it saves half a minute.',
      ),
      work([1.5, 0.5, 0.5], '17/51 is about 0.3 so they are equal', 'About is not equal. Simplify the fraction first.'),
    ],
  },
  {
    title: 'Remainders and divisibility',
    instructions: tex`When the positive integer $n$ is divided by 7 the remainder is 4. What is the remainder when $3n$ is divided by 7? Prove it for every such $n$, not only for one.`,
    mode: 'scaffold',
    rubric: 'mathematics',
    problems: [
      problem('1', '5', tex`$n = 7k + 4$, so $3n = 21k + 12 = 7(3k + 1) + 5$: the remainder is 5.`, [
        'How do you write every number that leaves 4?',
      ]),
    ],
    works: [
      work(
        [4, 4, 2],
        'n = 7k + 4 for some integer k\n3n = 21k + 12\n3n = 7(3k + 1) + 5\nSo the remainder is 5, whatever k is.',
        'A proof for all cases, in four lines.',
      ),
      work(
        [2.5, 3.5, 1],
        'Take n = 11: 11/7 leaves 4\n3n = 33 = 28 + 5\nremainder 5',
        'The right number. An example is not yet a proof: write n with a letter for the quotient.',
      ),
      work(
        [2, 1, 0.5],
        'n = 7k + 4\n3n = 21k + 12\nso the remainder is 12',
        'Nearly: can a remainder on division by 7 be as large as that?',
      ),
    ],
  },
  {
    title: 'Work rates',
    instructions: tex`Printer A finishes a job in 6 hours, printer B in 3 hours. How long do they need together? Explain why adding the times is wrong.`,
    mode: 'check',
    rubric: 'mathematics',
    problems: [
      problem(
        '1',
        '2 hours',
        tex`Rates add: $\frac{1}{6} + \frac{1}{3} = \frac{1}{2}$ of the job an hour, so 2 hours.`,
        ['How much of the job does each printer do in one hour?'],
      ),
    ],
    works: [
      work(
        [4, 4, 2],
        'A does 1/6 of the job in an hour, B does 1/3\ntogether 1/6 + 1/3 = 1/2 in an hour\nso they need 2 hours\nAdding times would say that help makes it slower.',
        'And the last sentence is a fine check of common sense.',
      ),
      work(
        [3, 2, 1],
        '1/6 + 1/3 = 1/2\nso half an hour',
        'You found how much is done in an hour. What is asked is the hours for the whole job.',
      ),
      work([1, 0.5, 0], '(6 + 3)/2 = 4.5 hours', 'B alone needs 3 hours. Could the two together need longer?'),
    ],
  },
  {
    title: 'Mean, median and a missing value',
    instructions: tex`Five numbers have mean 12. Four of them are 7, 9, 13 and 15. (a) Find the fifth. (b) Find the median of all five.`,
    mode: 'hint',
    rubric: 'mathematics',
    problems: [
      problem('a', '16', tex`The sum is $5 \cdot 12 = 60$; $60 - 44 = 16$.`, ['What do the five add up to?']),
      problem('b', '13', 'In order: 7, 9, 13, 15, 16. The middle one is 13.', ['Put them in order first.']),
    ],
    works: [
      work(
        [4, 4, 1.5],
        '(a) sum = 5 * 12 = 60\n7 + 9 + 13 + 15 = 44\n60 - 44 = 16\n(b) 7, 9, 13, 15, 16, the middle is 13',
        'Exact and tidy.',
      ),
      work(
        [3.5, 2.5, 1],
        '(a) 60 - 44 = 16\n(b) 7, 9, 13, 15, 16 so (9 + 13)/2 = 11',
        'Part (a) is right. Count again: with five numbers, which one is in the middle?',
      ),
      work(
        [1.5, 1, 0.5],
        '(a) (7 + 9 + 13 + 15)/4 = 11 so the fifth is 13\n(b) 13',
        'Adding 1 above and 1 below balances two numbers, not five. Begin with the total of all five.',
      ),
    ],
  },
];
