import { type AssignmentContent, problem, tex, work } from './content.ts';

export const satMathNonlinear: readonly AssignmentContent[] = [
  {
    title: 'Quadratics: factor and solve',
    instructions: tex`Solve $x^2 - 5x - 14 = 0$ by factoring. Give both solutions and explain why a product that is zero tells you so much.`,
    mode: 'hint',
    rubric: 'mathematics',
    problems: [
      problem(
        '1',
        'x = 7 or x = -2',
        tex`Two numbers with product $-14$ and sum $-5$ are $-7$ and $2$: $(x - 7)(x + 2) = 0$. A product is zero only when a factor is: $x = 7$ or $x = -2$.`,
        ['Which pairs of whole numbers multiply to the last number?', 'Among those pairs, look at the sums.'],
      ),
    ],
    works: [
      work(
        [4, 4, 2],
        'I need two numbers that multiply to -14 and add to -5: that is -7 and 2\n(x - 7)(x + 2) = 0\nIf a product is 0 one of the factors has to be 0\nx - 7 = 0 or x + 2 = 0\nx = 7 or x = -2',
        'Complete, with the reason that most people leave out.',
      ),
      work(
        [4, 2.5, 1],
        '(x - 7)(x + 2) = 0\nx = -7 or x = 2',
        'Your factors are right. Set each of them equal to zero and solve that small equation: the signs turn around.',
      ),
      work(
        [2, 1, 0],
        'x^2 - 5x = 14\nx(x - 5) = 14\nx = 14 or x - 5 = 14\nx = 14 or x = 19',
        'The rule works for a product that is zero. Bring everything to one side before you factor.',
      ),
    ],
  },
  {
    title: 'Exponential growth',
    instructions: tex`A culture of bacteria starts with 200 cells and doubles every 3 hours. (a) Write the number of cells $N$ after $t$ hours. (b) How many cells are there after 12 hours?`,
    mode: 'scaffold',
    allowed: ['hint', 'scaffold'],
    rubric: 'mathematics',
    problems: [
      problem(
        'a',
        tex`N = 200 \cdot 2^{t/3}`,
        tex`There are $t/3$ doublings in $t$ hours, so $N = 200 \cdot 2^{t/3}$.`,
        ['How many doublings fit into 6 hours? Into t hours?'],
      ),
      problem('b', '3200', tex`$200 \cdot 2^{12/3} = 200 \cdot 16 = 3200$.`, ['Count the doublings first.']),
    ],
    works: [
      work(
        [4, 4, 1.5],
        '(a) In t hours it doubles t/3 times so N = 200 * 2^(t/3)\n(b) t = 12: 12/3 = 4 doublings\nN = 200 * 2^4 = 200 * 16 = 3200',
        'Counting the doublings first is the right instinct.',
      ),
      work(
        [3, 2, 1],
        '(a) N = 200 * 2^(3t)\n(b) after 12 hours it doubled 4 times so 200 * 16 = 3200',
        'Part (b) is right, and it does not agree with your formula: put t = 12 into (a) and see. Which one do you believe?',
      ),
      work(
        [1.5, 1, 0.5],
        '(a) N = 200 + 200t\n(b) 200 + 200 * 12 = 2600',
        'That is growth by the same amount every hour. Here the amount itself doubles: make a small table for 0, 3 and 6 hours.',
      ),
    ],
  },
  {
    title: 'Percent change, forwards and backwards',
    instructions: tex`A jacket costs \$68 after a discount of 15%. What was its price before the discount? Explain why adding 15% to \$68 gives a different number.`,
    mode: 'check',
    rubric: 'mathematics',
    problems: [
      problem('1', '80', tex`$0.85p = 68$, so $p = 80$. Adding 15% takes 15% of 68, which is less than 15% of 80.`, [
        'The 15% was taken from which price?',
        'What part of the old price is left?',
      ]),
    ],
    works: [
      work(
        [4, 4, 2],
        'p = old price\n85% of p is left, so 0.85p = 68\np = 68 / 0.85\np = 80\nAdding 15% to 68 is 15% of the smaller price, so it does not get back to 80.',
        'The explanation is the hard part, and yours is exact.',
      ),
      work(
        [3.5, 3.5, 0.5],
        '0.85p = 68\np = 80',
        'Right. The second half of the question asks you to explain why adding 15% does not undo it: one sentence would do.',
      ),
      work(
        [1, 0.5, 1],
        '15% of 68 = 10.2\n68 + 10.2 = 78.2',
        'Check it: take 15% off 78.20 and see whether you land on 68.',
      ),
    ],
  },
  {
    title: 'Right triangles and the unit circle',
    instructions: tex`In a right triangle the side opposite angle $A$ is 5 and the hypotenuse is 13. Find $\cos A$ as a fraction, and say which theorem you used.`,
    mode: 'hint',
    rubric: 'mathematics',
    problems: [
      problem(
        '1',
        tex`\frac{12}{13}`,
        tex`Pythagoras: the other leg is $\sqrt{13^2 - 5^2} = \sqrt{144} = 12$. So $\cos A = \frac{12}{13}$.`,
        ['Which side does the cosine need that you have not got yet?', 'Sketch it and label what you know.'],
      ),
    ],
    works: [
      work(
        [4, 4, 2],
        'By the theorem of Pythagoras 13^2 = 5^2 + b^2\n169 = 25 + b^2\nb^2 = 144\nb = 12\ncos A = adjacent / hypotenuse = 12/13',
        'Clear from start to end.',
      ),
      work(
        [3, 2.5, 1.5],
        'Pythagoras: b = 12\ncos A = 5/13',
        'You found the missing leg. Which leg is next to angle A?',
      ),
      work(
        [1.5, 1, 0],
        'b = 13 - 5 = 8\ncos A = 8/13',
        'Sides of a right triangle do not subtract like that; their squares do. Draw the triangle and try once more.',
      ),
    ],
  },
];
