import { growStandards } from '../grow-standards.ts';

/** The digital SAT's Math section: its four content domains and the skills that its score reports name. */
export const satMath = growStandards(
  {
    id: 'SAT.MATH',
    framework: 'SAT',
    subject: 'math',
    label: 'SAT Math',
    description: 'Everything that the Math section of the SAT may ask.',
  },
  [
    {
      code: 'ALGEBRA',
      label: 'Algebra',
      description: 'Linear equations, inequalities, functions and systems, and what they say about a situation.',
      skills: [
        [
          'LINEAR-EQUATIONS-1',
          'Linear equations in one variable',
          'Writes and solves a linear equation with one unknown, and tells when it has no solution or infinitely many.',
        ],
        [
          'LINEAR-EQUATIONS-2',
          'Linear equations in two variables',
          'Links a line, its equation in two variables, its slope and its intercepts, and says what each means.',
        ],
        [
          'LINEAR-FUNCTIONS',
          'Linear functions',
          'Builds f(x) = mx + b from a table, a graph or a story, evaluates it, and reads rate and starting value.',
        ],
        [
          'SYSTEMS',
          'Systems of two linear equations',
          'Solves two linear equations in two variables by substitution or elimination and counts their solutions.',
        ],
        [
          'INEQUALITIES',
          'Linear inequalities',
          'Solves linear inequalities in one or two variables and decides which points or values satisfy them.',
        ],
      ],
    },
    {
      code: 'ADVANCED-MATH',
      label: 'Advanced Math',
      description: 'Equations and functions that are not linear, and rewriting expressions.',
      skills: [
        [
          'EQUIVALENT-EXPRESSIONS',
          'Equivalent expressions',
          'Rewrites polynomial, rational, radical and exponential expressions: expands, factors, and uses laws of exponents.',
        ],
        [
          'NONLINEAR-EQUATIONS',
          'Nonlinear equations and systems',
          'Solves quadratic, radical, rational, absolute value and exponential equations, and systems of a line with a curve.',
        ],
        [
          'NONLINEAR-FUNCTIONS',
          'Nonlinear functions',
          'Works with quadratic, exponential and polynomial functions: zeros, vertex, growth, and what a graph shows.',
        ],
      ],
    },
    {
      code: 'PROBLEM-SOLVING',
      label: 'Problem-Solving and Data Analysis',
      description: 'Ratios, percentages, data, chance, and what a study allows one to say.',
      skills: [
        [
          'RATIOS',
          'Ratios, rates, proportions and units',
          'Sets up proportions, compares unit rates and converts between units of measurement.',
        ],
        [
          'PERCENTAGES',
          'Percentages',
          'Finds a percentage, a percent increase or decrease, and the value before a change.',
        ],
        [
          'ONE-VARIABLE-DATA',
          'One-variable data',
          'Reads distributions and compares mean, median, range and spread of a data set.',
        ],
        [
          'TWO-VARIABLE-DATA',
          'Two-variable data',
          'Reads a scatterplot, uses a line or curve of best fit, and compares linear with exponential growth.',
        ],
        [
          'PROBABILITY',
          'Probability and conditional probability',
          'Finds a probability, also a conditional one, from counts in a two-way table or a description.',
        ],
        [
          'INFERENCE',
          'Inference from samples and margin of error',
          'Estimates a population value from a sample and says what a margin of error means.',
        ],
        [
          'CLAIMS',
          'Evaluating statistical claims',
          'Judges what an observational study or an experiment shows, given how people were chosen and assigned.',
        ],
      ],
    },
    {
      code: 'GEOMETRY',
      label: 'Geometry and Trigonometry',
      description: 'Area and volume, angles and triangles, trigonometry and circles.',
      skills: [
        ['AREA-VOLUME', 'Area and volume', 'Finds areas, surface areas and volumes, and lengths from them.'],
        [
          'ANGLES-TRIANGLES',
          'Lines, angles and triangles',
          'Uses angle facts, parallel lines, congruence and similarity to find an angle or a side.',
        ],
        [
          'RIGHT-TRIANGLES',
          'Right triangles and trigonometry',
          'Uses the Pythagorean theorem, special right triangles, and sine, cosine and tangent.',
        ],
        [
          'CIRCLES',
          'Circles',
          'Uses radius, arc, sector, tangent and radian measure, and the equation of a circle in the plane.',
        ],
      ],
    },
  ],
);
