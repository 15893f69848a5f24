import { readOutline } from '../read-outline.ts';

/** Common Core, mathematics, high school: number, algebra, functions, geometry and statistics. */
export const commonCoreMathHigh = readOutline(
  {
    id: 'CCSS.MATH',
    framework: 'CCSS',
    subject: 'math',
    label: 'Common Core Mathematics',
    description: 'Mathematics from kindergarten to high school.',
  },
  `
HSN.RN | The real number system | Radicals and rational exponents.
  A.1 | Meaning of rational exponents | Explains rational exponents by those of integers.
  A.2 | Radicals and rational exponents | Rewrites radicals as powers and the reverse.
  B.3 | Sums and products of rational and irrational numbers | Says which are rational and why.
HSN.Q | Quantities | Units and accuracy.
  A.1 | Units in multistep problems | Uses units to guide and check a solution.
  A.3 | Accuracy of measurement | Chooses a level of accuracy that fits.
HSN.CN | The complex number system | Complex numbers.
  A.1 | Complex numbers a + bi | Knows i and the form of complex numbers.
  A.2 | Operations with complex numbers | Adds, subtracts and multiplies complex numbers.
  C.7 | Complex solutions of quadratic equations | Solves quadratics with complex roots.
HSN.VM | Vector and matrix quantities | Vectors and matrices.
  B.4 | Adding and subtracting vectors | Adds vectors by components and by figure.
  C.8 | Operations with matrices | Adds, subtracts and multiplies matrices.
HSA.SSE | Seeing structure in expressions | Reading and rewriting expressions.
  A.1 | Interpreting parts of expressions | Says what terms, factors and coefficients mean.
  A.2 | Rewriting expressions by structure | Sees differences of squares and similar patterns.
  B.3 | Factoring and completing the square | Chooses a form that shows zeros or an extreme value.
  B.4 | Geometric series | Derives and uses the sum of a finite geometric series.
HSA.APR | Arithmetic with polynomials and rational expressions | Polynomials.
  A.1 | Adding, subtracting and multiplying polynomials | Computes with polynomials.
  B.2 | Remainder theorem | Links division by x - a with the value at a.
  B.3 | Zeros of polynomials | Finds zeros by factoring and sketches the graph.
  C.5 | Binomial theorem | Expands powers of a binomial.
  D.6 | Dividing polynomials | Rewrites rational expressions by long division.
  D.7 | Operations with rational expressions | Adds, subtracts, multiplies and divides rational expressions.
HSA.CED | Creating equations | Equations for situations.
  A.1 | Creating equations and inequalities in one variable | Writes and solves them for a problem.
  A.2 | Creating equations in two variables | Writes and graphs equations of two quantities.
  A.3 | Constraints | Writes constraints as equations and inequalities and judges solutions.
  A.4 | Rearranging formulas | Solves a formula for the quantity wanted.
HSA.REI | Reasoning with equations and inequalities | Solving and explaining.
  A.1 | Justifying steps of solving an equation | Gives the reason for each step.
  A.2 | Radical and rational equations | Solves them and finds extraneous solutions.
  B.3 | Linear equations and inequalities in one variable | Solves them, also with letters as coefficients.
  B.4 | Quadratic equations in one variable | Solves by roots, completing the square, the formula and factoring.
  C.5 | Why elimination works | Shows that a combined system has the same solutions.
  C.6 | Solving systems of linear equations | Solves pairs of linear equations exactly and by graph.
  C.7 | Systems of a line and a quadratic | Solves a linear with a quadratic equation.
  D.10 | Graph as set of solutions | Sees a graph as all solutions of an equation.
  D.11 | Solving f(x) = g(x) by graph | Finds where two graphs meet.
  D.12 | Graphing linear inequalities | Graphs half-planes and systems of inequalities.
HSF.IF | Interpreting functions | Notation, graphs and forms.
  A.1 | Domain and range of functions | Says what a function takes and gives.
  A.2 | Function notation | Evaluates functions and interprets the notation.
  A.3 | Sequences as functions | Sees sequences as functions, also recursive ones.
  B.4 | Key features of graphs | Interprets intercepts, intervals, extremes, symmetry and end behavior.
  B.5 | Domain in context | Relates a domain to its situation.
  B.6 | Average rate of change | Finds and estimates it from formula, table and graph.
  C.7 | Graphing functions | Graphs linear, quadratic, root, piecewise, polynomial, exponential and trigonometric functions.
  C.8 | Equivalent forms of functions | Rewrites a function to show its properties.
  C.9 | Comparing functions given in different ways | Compares properties of two functions.
HSF.BF | Building functions | Making functions from others.
  A.1 | Writing a function for a relationship | Writes an explicit or recursive rule and combines functions.
  A.2 | Arithmetic and geometric sequences | Writes them explicitly and recursively.
  B.3 | Transformations of functions | Says what f(x) + k, kf(x), f(kx) and f(x + k) do.
  B.4 | Inverse functions | Finds inverse functions.
HSF.LE | Linear, quadratic and exponential models | Comparing growth.
  A.1 | Linear and exponential situations | Tells constant difference from constant factor.
  A.2 | Constructing linear and exponential functions | Builds them from a graph, description or two pairs.
  A.3 | Exponential growth exceeds polynomial growth | Compares growth by graph and table.
  A.4 | Logarithms as solutions | Solves exponential equations with logarithms.
  B.5 | Parameters of a model | Says what the numbers of a model mean.
HSF.TF | Trigonometric functions | Radians, unit circle, models.
  A.1 | Radian measure | Understands radians as arc length on the unit circle.
  A.2 | Unit circle | Extends sine and cosine to all real numbers.
  B.5 | Modeling periodic phenomena | Chooses amplitude, frequency and midline.
  C.8 | Pythagorean identity | Proves and uses it to find values.
HSG.CO | Congruence | Transformations and proof.
  A.5 | Sequences of transformations | Carries a figure onto another.
  B.8 | Triangle congruence criteria | Uses ASA, SAS and SSS.
  C.9 | Theorems about lines and angles | Proves facts on vertical angles, transversals and bisectors.
  C.10 | Theorems about triangles | Proves facts on angle sums, isosceles triangles and midsegments.
  C.11 | Theorems about parallelograms | Proves facts on sides, angles and diagonals.
HSG.SRT | Similarity, right triangles and trigonometry | Similar figures.
  A.2 | Similar triangles | Decides similarity by angles and proportional sides.
  B.5 | Solving problems with similarity and congruence | Finds lengths and proves relationships.
  C.6 | Trigonometric ratios | Understands ratios of right triangles as properties of angles.
  C.7 | Sine and cosine of complementary angles | Uses sin x = cos(90 - x).
  C.8 | Solving right triangles | Uses ratios and Pythagoras in applied problems.
  D.11 | Law of sines and law of cosines | Finds measures of any triangle.
HSG.C | Circles | Angles, chords, arcs.
  A.2 | Inscribed angles, radii and chords | Uses relationships in circles.
  B.5 | Arc length and sector area | Finds both, also in radians.
HSG.GPE | Expressing geometric properties with equations | Coordinates.
  A.1 | Equation of a circle | Derives it and completes the square for center and radius.
  A.2 | Equation of a parabola | Derives it from focus and directrix.
  B.4 | Coordinate proofs | Proves simple theorems with coordinates.
  B.5 | Slopes of parallel and perpendicular lines | Uses slope criteria.
  B.6 | Partitioning a segment | Finds the point that divides a segment in a ratio.
  B.7 | Perimeter and area with coordinates | Computes them for polygons.
HSG.GMD | Geometric measurement and dimension | Volume.
  A.3 | Volume of cylinders, pyramids, cones and spheres | Uses the formulas to solve problems.
  B.4 | Cross sections and rotations | Links solids with flat figures.
HSG.MG | Modeling with geometry | Applying geometry.
  A.2 | Density in area and volume | Uses density in models.
  A.3 | Design problems | Solves design problems with geometry.
HSS.ID | Interpreting categorical and quantitative data | Describing data.
  A.1 | Plots of one-variable data | Uses dot plots, histograms and box plots.
  A.2 | Comparing center and spread | Compares sets by median, mean, interquartile range and deviation.
  A.3 | Shape and outliers | Interprets differences, also by outliers.
  A.4 | Normal distribution | Estimates percentages with a normal curve.
  B.5 | Two-way frequency tables | Interprets joint, marginal and conditional frequencies.
  B.6 | Scatter plots and fitted functions | Fits functions and looks at residuals.
  C.7 | Slope and intercept of a linear model | Interprets them in context.
  C.8 | Correlation coefficient | Computes and interprets it.
  C.9 | Correlation and causation | Tells one from the other.
HSS.IC | Making inferences and justifying conclusions | Studies.
  A.1 | Random samples and population parameters | Understands inference from samples.
  B.3 | Surveys, experiments and observational studies | Tells purposes and the role of randomization.
  B.4 | Estimating with margin of error | Estimates a mean or proportion.
  B.5 | Comparing two treatments | Uses simulation to decide if a difference is significant.
HSS.CP | Conditional probability and rules of probability | Chance.
  A.2 | Independent events | Uses the product rule.
  A.3 | Conditional probability | Understands and computes P(A given B).
  B.7 | Addition rule | Uses P(A or B).
  B.9 | Permutations and combinations | Computes probabilities of compound events by counting.
HSS.MD | Using probability to make decisions | Expected value.
  A.2 | Expected value | Computes and interprets expected value.
  B.5 | Evaluating decisions by expected value | Weighs outcomes by probabilities.
`,
).slice(1);
