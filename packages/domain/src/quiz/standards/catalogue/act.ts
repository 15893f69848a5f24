import { readOutline } from '../read-outline.ts';

/** The reporting categories of the ACT's four tests, with the skills under each. */
export const act = [
  ...readOutline(
    {
      id: 'ACT.ENGLISH',
      framework: 'ACT',
      subject: 'english',
      label: 'ACT English',
      description: 'Revising and editing short essays.',
    },
    `
PRODUCTION | Production of Writing | What an essay says and in what order.
  TOPIC | Topic development | Decides whether a sentence or paragraph serves the essay's purpose, and what to add, keep or delete.
  ORGANIZATION | Organization, unity and cohesion | Puts sentences and paragraphs in order and opens, links and ends them.
KNOWLEDGE | Knowledge of Language | Precise and concise wording in one style.
  CONCISION | Concision and redundancy | Removes words that repeat or say nothing.
  PRECISION | Word choice and precision | Chooses the word that says exactly what is meant.
  STYLE | Style and tone | Keeps the tone of an essay the same throughout.
CONVENTIONS | Conventions of Standard English | Grammar, usage and mechanics.
  SENTENCES | Sentence structure and formation | Mends fragments, run-ons, misplaced modifiers and faulty parallels.
  PUNCTUATION | Punctuation | Uses commas, apostrophes, colons, semicolons, dashes and end marks.
  USAGE | Usage: agreement, verbs, pronouns and idioms | Matches subjects with verbs and pronouns with nouns, and uses idioms as writers do.
`,
  ),
  ...readOutline(
    {
      id: 'ACT.MATH',
      framework: 'ACT',
      subject: 'math',
      label: 'ACT Mathematics',
      description: 'Mathematics learned up to the beginning of grade 12.',
    },
    `
NUMBER | Number and Quantity | Real and complex numbers, vectors and matrices.
  REAL-NUMBERS | Real numbers, exponents and radicals | Computes with integers, rationals, integer and rational exponents and radicals.
  COMPLEX-NUMBERS | Complex numbers | Adds, multiplies and simplifies complex numbers.
  MATRICES-VECTORS | Vectors and matrices | Adds and multiplies matrices and vectors.
ALGEBRA | Algebra | Expressions, equations and inequalities.
  LINEAR | Linear equations and inequalities | Solves and graphs linear equations and inequalities.
  POLYNOMIALS | Polynomial expressions and factoring | Adds, multiplies and factors polynomials.
  QUADRATICS | Quadratic equations | Solves quadratic equations by factoring, roots or the formula.
  SYSTEMS | Systems of equations | Solves two equations in two variables and counts the solutions.
  RADICAL-RATIONAL | Radical and rational equations | Solves equations with roots or with variables in denominators.
FUNCTIONS | Functions | What functions are, how they are written, and how their graphs behave.
  NOTATION | Function notation, domain and range | Evaluates and composes functions and states domain and range.
  LINEAR-EXPONENTIAL | Linear, exponential and logarithmic functions | Tells linear from exponential change and uses logarithms.
  TRIGONOMETRIC | Trigonometric functions | Uses graphs and properties of sine, cosine and tangent.
  SEQUENCES | Sequences | Continues arithmetic and geometric sequences and finds a given term.
  TRANSFORMATIONS | Transforming graphs of functions | Shifts, stretches and reflects the graph of a function.
GEOMETRY | Geometry | Shapes, solids, the coordinate plane and trigonometric ratios.
  ANGLES-TRIANGLES | Angles, triangles and congruence | Uses facts on angles, triangles, congruence and similarity.
  AREA-VOLUME | Area, surface area and volume | Finds measures of flat and solid figures, also composite ones.
  CIRCLES | Circles, arcs and sectors | Uses properties of circles, their arcs, sectors and equations.
  COORDINATE | Coordinate geometry and conic sections | Finds distances, midpoints and slopes and recognises conics by their equations.
  TRIG-RATIOS | Right triangle trigonometry | Uses sine, cosine and tangent, and laws for other triangles.
STATISTICS | Statistics and Probability | Data, counting and chance.
  CENTER-SPREAD | Center and spread of distributions | Finds and compares mean, median, mode, range and spread.
  PROBABILITY | Probability and counting | Counts arrangements and finds probabilities of simple and combined events.
  DATA | Interpreting data and data collection | Reads tables and graphs and judges how data were collected.
ESSENTIAL | Integrating Essential Skills | Skills of earlier grades put together in longer problems.
  RATES-PERCENT | Rates, ratios and percentages | Solves problems with rates, proportional relationships and percentages.
  MEASURES | Averages, area and unit conversion | Uses averages, areas, volumes and conversions in problems of several steps.
  EXPRESSING | Expressing numbers in different ways | Moves between fractions, decimals, percentages and scientific notation.
MODELING | Modeling | Making, reading, judging and improving mathematical models.
  BUILDING | Producing and evaluating models | Writes an equation or function for a situation and judges how well it fits.
`,
  ),
  ...readOutline(
    {
      id: 'ACT.READING',
      framework: 'ACT',
      subject: 'english',
      label: 'ACT Reading',
      description: 'Reading longer passages of four kinds.',
    },
    `
KEY-IDEAS | Key Ideas and Details | What a passage says and what follows from it.
  CENTRAL-IDEAS | Central ideas and themes | Finds the main idea of a passage or paragraph and sums it up.
  DETAILS | Close reading and details | Finds what the text states and draws logical conclusions.
  RELATIONSHIPS | Relationships: sequence, comparison, cause and effect | Says how events, people and ideas depend on each other.
CRAFT | Craft and Structure | How words, structure and point of view shape a passage.
  WORDS | Word meanings in context | Says what a word or phrase means where it stands.
  STRUCTURE | Text structure | Says what a sentence or paragraph does in the whole.
  PURPOSE | Purpose and point of view | Says why an author writes and from where a story is told.
INTEGRATION | Integration of Knowledge and Ideas | Arguments, evidence and several texts.
  ARGUMENTS | Arguments and evidence | Tells facts from opinions and judges how a claim is supported.
  MULTIPLE-TEXTS | Comparing two texts | Links what two passages say and finds where they differ.
  VISUAL | Visual and quantitative information | Joins a figure or table with what a passage says.
`,
  ),
  ...readOutline(
    {
      id: 'ACT.SCIENCE',
      framework: 'ACT',
      subject: 'science',
      label: 'ACT Science',
      description: 'Reasoning about data, experiments and models of the natural sciences.',
    },
    `
DATA | Interpretation of Data | Reading and using scientific data.
  READING | Reading scientific tables and graphs | Finds values and trends in tables, graphs and diagrams.
  EXTENDING | Interpolating and extrapolating data | Estimates values between and beyond those measured, and combines tables.
INVESTIGATION | Scientific Investigation | How experiments are planned and carried out.
  DESIGN | Experimental design | Names variables, controls and the reason for a step of an experiment.
  PREDICTION | Predicting results of experiments | Says what a changed or further trial would show.
MODELS | Evaluation of Models, Inferences and Experimental Results | Judging explanations by results.
  HYPOTHESES | Hypotheses and evidence | Says whether results support a hypothesis and why.
  CONFLICT | Conflicting viewpoints | Compares explanations of the same facts and what would decide between them.
`,
  ),
];
