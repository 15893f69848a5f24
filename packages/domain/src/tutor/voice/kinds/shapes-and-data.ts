import type { ProblemKind } from './problem-kind.ts';

export const shapeAndDataKinds: readonly ProblemKind[] = [
  {
    name: 'right triangle',
    fits: /\bright triangle|\bhypotenuse|\bpythag|\b(?:sin|cos|tan)\b|\btrigonometr/i,
    ask: {
      read: ['Which sides do you know, and where do they lie?', 'Which side lies across from the right angle?'],
      plan: ['Which rule connects the sides of a right triangle?', 'Which sides does the ratio in the task compare?'],
      work: ['Which square did you add or take away, and why?', 'Which side is still missing for the ratio?'],
      finish: [
        'Is the longest side really the longest in your result?',
        'In which order does the ratio take the sides?',
      ],
    },
    mistakes: [
      'Adding the squares where the hypotenuse is already known.',
      'Forgetting the root at the end.',
      'Swapping the opposite and the adjacent side.',
    ],
    practice: 'right triangle',
  },
  {
    name: 'circle',
    fits: /\bcircles?\b|\bradius|\bdiameter|\bcircumference/i,
    ask: {
      read: [
        'Is the radius or the diameter given?',
        'Is the task about the line around the circle or the area within?',
      ],
      plan: ['Which formula connects what is given with what is asked?', 'What do you need before you can use it?'],
      work: ['Did you square the radius or the diameter?', 'What happens with the constant in that line?'],
      finish: ['Which unit fits: a length or an area?', 'Is it asked exactly or rounded?'],
    },
    mistakes: ['Using the diameter as the radius.', 'Taking the formula of the area for the line around.'],
    practice: null,
  },
  {
    name: 'area and perimeter',
    fits: /\barea\b|\bperimeter|\brectangle|\bvolume|\bsquare (?:metres|meters|feet|cm)\b|\btriangle/i,
    ask: {
      read: ['Can you draw it and mark what is known?', 'Is it the way around or the space inside that is asked for?'],
      plan: [
        'Which rule connects what is known with what is asked?',
        'Which length is missing, and how is it tied to the others?',
      ],
      work: ['Which side does that number belong to in your drawing?', 'Did you count every side?'],
      finish: ['Is the unit a length or a square of it?', 'Could a length really have that size in your drawing?'],
    },
    mistakes: ['Mixing up area and perimeter.', 'Forgetting to halve for a triangle.', 'Keeping a negative length.'],
    practice: 'area perimeter rectangle',
  },
  {
    name: 'angles',
    fits: /\bangles?\b|\bparallel\b|\bpolygon/i,
    ask: {
      read: ['Which angles are given, and where do they sit?', 'Which lines are parallel or equal?'],
      plan: ['What do the angles in such a figure add up to?', 'Which angle could you find first?'],
      work: ['Which rule did you use for that angle?', 'Which angle follows from it?'],
      finish: ['Do all angles of the figure add up as they should?', 'Is it the angle that was asked for?'],
    },
    mistakes: ['Taking angles for equal that add up to a straight line.', 'Reading the size off the drawing.'],
    practice: null,
  },
  {
    name: 'counting',
    fits: /\bcommittee|\bcombinations?\b|\bpermutation|\barrange(?:ments?|d)?\b|\bhow many ways\b|\bchosen from\b|\bis chosen\b/i,
    ask: {
      read: ['Does the order matter here?', 'Which choices are made, and from which group?'],
      plan: [
        'How many choices are there for each place?',
        'Do the choices happen together, so that they multiply, or instead of each other?',
      ],
      work: ['Which groups did you count more than once?', 'What does that factor count?'],
      finish: [
        'Could you list a small case to test your way of counting?',
        'Has each group been counted exactly once?',
      ],
    },
    mistakes: [
      'Counting the same group several times because the order was kept.',
      'Adding choices that belong together.',
    ],
    practice: null,
  },
  {
    name: 'probability',
    fits: /\bprobab|\bchance\b|\bdice\b|\bdie\b|\bmarbles?\b|\bspinner|\bat random\b/i,
    ask: {
      read: ['What could happen, altogether?', 'Which of the cases count as success?'],
      plan: [
        'Does the first draw change what is left for the next?',
        'Do you need both things to happen, or either of them?',
      ],
      work: ['How many are left in the bag at that point?', 'Why did you multiply, or why did you add?'],
      finish: ['Does it lie between impossible and certain?', 'Is the fraction in the form that the task wants?'],
    },
    mistakes: [
      'Forgetting that what was drawn is gone.',
      'Adding where both must happen.',
      'Comparing with the other colour instead of with all.',
    ],
    practice: 'probability',
  },
  {
    name: 'mean and median',
    fits: /\bmeans? (?:of|is|value)?\b(?= ?(?:of|is|\d|value|the other))|\bmean\b|\bmedian|\baverage|\bmode of\b|\bstandard deviation/i,
    ask: {
      read: ['What does that word mean as a calculation?', 'Is the mean given, or is it what you look for?'],
      plan: ['What must all the numbers add up to for that mean?', 'Are the numbers in order?'],
      work: ['What does your sum stand for?', 'How many numbers did you divide by, and why?'],
      finish: [
        'Does it lie between the smallest and the largest number?',
        'Would the mean really come out with your number in the list?',
      ],
    },
    mistakes: ['Taking the middle of an unsorted list.', 'Dividing by the wrong count.', 'Averaging averages.'],
    practice: 'mean',
  },
  {
    name: 'experiment',
    fits: /\bexperiment|\bfair test|\bcontrol(?:led)? (?:group|variable)|\bhypothes|\bkeep the same\b|\btrial/i,
    ask: {
      read: ['What is the question that the experiment should answer?', 'Which single thing is changed on purpose?'],
      plan: ['What would you measure, and with what?', 'What must stay the same so that the comparison is fair?'],
      work: ['What would you compare it with?', 'How would a reader know that nothing else made the difference?'],
      finish: ['Could a classmate repeat it from what you wrote?', 'Which result would prove you wrong?'],
    },
    mistakes: [
      'Changing several things at the same time.',
      'Having nothing to compare with.',
      'Saying what is looked at and not how it is measured.',
    ],
    practice: null,
  },
  {
    name: 'data and conclusions',
    fits: /\bthe data\b|\btable\b|\bgraph\b|\bfigure\b|\bmeasured|\bscientists?\b|\btrend\b|\bdata (?:show|support)|\breadings?\b/i,
    ask: {
      read: ['Which quantities were measured, and in which units?', 'Which rows or points does the question need?'],
      plan: ['How does a quantity change when the other grows?', 'Which numbers would you compare?'],
      work: ['Which row does that number come from?', 'Do the data show that, or do you conclude it?'],
      finish: ['Do the data support all of what you say, and no more?', 'Is the unit there?'],
    },
    mistakes: ['Taking a neighbouring row.', 'Saying why something happens where the data only show that it happens.'],
    practice: null,
  },
];
