import { type AssignmentContent, problem, tex, work } from './content.ts';

export const satMathLinear: readonly AssignmentContent[] = [
  {
    title: 'Linear equations in one variable',
    instructions: tex`Solve $3(x - 2) + 4 = 19$. Show each step and say what you did to both sides. Check your answer by putting it back into the equation.`,
    mode: 'hint',
    rubric: 'mathematics',
    problems: [
      problem(
        '1',
        'x = 7',
        tex`Expand: $3x - 6 + 4 = 19$, so $3x - 2 = 19$. Add 2: $3x = 21$. Divide by 3: $x = 7$. Check: $3 \cdot 5 + 4 = 19$.`,
        [
          'What could you do with the bracket first?',
          'Collect the plain numbers on the left before you move anything.',
        ],
      ),
    ],
    works: [
      work(
        [4, 4, 2],
        '3(x - 2) + 4 = 19\n3x - 6 + 4 = 19   (multiplied out the bracket)\n3x - 2 = 19   (collected the numbers)\n3x = 21   (added 2 to both sides)\nx = 7   (divided both sides by 3)\nCheck: 3(7 - 2) + 4 = 15 + 4 = 19',
        'Every step is named and the check is there. This is exactly how to earn full marks under time pressure.',
      ),
      work(
        [4, 2.5, 1],
        '3(x - 2) + 4 = 19\n3x - 6 + 4 = 19\n3x - 10 = 19\n3x = 29\nx = 29/3',
        'Your plan is right. Look again at the line where you put -6 and +4 together, then check the result in the first equation: the check would have told you.',
      ),
      work(
        [2, 1, 0],
        '3x - 2 + 4 = 19\n3x + 2 = 19\n3x = 17\nx = 17/3',
        'The 3 outside the bracket has to reach both terms inside it. Try the first line again with an arrow from the 3 to each term.',
      ),
      work(
        [3, 3, 0.5],
        '3(x - 2) = 15\nx - 2 = 5\nx = 7',
        'A neat short way, and the answer is right. Say what you did to both sides: the rubric asks for the reasons too.',
      ),
    ],
  },
  {
    title: 'Two equations, two unknowns',
    instructions: tex`A cinema sold 150 tickets for a film. Adults paid \$12 and students paid \$8, and the total was \$1,480. Write a system of two equations and solve it. How many adult tickets were sold?`,
    mode: 'scaffold',
    rubric: 'mathematics',
    problems: [
      problem(
        '1',
        '70',
        tex`Let $a$ be adults and $s$ students. $a + s = 150$ and $12a + 8s = 1480$. Substitute $s = 150 - a$: $12a + 1200 - 8a = 1480$, so $4a = 280$ and $a = 70$.`,
        [
          'Name the two unknowns before you write any equation.',
          'One equation counts tickets. What does the other one count?',
        ],
      ),
    ],
    works: [
      work(
        [4, 4, 2],
        'a = adult tickets, s = student tickets\na + s = 150 because 150 tickets were sold\n12a + 8s = 1480 because that is the money\ns = 150 - a\n12a + 8(150 - a) = 1480\n12a + 1200 - 8a = 1480\n4a = 280\na = 70 adult tickets',
        'Clear names, clear equations, and an answer with its unit. Lovely.',
      ),
      work(
        [4, 3, 1],
        'a + s = 150\n12a + 8s = 1480\n12a + 8(150 - a) = 1480\n12a + 1200 - 8a = 1480\n4a = 380\na = 95',
        'The system and the substitution are right. Redo the subtraction 1480 - 1200.',
      ),
      work(
        [1.5, 0.5, 0.5],
        '12 + 8 = 20\n1480 / 20 = 74\nso 74 adult tickets',
        'Dividing by 20 would need equally many of each ticket. Start with two letters: one for adult tickets, one for student tickets.',
      ),
    ],
  },
  {
    title: 'Slope and intercept in context',
    instructions: tex`A taxi charges a fixed fee and a price for each mile. A ride of 3 miles costs \$11 and a ride of 7 miles costs \$21. (a) Find the slope of the line that gives the cost $C$ for $m$ miles. (b) Write $C$ as a function of $m$ and say what each number means.`,
    mode: 'check',
    rubric: 'mathematics',
    problems: [
      problem('a', '2.5', tex`$\frac{21 - 11}{7 - 3} = \frac{10}{4} = 2.5$ dollars a mile.`, [
        'How much does the cost change, and over how many miles?',
      ]),
      problem(
        'b',
        'C = 2.5m + 3.5',
        tex`$11 = 2.5 \cdot 3 + b$ gives $b = 3.5$, so $C = 2.5m + 3.5$: 2.50 for each mile and a fixed fee of 3.50.`,
        ['Put one of the two rides into your equation to find the fee.'],
      ),
    ],
    works: [
      work(
        [4, 4, 2],
        '(a) slope = (21 - 11)/(7 - 3) = 10/4 = 2.5\n(b) 11 = 2.5(3) + b\n11 = 7.5 + b\nb = 3.5\nC = 2.5m + 3.5\n2.5 is the dollars for each mile and 3.5 is the fee before you start.',
        'Right in every part, and the meaning of both numbers is said in plain words.',
      ),
      work(
        [4, 2.5, 1.5],
        '(a) slope = (21 - 11)/(7 - 3) = 2.5\n(b) C = 2.5m + 11\n2.5 is the price of a mile, 11 is the fee',
        'The slope is right. Is 11 dollars what you pay at 0 miles? Use one ride to find the fee.',
      ),
      work(
        [2, 1, 0.5],
        '(a) 21/7 = 3\n(b) C = 3m',
        'Dividing one cost by its miles mixes the fee into the price of a mile. Compare the two rides instead.',
      ),
    ],
  },
  {
    title: 'Linear inequalities',
    instructions: tex`Solve $5 - 2x \leq 13$ and show the solution on a number line described in words (which end, open or closed, which way).`,
    mode: 'scaffold',
    rubric: 'mathematics',
    problems: [
      problem(
        '1',
        tex`x \geq -4`,
        tex`Subtract 5: $-2x \leq 8$. Divide by $-2$ and turn the sign around: $x \geq -4$. Closed circle at $-4$, arrow to the right.`,
        ['Treat it like an equation first; what is different when you divide by a negative number?'],
      ),
    ],
    works: [
      work(
        [4, 4, 2],
        '5 - 2x <= 13\n-2x <= 8   (took 5 from both sides)\nx >= -4   (divided by -2, so the sign flips)\nClosed circle at -4, arrow to the right.',
        'You turned the sign and said why. Full marks.',
      ),
      work(
        [3, 2, 1],
        '5 - 2x <= 13\n-2x <= 8\nx <= -4\nClosed circle at -4, arrow to the left',
        'One step from perfect: try x = -5 in the first line and see whether it is true.',
      ),
      work(
        [2, 1.5, 0.5],
        '5 - 2x <= 13\n2x <= 18\nx <= 9',
        'Watch the sign in front of 2x when 5 goes to the other side.',
      ),
    ],
  },
];
