import { readOutline } from '../read-outline.ts';

/** Common Core, mathematics, grades 6 to 8. */
export const commonCoreMathMiddle = readOutline(
  {
    id: 'CCSS.MATH',
    framework: 'CCSS',
    subject: 'math',
    label: 'Common Core Mathematics',
    description: 'Mathematics from kindergarten to high school.',
  },
  `
6.RP | Ratios and proportional relationships, grade 6 | Ratio, rate and percent.
  A.1 | Ratio language | Describes how two quantities compare as a ratio.
  A.2 | Unit rates | Finds and uses the rate for one unit.
  A.3 | Ratio, rate and percent problems | Solves problems with tables of ratios, unit prices, percentages and units.
6.NS | The number system, grade 6 | Fractions, decimals, integers.
  A.1 | Dividing fractions by fractions | Divides fractions and solves such word problems.
  B.2 | Long division of whole numbers | Divides multi-digit numbers fluently.
  B.3 | Fluent operations with decimals | Computes with multi-digit decimals fluently.
  B.4 | Greatest common factor and least common multiple | Finds both and factors a common number out of a sum.
  C.5 | Positive and negative quantities | Uses signed numbers for opposite directions or values.
  C.6 | Rational numbers on the number line and plane | Places signed numbers and points in four quadrants.
  C.7 | Ordering and absolute value | Orders rational numbers and interprets absolute value.
  C.8 | Distance between points with a common coordinate | Finds distances in the plane with absolute values.
6.EE | Expressions and equations, grade 6 | Letters for numbers.
  A.1 | Whole-number exponents | Writes and evaluates powers.
  A.2 | Writing and evaluating expressions | Writes, reads and evaluates expressions with letters.
  A.3 | Generating equivalent expressions | Uses properties of operations, such as distribution.
  A.4 | Identifying equivalent expressions | Says when two expressions are equal for every value.
  B.5 | Solutions of equations and inequalities | Tests by substitution which values make a statement true.
  B.6 | Variables in real problems | Uses a letter for an unknown number in a problem.
  B.7 | One-step equations | Solves x + p = q and px = q in real problems.
  B.8 | Writing inequalities | Writes x > c or x < c for a condition and graphs it.
  C.9 | Dependent and independent variables | Writes an equation for two quantities that change together.
6.G | Geometry, grade 6 | Area, volume and nets.
  A.1 | Area of triangles and quadrilaterals | Finds areas by cutting and composing.
  A.2 | Volume with fractional edges | Finds volumes of prisms with fractional edges.
  A.3 | Polygons in the coordinate plane | Draws polygons from vertices and finds side lengths.
  A.4 | Nets and surface area | Finds surface areas from nets.
6.SP | Statistics and probability, grade 6 | Distributions of data.
  A.2 | Center, spread and shape of data | Describes a distribution by center, spread and shape.
  B.4 | Dot plots, histograms and box plots | Displays data in plots.
  B.5 | Summarizing data: mean, median and variability | Sums data up by center and variability.
7.RP | Ratios and proportional relationships, grade 7 | Proportion.
  A.1 | Unit rates of fractions | Finds unit rates of quantities given as fractions.
  A.2 | Proportional relationships and constant of proportionality | Recognises proportion in tables, graphs and equations.
  A.3 | Multistep ratio and percent problems | Solves problems on interest, tax, markup, discount and percent change.
7.NS | The number system, grade 7 | Rational numbers.
  A.1 | Adding and subtracting rational numbers | Adds and subtracts signed fractions and decimals.
  A.2 | Multiplying and dividing rational numbers | Multiplies and divides signed numbers and turns fractions into decimals.
  A.3 | Real problems with rational numbers | Solves problems with the four operations.
7.EE | Expressions and equations, grade 7 | Linear expressions, equations and inequalities.
  A.1 | Adding, factoring and expanding linear expressions | Rewrites linear expressions with rational coefficients.
  A.2 | Rewriting expressions in context | Explains what another form of an expression shows.
  B.3 | Multistep problems with rational numbers | Solves problems in any form of number and checks by estimating.
  B.4 | Two-step equations and inequalities | Solves px + q = r, p(x + q) = r and their inequalities.
7.G | Geometry, grade 7 | Scale, circles, angles, solids.
  A.1 | Scale drawings | Finds true lengths and areas from a scale drawing.
  A.2 | Drawing triangles from conditions | Says when conditions give one triangle, several or none.
  A.3 | Cross sections of solids | Describes what slicing a solid gives.
  B.4 | Area and circumference of circles | Uses the formulas for circles.
  B.5 | Angle relationships | Uses supplementary, complementary, vertical and adjacent angles in equations.
  B.6 | Area, surface area and volume problems | Solves problems with polygons, cubes and prisms.
7.SP | Statistics and probability, grade 7 | Samples and chance.
  A.1 | Representative samples | Says when a sample stands for a population.
  A.2 | Inferences from random samples | Estimates from a random sample.
  B.4 | Comparing two populations | Compares two sets of data by center and variability.
  C.5 | Probability as a number from 0 to 1 | Says how likely an event is.
  C.6 | Experimental probability | Approximates a probability by relative frequency.
  C.7 | Probability models | Builds and uses models of chance.
  C.8 | Compound events | Finds probabilities with lists, tables, trees and simulation.
8.NS | The number system, grade 8 | Irrational numbers.
  A.1 | Rational and irrational numbers | Tells them apart and writes repeating decimals as fractions.
  A.2 | Approximating irrational numbers | Compares and places irrational numbers by approximation.
8.EE | Expressions and equations, grade 8 | Exponents, lines and systems.
  A.1 | Integer exponents | Uses properties of integer exponents.
  A.2 | Square roots and cube roots | Solves x^2 = p and x^3 = p.
  A.3 | Estimating with powers of ten | Expresses and compares very large and small numbers.
  A.4 | Scientific notation | Computes with numbers in scientific notation.
  B.5 | Slope as unit rate | Graphs and compares proportional relationships.
  B.6 | Slope and similar triangles | Derives y = mx + b.
  C.7 | Linear equations in one variable, grade 8 | Solves linear equations with variables on both sides, brackets and fractions.
  C.8 | Systems of linear equations, grade 8 | Solves pairs of linear equations by graph and algebra.
8.F | Functions, grade 8 | What a function is.
  A.1 | Definition of a function | Says when a rule gives one output for each input.
  A.2 | Comparing functions | Compares functions given in different ways.
  A.3 | Linear and nonlinear functions | Tells linear functions from others.
  B.4 | Modeling linear relationships | Finds rate of change and initial value.
  B.5 | Describing graphs of functions | Describes where a graph rises, falls, is straight or curved.
8.G | Geometry, grade 8 | Transformations, angles, Pythagoras, round solids.
  A.1 | Properties of rotations, reflections and translations | Says what moves of a figure keep.
  A.2 | Congruence by transformations | Gives moves that take one figure to another.
  A.3 | Transformations in coordinates | Describes moves and dilations by coordinates.
  A.4 | Similarity by transformations | Gives moves and a dilation that show similarity.
  A.5 | Angles of triangles and parallel lines | Uses angle sums, exterior angles and transversals.
  B.6 | Proof of the Pythagorean theorem | Explains the theorem and its converse.
  B.7 | Applying the Pythagorean theorem | Finds sides of right triangles in the plane and in space.
  B.8 | Distance with the Pythagorean theorem | Finds the distance between two points.
  C.9 | Volume of cones, cylinders and spheres | Uses the formulas in real problems.
8.SP | Statistics and probability, grade 8 | Two quantities together.
  A.1 | Scatter plots | Describes clusters, outliers and association.
  A.2 | Lines of fit | Fits a line by eye and judges it.
  A.3 | Using a linear model of data | Interprets slope and intercept of a fitted line.
  A.4 | Two-way tables | Reads relative frequencies in two-way tables.
`,
).slice(1);
