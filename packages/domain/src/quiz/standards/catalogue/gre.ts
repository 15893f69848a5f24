import { readOutline } from '../read-outline.ts';

/** The GRE General Test: its three measures, with kinds of question and content areas as its makers list them. */
export const gre = [
  ...readOutline(
    {
      id: 'GRE.VERBAL',
      framework: 'GRE',
      subject: 'english',
      label: 'GRE Verbal Reasoning',
      description: 'Reading closely, and words in their context.',
    },
    `
READING | Reading comprehension | Questions about passages of one paragraph or several.
  MAIN-IDEA | Main idea and summary | Says what a passage is about and sums it up.
  DETAILS | Supporting details | Finds what a passage says about a point.
  INFERENCE | Drawing inferences | Concludes what must be true if the passage is.
  FUNCTION | Function of a sentence or paragraph | Says what a part does in the author's argument.
  ARGUMENT | Strengthening and weakening arguments | Finds what supports or undermines a conclusion, and what it takes for granted.
  VOCABULARY | Meaning of words in a passage | Says what a word means where it stands.
  SELECT | Select-in-passage sentences | Finds the sentence of a passage that does what is described.
COMPLETION | Text completion | Blanks in a sentence or short passage.
  ONE-BLANK | Text completion with one blank | Chooses the word that the logic of the sentence calls for.
  MULTI-BLANK | Text completion with two or three blanks | Chooses words for several blanks that fit together.
EQUIVALENCE | Sentence equivalence | Two words that give a sentence the same meaning.
  PAIRS | Sentence equivalence pairs | Chooses the two words that both complete a sentence with the same sense.
`,
  ),
  ...readOutline(
    {
      id: 'GRE.QUANT',
      framework: 'GRE',
      subject: 'math',
      label: 'GRE Quantitative Reasoning',
      description: 'Arithmetic, algebra, geometry and data analysis of high school level.',
    },
    `
ARITHMETIC | Arithmetic | Numbers and their properties.
  INTEGERS | Properties of integers, factors and primes | Uses divisibility, factors, multiples, primes, remainders, odd and even.
  FRACTIONS | Fractions and decimals | Computes with and compares fractions and decimals.
  EXPONENTS | Exponents and roots | Uses the rules of exponents and simplifies roots.
  PERCENT | Percent, ratio and rate | Solves problems on percent change, ratios, proportions and rates.
  ESTIMATION | Estimation, absolute value and the number line | Estimates results, orders numbers and uses absolute value.
ALGEBRA | Algebra | Expressions, equations, functions and graphs.
  EXPRESSIONS | Simplifying and factoring algebraic expressions | Expands, factors and simplifies algebraic expressions.
  LINEAR | Linear equations, inequalities and systems | Solves linear equations, inequalities and systems.
  QUADRATIC | Quadratic equations and inequalities | Solves quadratic equations and inequalities.
  FUNCTIONS | Functions and their graphs | Evaluates functions and reads their graphs, also of lines and parabolas.
  COORDINATES | Coordinate geometry | Uses slope, intercepts, distance and equations of lines and circles.
  WORD-PROBLEMS | Algebraic word problems | Turns work, mixture, interest and distance problems into equations.
GEOMETRY | Geometry | Plane figures and solids, without proofs.
  LINES-ANGLES | Lines and angles | Uses parallel and perpendicular lines and angle sums.
  TRIANGLES | Triangles and the Pythagorean theorem | Uses properties of isosceles, equilateral and right triangles, and similarity.
  QUADRILATERALS | Quadrilaterals and polygons | Finds angles, perimeters and areas of polygons.
  CIRCLES | Circles | Finds circumference, area, arcs and sectors.
  SOLIDS | Three-dimensional figures | Finds surface area and volume of boxes and cylinders.
DATA | Data Analysis | Statistics, counting, probability and charts.
  STATISTICS | Descriptive statistics: mean, median and deviation | Finds mean, median, mode, range, quartiles and compares standard deviations.
  DISTRIBUTIONS | Normal distributions and random variables | Uses the normal distribution and expected values.
  COUNTING | Counting methods: permutations and combinations | Counts arrangements and selections, and uses Venn diagrams.
  PROBABILITY | Probability of events | Finds probabilities of independent, exclusive and conditional events.
  CHARTS | Data interpretation: tables and graphs | Answers questions from tables, bar graphs, pie charts and scatterplots.
FORMATS | Question formats | Formats that need a way of working of their own.
  COMPARISON | Quantitative comparison | Decides which of two quantities is greater, or that nobody can tell.
  NUMERIC-ENTRY | Numeric entry | Works out a number without options and enters it exactly.
  MULTIPLE-ANSWER | Selecting all correct answers | Tests each of several options by itself.
`,
  ),
  ...readOutline(
    {
      id: 'GRE.WRITING',
      framework: 'GRE',
      subject: 'english',
      label: 'GRE Analytical Writing',
      description: 'Writing about an issue, with reasons and examples.',
    },
    `
ISSUE | Analyze an Issue | Taking a position on a general statement and arguing for it.
  POSITION | Position and thesis | States a position that answers the task as set.
  SUPPORT | Reasons and examples | Supports a position with reasons and examples that bear on it.
  COMPLEXITY | Considering other views | Weighs when a statement holds and when it does not.
  ORGANIZATION | Organization and transitions | Orders and links ideas so that a reader can follow.
  LANGUAGE | Sentence variety and conventions | Writes varied, precise sentences with few slips.
`,
  ),
];
