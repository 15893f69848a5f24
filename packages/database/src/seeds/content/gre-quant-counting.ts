import { type AssignmentContent, problem, tex, work } from './content.ts';

export const greQuantCounting: readonly AssignmentContent[] = [
  {
    title: 'Counting committees',
    instructions: tex`From 5 engineers and 4 designers a committee of 2 engineers and 2 designers is chosen. How many committees are there? Say why the order does not matter.`,
    mode: 'scaffold',
    rubric: 'mathematics',
    problems: [
      problem('1', '60', tex`$\binom{5}{2} \cdot \binom{4}{2} = 10 \cdot 6 = 60$.`, [
        'First choose the engineers only.',
        'Each choice of engineers goes with each choice of designers.',
      ]),
    ],
    works: [
      work(
        [4, 4, 2],
        'The same people in another order are the same committee, so I use combinations.\nengineers: C(5,2) = 10\ndesigners: C(4,2) = 6\n10 * 6 = 60',
        'Reason first, formula second.',
      ),
      work(
        [3, 2, 1],
        'engineers: 5 * 4 = 20\ndesigners: 4 * 3 = 12\n20 * 12 = 240',
        'You counted every pair in both orders. By how much is each of the two numbers too large?',
      ),
      work([2, 1, 0.5], 'C(9,4) = 126', 'That allows committees of four engineers. Choose the two groups apart.'),
    ],
  },
  {
    title: 'Probability without replacement',
    instructions: tex`A bag holds 3 red and 5 blue marbles. Two are drawn without putting any back. What is the probability that both are blue? Give a fraction in lowest terms.`,
    mode: 'hint',
    rubric: 'mathematics',
    problems: [
      problem('1', tex`\frac{5}{14}`, tex`$\frac{5}{8} \cdot \frac{4}{7} = \frac{20}{56} = \frac{5}{14}$.`, [
        'What is left in the bag after the first blue one?',
      ]),
    ],
    works: [
      work(
        [4, 4, 2],
        'first blue: 5/8\nthen 4 blue of 7 are left: 4/7\n5/8 * 4/7 = 20/56 = 5/14',
        'You told the story of the bag, step by step.',
      ),
      work([3, 2, 1], '5/8 * 5/8 = 25/64', 'That puts the first marble back. What is in the bag for the second draw?'),
      work([2, 1.5, 0.5], '5/8 + 4/7 = 67/56', 'A probability above 1 is a warning. "And then" multiplies.'),
    ],
  },
  {
    title: 'Inequalities with absolute value',
    instructions: tex`For which real numbers is $|2x - 3| < 7$? Write the answer as one interval.`,
    mode: 'scaffold',
    rubric: 'mathematics',
    problems: [
      problem('1', '-2 < x < 5', tex`$-7 < 2x - 3 < 7$, so $-4 < 2x < 10$ and $-2 < x < 5$.`, [
        'A distance smaller than 7: from where, to where?',
      ]),
    ],
    works: [
      work(
        [4, 4, 1.5],
        '-7 < 2x - 3 < 7\n-4 < 2x < 10   (added 3 everywhere)\n-2 < x < 5',
        'All three parts treated alike. Well done.',
      ),
      work(
        [2.5, 2, 1],
        '2x - 3 < 7\n2x < 10\nx < 5',
        'That is one half of it. Which numbers make 2x - 3 very negative?',
      ),
      work(
        [2, 1, 0.5],
        '-7 < 2x - 3 < 7\n-10 < 2x < 4\n-5 < x < 2',
        'Check x = 4 in the first line: is it allowed? Look at the sign when you moved the 3.',
      ),
    ],
  },
  {
    title: 'Percentages of percentages',
    instructions: tex`A share rises by 25% and then falls by 20%. By what percent has it changed in all? Show it for any starting price.`,
    mode: 'check',
    rubric: 'mathematics',
    problems: [
      problem('1', '0%', tex`$1.25 \cdot 0.80 = 1$, so the price is the same as before: a change of 0%.`, [
        'Which number do you multiply by for a rise of 25%?',
      ]),
    ],
    works: [
      work(
        [4, 4, 2],
        'price p\nafter the rise 1.25p\nafter the fall 0.8 * 1.25p = 1p\nso it has not changed: 0%',
        'General and short.',
      ),
      work(
        [3, 3, 1],
        '100 -> 125 -> 100\nno change, 0%',
        'Right for 100. Write it with a letter and it holds for every price.',
      ),
      work(
        [1, 0.5, 0.5],
        '25% - 20% = 5% up',
        'The 20% is taken from a larger amount than the 25% was. Try it with a price of 100.',
      ),
    ],
  },
];
