import { readOutline } from '../read-outline.ts';
import type { Standard } from '../standard.ts';

/*
 * Based on the public structure of the New Jersey Student Learning Assessments: mathematics reports major content,
 * additional and supporting content, expressing reasoning, and modeling and application by grade or course; ELA reports
 * literary text, informational text, vocabulary, written expression and conventions. The topics of a grade are those of
 * the New Jersey Student Learning Standards. State evidence statements are not quoted: labels and words are ours.
 */

const maths = readOutline(
  {
    id: 'NJSLA.MATH',
    framework: 'NJSLA',
    subject: 'math',
    label: 'NJSLA Mathematics',
    description: 'Mathematics of the New Jersey assessments, grades 3 to 8 and high school courses.',
  },
  `
G3 | NJSLA Mathematics, grade 3 | What the assessment of grade 3 reports.
  MULTIPLICATION | Multiplication and division within 100, NJSLA grade 3 | Major content: products, quotients and stories of equal groups.
  FRACTIONS | Fractions as numbers, NJSLA grade 3 | Major content: unit fractions, number lines and equal fractions.
  MEASUREMENT | Time, mass and area, NJSLA grade 3 | Major content: intervals of time, estimates of mass, areas of rectangles.
  SUPPORTING | Graphs, perimeter and shapes, NJSLA grade 3 | Additional and supporting content.
  REASONING | Mathematical reasoning, NJSLA grade 3 | Explains why a result holds or where an argument fails.
  MODELING | Modeling and application, NJSLA grade 3 | Solves real problems of several steps.
G4 | NJSLA Mathematics, grade 4 | What the assessment of grade 4 reports.
  OPERATIONS | Multi-digit arithmetic and multistep problems, NJSLA grade 4 | Major content: the four operations and remainders.
  FRACTIONS | Equivalent fractions and operations with fractions, NJSLA grade 4 | Major content: compares, adds and multiplies fractions, writes decimals.
  SUPPORTING | Factors, conversion, angles and lines, NJSLA grade 4 | Additional and supporting content.
  REASONING | Mathematical reasoning, NJSLA grade 4 | Explains and critiques arguments about whole numbers and fractions.
  MODELING | Modeling and application, NJSLA grade 4 | Solves real problems of several steps.
G5 | NJSLA Mathematics, grade 5 | What the assessment of grade 5 reports.
  DECIMALS | Place value and decimals, NJSLA grade 5 | Major content: decimals to thousandths and operations with them.
  FRACTIONS | Operations with fractions, NJSLA grade 5 | Major content: sums with unlike denominators, products and quotients.
  VOLUME | Volume, NJSLA grade 5 | Major content: volume of rectangular prisms.
  SUPPORTING | Expressions, coordinates and figures, NJSLA grade 5 | Additional and supporting content.
  REASONING | Mathematical reasoning, NJSLA grade 5 | Explains and critiques arguments about fractions, decimals and volume.
  MODELING | Modeling and application, NJSLA grade 5 | Solves real problems of several steps.
G6 | NJSLA Mathematics, grade 6 | What the assessment of grade 6 reports.
  RATIOS | Ratios, rates and percentages, NJSLA grade 6 | Major content: ratio tables, unit rates, percent.
  NUMBERS | Dividing fractions and rational numbers, NJSLA grade 6 | Major content: quotients of fractions, signed numbers, absolute value.
  EXPRESSIONS | Expressions, equations and inequalities, NJSLA grade 6 | Major content: powers, equal expressions, one-step equations.
  SUPPORTING | Area, volume and statistics, NJSLA grade 6 | Additional and supporting content.
  REASONING | Mathematical reasoning, NJSLA grade 6 | Explains and critiques arguments about ratios and expressions.
  MODELING | Modeling and application, NJSLA grade 6 | Models real problems.
G7 | NJSLA Mathematics, grade 7 | What the assessment of grade 7 reports.
  PROPORTIONS | Proportional relationships, NJSLA grade 7 | Major content: constant of proportionality and percent problems.
  NUMBERS | Operations with rational numbers, NJSLA grade 7 | Major content: signed fractions and decimals.
  EXPRESSIONS | Linear expressions, equations and inequalities, NJSLA grade 7 | Major content: two-step equations and inequalities.
  SUPPORTING | Scale, circles, samples and probability, NJSLA grade 7 | Additional and supporting content.
  REASONING | Mathematical reasoning, NJSLA grade 7 | Explains and critiques arguments about proportion and numbers.
  MODELING | Modeling and application, NJSLA grade 7 | Models real problems.
G8 | NJSLA Mathematics, grade 8 | What the assessment of grade 8 reports.
  EXPONENTS | Exponents, roots and scientific notation, NJSLA grade 8 | Major content: integer exponents and roots.
  LINEAR | Linear equations and systems, NJSLA grade 8 | Major content: slope, linear equations and pairs of them.
  FUNCTIONS | Functions, NJSLA grade 8 | Major content: functions, rate of change, linear models.
  GEOMETRY | Transformations, similarity and Pythagorean theorem, NJSLA grade 8 | Major content.
  SUPPORTING | Irrational numbers, volume and scatter plots, NJSLA grade 8 | Additional and supporting content.
  REASONING | Mathematical reasoning, NJSLA grade 8 | Explains and critiques arguments about lines, functions and figures.
  MODELING | Modeling and application, NJSLA grade 8 | Models real problems.
ALG1 | NJSLA Algebra I | What the assessment of Algebra I reports.
  EQUATIONS | Equations and inequalities, NJSLA Algebra I | Major content: creates and solves linear and quadratic equations.
  EXPRESSIONS | Structure of expressions and polynomials, NJSLA Algebra I | Major content: factors and rewrites expressions.
  FUNCTIONS | Interpreting functions, NJSLA Algebra I | Major content: notation, key features, rate of change.
  SUPPORTING | Data, sequences and exponential models, NJSLA Algebra I | Additional and supporting content.
  REASONING | Mathematical reasoning, NJSLA Algebra I | Explains and critiques algebraic arguments.
  MODELING | Modeling and application, NJSLA Algebra I | Models real problems.
GEO | NJSLA Geometry | What the assessment of Geometry reports.
  CONGRUENCE | Congruence and proof, NJSLA Geometry | Major content: transformations, criteria and theorems.
  SIMILARITY | Similarity and right triangle trigonometry, NJSLA Geometry | Major content.
  COORDINATES | Coordinate geometry, NJSLA Geometry | Major content: slopes, proofs and partition with coordinates.
  SUPPORTING | Circles and volume, NJSLA Geometry | Additional and supporting content.
  REASONING | Geometric reasoning, NJSLA Geometry | Writes and critiques geometric arguments.
  MODELING | Modeling with geometry, NJSLA Geometry | Models real problems.
ALG2 | NJSLA Algebra II | What the assessment of Algebra II reports.
  POLYNOMIALS | Polynomial, rational and radical relationships, NJSLA Algebra II | Major content.
  FUNCTIONS | Exponential, logarithmic and trigonometric functions, NJSLA Algebra II | Major content.
  STATISTICS | Inference and data, NJSLA Algebra II | Major content: samples, surveys and experiments.
  SUPPORTING | Complex numbers, sequences and conic sections, NJSLA Algebra II | Additional and supporting content.
  REASONING | Mathematical reasoning, NJSLA Algebra II | Explains and critiques algebraic arguments.
  MODELING | Modeling and application, NJSLA Algebra II | Models real problems.
`,
);

/** Bands of grades whose claims are the same, with texts that grow harder. */
const BANDS = [
  ['G3-5', 'grades 3 to 5'],
  ['G6-8', 'grades 6 to 8'],
  ['G9-10', 'grades 9 and 10'],
] as const;

const claims = [
  'LITERARY-EVIDENCE | Evidence in literary text | Finds what in a story supports a statement.',
  'LITERARY-THEME | Theme and central message | Finds a theme or message and how details carry it.',
  'LITERARY-CHARACTERS | Characters, setting and plot | Says how people and events shape a story.',
  'LITERARY-STRUCTURE | Structure and point of view in literature | Says how a text is built and who tells it.',
  'INFO-EVIDENCE | Evidence in informational text | Finds what in an article supports a statement.',
  'INFO-MAIN-IDEA | Main idea and key details | Finds the main idea and how details support it.',
  'INFO-RELATIONSHIPS | Relationships between ideas and events | Links ideas, events and steps of a text.',
  'INFO-ARGUMENT | Author’s argument and purpose | Says what an author claims and how it is supported.',
  'INFO-COMPARE | Comparing two informational texts | Compares what two texts say about a topic.',
  'VOCABULARY | Vocabulary in context | Works out words and figures of speech from context and word parts.',
  'WRITTEN-EXPRESSION | Written expression | Develops and organizes an answer with evidence from texts.',
  'CONVENTIONS | Knowledge of language and conventions | Uses grammar, punctuation and spelling of standard English.',
];

const ela = readOutline(
  {
    id: 'NJSLA.ELA',
    framework: 'NJSLA',
    subject: 'english',
    label: 'NJSLA English Language Arts',
    description: 'Reading and writing of the New Jersey assessments, grades 3 to 10.',
  },
  BANDS.map(([code, band]) =>
    [
      `${code} | NJSLA ELA, ${band} | Reading and writing in ${band}.`,
      ...claims.map((line) => `  ${line.replace(/ \| (.+?) \| /, ` | $1, NJSLA ${band} | `)}`),
    ].join('\n'),
  ).join('\n'),
);

/** The New Jersey assessments: mathematics and English language arts. */
export const njsla: readonly Standard[] = [...maths, ...ela];
