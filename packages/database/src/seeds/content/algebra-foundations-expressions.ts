import { type AssignmentContent, problem, tex, work } from './content.ts';

export const algebraExpressions: readonly AssignmentContent[] = [
  {
    title: 'Expressions for real situations',
    instructions: tex`A gym costs \$25 to join and \$18 a month. (a) Write an expression for the cost after $m$ months. (b) Find the cost after 9 months.`,
    mode: 'scaffold',
    rubric: 'mathematics',
    problems: [
      problem('a', '25 + 18m', 'The joining fee once, and 18 for each month.', [
        'Which amount is paid once, and which again and again?',
      ]),
      problem('b', '187', tex`$25 + 18 \cdot 9 = 25 + 162 = 187$.`, ['Put 9 in for m; multiply before you add.']),
    ],
    works: [
      work(
        [4, 4, 2],
        '(a) 25 + 18m, because 25 is paid once and 18 every month\n(b) 25 + 18 * 9 = 25 + 162 = 187 dollars',
        'Right, with units and reasons.',
      ),
      work(
        [3.5, 2.5, 1],
        '(a) 25 + 18m\n(b) 25 + 18 = 43, 43 * 9 = 387',
        'Your expression is right. In (b) the multiplication comes first.',
      ),
      work(
        [1, 1, 0.5],
        '(a) 43m\n(b) 43 * 9 = 387',
        'That pays the joining fee every month. Which amount is paid only once?',
      ),
    ],
  },
  {
    title: 'Equations with brackets on both sides',
    instructions: tex`Solve $2(3x + 1) = 4(x + 3)$. Check your solution.`,
    mode: 'hint',
    rubric: 'mathematics',
    problems: [
      problem('1', 'x = 5', tex`$6x + 2 = 4x + 12$, so $2x = 10$ and $x = 5$. Check: $2 \cdot 16 = 32 = 4 \cdot 8$.`, [
        'Multiply out both brackets.',
        'Then bring the x terms to one side.',
      ]),
    ],
    works: [
      work(
        [4, 4, 2],
        '2(3x + 1) = 4(x + 3)\n6x + 2 = 4x + 12   (multiplied out)\n2x + 2 = 12   (took 4x from both sides)\n2x = 10\nx = 5\nCheck: 2 * 16 = 32 and 4 * 8 = 32',
        'Every line follows from the one above. Great check.',
      ),
      work(
        [3.5, 2, 1],
        '6x + 2 = 4x + 12\n10x = 10\nx = 1',
        'Good start. You took 4x to the other side: what happens to its sign?',
      ),
      work([2, 1, 0], '6x + 1 = 4x + 3\n2x = 2\nx = 1', 'The number before a bracket multiplies both terms in it.'),
    ],
  },
  {
    title: 'Properties of exponents',
    instructions: tex`Simplify $\frac{(x^3)^2 \cdot x^4}{x^5}$ and write the answer as one power of $x$. Name the rule of each step.`,
    mode: 'check',
    rubric: 'mathematics',
    problems: [
      problem('1', 'x^5', tex`$(x^3)^2 = x^6$; $x^6 \cdot x^4 = x^{10}$; $x^{10}/x^5 = x^5$.`, [
        'What does squaring x cubed look like when you write it out?',
      ]),
    ],
    works: [
      work(
        [4, 4, 2],
        '(x^3)^2 = x^6   (power of a power: multiply)\nx^6 * x^4 = x^10   (same base: add)\nx^10 / x^5 = x^5   (divide: subtract)',
        'Three rules, each in its place.',
      ),
      work(
        [3, 2, 1],
        '(x^3)^2 = x^5\nx^5 * x^4 = x^9\nx^9 / x^5 = x^4',
        'Two of the three steps are right. Write (x^3)(x^3) out and count.',
      ),
      work([1.5, 1, 0], 'x^3 * 2 * x^4 / x^5 = 2x^2', 'The 2 is an exponent here, not a factor.'),
    ],
  },
  {
    title: 'Area and a missing side',
    instructions: tex`A rectangle is 4 cm longer than it is wide and has an area of 45 cm$^2$. Write an equation for its width $w$ and solve it.`,
    mode: 'scaffold',
    rubric: 'mathematics',
    problems: [
      problem(
        '1',
        'w = 5',
        tex`$w(w + 4) = 45$, so $w^2 + 4w - 45 = (w + 9)(w - 5) = 0$. A width is positive: $w = 5$ cm.`,
        ['How long is it, said with w?', 'One of the two solutions makes no sense for a width.'],
      ),
    ],
    works: [
      work(
        [4, 4, 2],
        'width w, length w + 4\nw(w + 4) = 45\nw^2 + 4w - 45 = 0\n(w + 9)(w - 5) = 0\nw = 5 because a width cannot be negative',
        'You threw the other solution away and said why.',
      ),
      work(
        [3, 2.5, 1],
        'w(w + 4) = 45\nw^2 + 4w - 45 = 0\n(w - 9)(w + 5) = 0\nw = 9',
        'The equation is right. Multiply your two brackets out again and look at the middle term.',
      ),
      work(
        [1.5, 1, 0.5],
        'w + w + 4 = 45\n2w = 41\nw = 20.5',
        'Adding sides has to do with the perimeter. How do you get an area?',
      ),
    ],
  },
];
