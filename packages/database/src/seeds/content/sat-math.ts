import { type CourseContent, choice, numeric, short, tex } from './content.ts';
import { satMathLinear } from './sat-math-linear.ts';
import { satMathNonlinear } from './sat-math-nonlinear.ts';

export const satMath: CourseContent = {
  title: 'SAT Math: from equations to functions',
  description: 'Ten weeks through the algebra, data and geometry of the digital SAT, one idea a week.',
  subject: 'SAT Math',
  assignments: [...satMathLinear, ...satMathNonlinear],
  quiz: {
    title: 'Algebra check-up',
    topicLabel: 'Linear equations and functions',
    timeLimitMinutes: 20,
    items: [
      choice('q1', tex`If $4x - 9 = 15$, what is $x$?`, ['3/2', '6', '8', '24'], {
        key: 'B',
        why: tex`$4x = 24$, so $x = 6$.`,
      }),
      choice(
        'q2',
        tex`Which line is parallel to $y = 3x - 1$?`,
        [tex`$y = -3x + 2$`, tex`$y = \frac{1}{3}x$`, tex`$y = 3x + 5$`, tex`$x = 3$`],
        { key: 'C', why: 'Parallel lines have equal slopes.' },
      ),
      numeric(
        'q3',
        tex`What is the slope of the line through $(1, 2)$ and $(4, 11)$?`,
        '3',
        tex`$(11 - 2)/(4 - 1) = 3$.`,
      ),
      numeric('q4', tex`If $f(x) = 2x^2 - 3$, what is $f(4)$?`, '29', tex`$2 \cdot 16 - 3 = 29$.`),
      short(
        'q5',
        tex`Why does the inequality sign turn around when both sides are divided by a negative number?`,
        'Multiplying by a negative number reverses the order of numbers on the number line.',
        tex`For example $2 < 3$, but $-2 > -3$.`,
      ),
    ],
  },
};
