import { type CourseContent, choice, numeric, short, tex } from './content.ts';
import { greQuantCounting } from './gre-quant-counting.ts';
import { greQuantReasoning } from './gre-quant-reasoning.ts';

export const greQuant: CourseContent = {
  title: 'GRE Quantitative Reasoning',
  description: 'Comparison, counting and data for graduate admission, with reasons instead of recipes.',
  subject: 'GRE Quant',
  assignments: [...greQuantReasoning, ...greQuantCounting],
  quiz: {
    title: 'Numbers and counting',
    topicLabel: 'Arithmetic and counting',
    timeLimitMinutes: 25,
    items: [
      numeric(
        'q1',
        tex`What is the remainder when $2^{10}$ is divided by 7?`,
        '2',
        tex`$2^3 = 8$ leaves 1, so $2^{10} = 2^9 \cdot 2$ leaves 2.`,
      ),
      choice('q2', tex`How many ways are there to order the letters of CAT?`, ['3', '6', '9', '27'], {
        key: 'B',
        why: tex`$3! = 6$.`,
      }),
      choice('q3', tex`If $x^2 = 9$, then $x$ is`, ['3', '-3', '3 or -3', '81'], {
        key: 'C',
        why: 'Two numbers have the square 9.',
      }),
      numeric(
        'q4',
        'Two fair coins are tossed. What is the probability of two heads, as a fraction?',
        '1/4',
        'One of four equally likely outcomes.',
      ),
      short(
        'q5',
        'Why is the median less moved by one very large value than the mean?',
        'The median depends on the order of the middle values only, the mean on the sum of all.',
        'One outlier changes the sum by as much as it is large.',
      ),
    ],
  },
};
