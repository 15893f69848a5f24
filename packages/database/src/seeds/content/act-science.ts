import { actScienceData } from './act-science-data.ts';
import { actScienceMethod } from './act-science-method.ts';
import { type CourseContent, choice, numeric, short, tex } from './content.ts';

export const actScience: CourseContent = {
  title: 'ACT Science: tables, graphs and arguments',
  description: 'Reading figures quickly, and telling what an experiment shows from what it does not.',
  subject: 'ACT Science',
  assignments: [...actScienceData, ...actScienceMethod],
  quiz: {
    title: 'Variables and controls',
    topicLabel: 'Experimental design',
    timeLimitMinutes: null,
    items: [
      choice(
        'q1',
        'Plants get 0, 1 or 2 hours of extra light and their height is measured. Which is the dependent variable?',
        ['Hours of light', 'Height', 'Kind of plant', 'Number of plants'],
        { key: 'B', why: 'The dependent variable is what is measured.' },
      ),
      choice(
        'q2',
        'What is a control group for?',
        [
          'To make the sample larger',
          'To have something to compare with',
          'To prevent errors of reading',
          'To repeat the experiment',
        ],
        { key: 'B', why: 'Without a comparison a change means nothing.' },
      ),
      numeric(
        'q3',
        tex`A car covers $150$ m in $12$ s. What is its mean speed in m/s?`,
        '12.5',
        tex`$150 / 12 = 12.5$.`,
      ),
      choice(
        'q4',
        'Two quantities rise together in a graph. What may you conclude?',
        ['The first causes the second', 'The second causes the first', 'They are correlated', 'Nothing at all'],
        { key: 'C', why: 'A graph of two quantities shows correlation; a cause needs an experiment.' },
      ),
      short(
        'q5',
        'Why do scientists repeat measurements?',
        'To see how much results vary by chance and to lessen the effect of a single error.',
        'One reading cannot show its own error.',
      ),
    ],
  },
};
