import { readOutline } from '../read-outline.ts';

/** The digital SAT's Math section: its four content domains and the skills that its score reports name. */
export const satMath = readOutline(
  {
    id: 'SAT.MATH',
    framework: 'SAT',
    subject: 'math',
    label: 'SAT Math',
    description: 'Everything that the Math section of the SAT may ask.',
  },
  `
ALGEBRA | Algebra | Linear equations, inequalities, functions and systems, and what they say about a situation.
  LINEAR-EQUATIONS-1 | Linear equations in one variable | Writes and solves a linear equation with one unknown, and tells when it has no solution or infinitely many.
  LINEAR-EQUATIONS-2 | Linear equations in two variables | Links a line, its equation in two variables, its slope and its intercepts, and says what each means.
  LINEAR-FUNCTIONS | Linear functions | Builds f(x) = mx + b from a table, a graph or a story, evaluates it, and reads rate of change and starting value.
  SYSTEMS | Systems of two linear equations in two variables | Solves two linear equations in two variables by substitution or elimination and counts the solutions.
  INEQUALITIES | Linear inequalities in one or two variables | Solves linear inequalities and decides which points or values satisfy them.
ADVANCED-MATH | Advanced Math | Equations and functions that are not linear, and rewriting expressions.
  EQUIVALENT-EXPRESSIONS | Equivalent expressions | Rewrites polynomial, rational, radical and exponential expressions: expands, factors, uses laws of exponents.
  NONLINEAR-EQUATIONS | Nonlinear equations and systems of equations | Solves quadratic, radical, rational, absolute value and exponential equations, and a line with a curve.
  NONLINEAR-FUNCTIONS | Nonlinear functions | Works with quadratic, exponential and polynomial functions: zeros, vertex, growth, and what a graph shows.
PROBLEM-SOLVING | Problem-Solving and Data Analysis | Ratios, percentages, data, chance, and what a study allows one to say.
  RATIOS | Ratios, rates, proportional relationships and units | Sets up proportions, compares unit rates and converts units of measurement.
  PERCENTAGES | Percentages | Finds a percentage, a percent increase or decrease, and the value before a change.
  ONE-VARIABLE-DATA | One-variable data: distributions, center and spread | Reads distributions and compares mean, median, range and spread of a data set.
  TWO-VARIABLE-DATA | Two-variable data: models and scatterplots | Reads a scatterplot, uses a line or curve of best fit, and compares linear with exponential growth.
  PROBABILITY | Probability and conditional probability | Finds a probability, also a conditional one, from counts in a two-way table or a description.
  INFERENCE | Inference from sample statistics and margin of error | Estimates a population value from a sample and says what a margin of error means.
  CLAIMS | Evaluating statistical claims | Judges what an observational study or an experiment shows, given how people were chosen and assigned.
GEOMETRY | Geometry and Trigonometry | Area and volume, angles and triangles, trigonometry and circles.
  AREA-VOLUME | Area and volume | Finds areas, surface areas and volumes, and lengths from them.
  ANGLES-TRIANGLES | Lines, angles and triangles | Uses angle facts, parallel lines, congruence and similarity to find an angle or a side.
  RIGHT-TRIANGLES | Right triangles and trigonometry | Uses the Pythagorean theorem, special right triangles, and sine, cosine and tangent.
  CIRCLES | Circles | Uses radius, arc, sector, tangent and radian measure, and the equation of a circle in the plane.
`,
);
