import { type AssignmentContent, problem, tex, work } from './content.ts';

export const algebraFunctions: readonly AssignmentContent[] = [
  {
    title: 'Is it a function?',
    instructions: tex`A table lists $(1, 4)$, $(2, 7)$, $(3, 10)$ and $(2, 9)$. Is $y$ a function of $x$? Explain, and change one number so that the answer turns around.`,
    mode: 'hint',
    rubric: 'mathematics',
    problems: [],
    works: [
      work(
        [4, 4, 2],
        'No. The input 2 has two different outputs, 7 and 9, and a function gives just one output for each input. If I change (2, 9) to (4, 9) it is a function.',
        'Definition, evidence, repair: perfect.',
      ),
      work(
        [3, 3, 1],
        'No because 2 is there twice. I would change it.',
        'Right. Say to what you would change it, and what would be wrong with two equal outputs (nothing!).',
      ),
      work([1, 0.5, 0.5], 'Yes because it goes up by 3 every time.', 'Look at the last pair before you decide.'),
    ],
  },
  {
    title: 'Arithmetic sequences',
    instructions: tex`A sequence begins 8, 13, 18, 23. (a) Write the $n$th term. (b) Which term is 108?`,
    mode: 'scaffold',
    rubric: 'mathematics',
    problems: [
      problem('a', '5n + 3', tex`The step is 5, and $8 = 5 \cdot 1 + 3$.`, ['By how much does it grow each time?']),
      problem('b', '21', tex`$5n + 3 = 108$, so $n = 21$.`, ['Set your formula equal to 108.']),
    ],
    works: [
      work(
        [4, 4, 2],
        '(a) it grows by 5, and 5 * 1 + 3 = 8 so the nth term is 5n + 3\n(b) 5n + 3 = 108\n5n = 105\nn = 21, the 21st term',
        'You tested the formula on the first term. Good.',
      ),
      work(
        [3, 2, 1],
        '(a) 5n + 8\n(b) 5n + 8 = 108\n5n = 100\nn = 20',
        'Try n = 1 in your formula: does it give the first term?',
      ),
      work(
        [1.5, 1, 0],
        '(a) n + 5\n(b) 103',
        'That rule tells how to get to the next term. What is needed is a formula that starts from n.',
      ),
    ],
  },
  {
    title: 'Scatter plots and lines of best fit',
    instructions: tex`A line of best fit for hours of practice $h$ and test score $s$ is $s = 4h + 55$. (a) What score does it predict for 6 hours? (b) What does the 4 mean? (c) Is it sensible for 20 hours?`,
    mode: 'check',
    rubric: 'mathematics',
    problems: [
      problem('a', '79', tex`$4 \cdot 6 + 55 = 79$.`, ['Put 6 in for h.']),
      problem('b', '4 points more for each hour', 'It is the slope: each hour goes with 4 more points.', [
        'What are the units of a slope here?',
      ]),
      problem('c', 'no', tex`$4 \cdot 20 + 55 = 135$ is above 100: the line must not be stretched so far.`, [
        'Compute it and look at the result.',
      ]),
    ],
    works: [
      work(
        [4, 4, 2],
        '(a) 4 * 6 + 55 = 79\n(b) each extra hour goes with 4 more points\n(c) 4 * 20 + 55 = 135, but a test has at most 100, so no',
        'You asked whether the number makes sense. Always do.',
      ),
      work(
        [3.5, 3, 1],
        '(a) 79\n(b) it is the slope\n(c) no because it is too far',
        'Say what the slope means for a student who practises one hour more.',
      ),
      work(
        [2, 1.5, 0.5],
        '(a) 4 + 6 + 55 = 65\n(b) 4 hours\n(c) yes',
        '4h means 4 times h. Then try (c) with numbers.',
      ),
    ],
  },
  {
    title: 'Comparing two functions',
    instructions: tex`Function $f$ is $f(x) = 3x + 2$. Function $g$ is given by the table $g(0) = 5$, $g(2) = 9$, $g(4) = 13$. (a) Which one grows faster? (b) For which $x$ are they equal?`,
    mode: 'hint',
    rubric: 'mathematics',
    problems: [
      problem('a', 'f', tex`$f$ has slope 3, $g$ has slope $\frac{9 - 5}{2} = 2$.`, [
        'Find the slope of g from two of its rows.',
      ]),
      problem('b', '3', tex`$g(x) = 2x + 5$; $3x + 2 = 2x + 5$ gives $x = 3$.`, ['Write g as a formula first.']),
    ],
    works: [
      work(
        [4, 4, 2],
        '(a) slope of f is 3, slope of g is (9 - 5)/2 = 2, so f grows faster\n(b) g(x) = 2x + 5\n3x + 2 = 2x + 5\nx = 3',
        'Table to formula to equation: very clear.',
      ),
      work(
        [3, 2.5, 1],
        '(a) g goes up by 4 and f by 3 so g grows faster\n(b) g(x) = 2x + 5, 3x + 2 = 2x + 5, x = 3',
        'Part (b) is right. In (a) check how far x moves when g goes up by 4.',
      ),
      work(
        [1.5, 1, 0.5],
        '(a) g because 13 is the biggest number\n(b) 5',
        'Growth is about change, not size. Compare how much each one changes when x grows by 1.',
      ),
    ],
  },
];
