import { readOutline } from '../read-outline.ts';

/** Common Core, mathematics, kindergarten to grade 5: the clusters of K to 2, the standards of 3 to 5 that tests use. */
export const commonCoreMathElementary = readOutline(
  {
    id: 'CCSS.MATH',
    framework: 'CCSS',
    subject: 'math',
    label: 'Common Core Mathematics',
    description: 'Mathematics from kindergarten to high school.',
  },
  `
K.CC | Counting and cardinality, kindergarten | Numbers and counting.
  A | Number names and the count sequence | Counts to 100 by ones and tens and writes numbers to 20.
  B | Counting to tell how many | Counts the objects of a group up to 20.
  C | Comparing numbers to 10 | Says which of two groups or numbers is greater.
K.OA | Operations and algebraic thinking, kindergarten | First sums.
  A | Addition and subtraction within 10 | Adds and takes away within 10 with objects, drawings and equations.
K.G | Geometry, kindergarten | Shapes around us.
  A | Naming shapes | Names flat and solid shapes whatever their size and position.
1.OA | Operations and algebraic thinking, grade 1 | Addition and subtraction within 20.
  A | Addition and subtraction word problems within 20 | Solves stories of adding to, taking from and comparing.
  C | Adding and subtracting within 20 | Uses counting on, making ten and known facts.
  D | Addition and subtraction equations | Tells true equations from false and finds a missing number.
1.NBT | Number and operations in base ten, grade 1 | Tens and ones.
  B | Place value: tens and ones | Reads and compares two-digit numbers by tens and ones.
  C | Adding within 100 | Adds a two-digit number to ones or tens.
2.OA | Operations and algebraic thinking, grade 2 | Addition and subtraction within 100.
  A | One- and two-step word problems within 100 | Solves addition and subtraction stories of one or two steps.
  C | Equal groups and even numbers | Tells odd from even and adds equal groups in arrays.
2.NBT | Number and operations in base ten, grade 2 | Numbers to 1000.
  A | Place value to 1000 | Reads, writes and compares three-digit numbers.
  B | Adding and subtracting within 1000 | Adds and subtracts by place value.
2.MD | Measurement and data, grade 2 | Length, time and money.
  A | Measuring length | Measures and compares lengths in standard units.
  C | Time and money | Tells time to five minutes and counts coins and notes.
3.OA | Operations and algebraic thinking, grade 3 | Multiplication and division.
  A.1 | Meaning of products | Reads a product as the total of equal groups.
  A.2 | Meaning of quotients | Reads a quotient as a share or a number of groups.
  A.3 | Multiplication and division word problems within 100 | Solves stories of equal groups, arrays and measures.
  A.4 | Unknown factor in an equation | Finds the missing number in a multiplication or division equation.
  B.5 | Properties of multiplication | Uses order, grouping and distribution to multiply.
  C.7 | Multiplication and division facts | Multiplies and divides fluently within 100.
  D.8 | Two-step word problems | Solves two-step problems with the four operations and checks by estimating.
  D.9 | Arithmetic patterns | Finds and explains patterns in tables of sums and products.
3.NBT | Number and operations in base ten, grade 3 | Place value.
  A.1 | Rounding to tens and hundreds | Rounds whole numbers to the nearest 10 or 100.
  A.2 | Adding and subtracting within 1000 fluently | Adds and subtracts three-digit numbers fluently.
  A.3 | Multiplying by multiples of ten | Multiplies one-digit numbers by 10 to 90.
3.NF | Fractions, grade 3 | Fractions as numbers.
  A.1 | Unit fractions and parts of a whole | Reads a fraction as parts of a whole cut equally.
  A.2 | Fractions on a number line | Places fractions on a number line.
  A.3 | Comparing and equivalent fractions | Finds equal fractions and compares those with the same numerator or denominator.
3.MD | Measurement and data, grade 3 | Time, mass, area and perimeter.
  A.1 | Elapsed time | Tells time to the minute and finds time intervals.
  A.2 | Liquid volume and mass | Measures and solves problems in grams, kilograms and liters.
  B.3 | Picture graphs and bar graphs | Draws and reads scaled graphs.
  C.7 | Area of rectangles | Finds areas by counting squares, multiplying and adding.
  D.8 | Perimeter of polygons | Finds perimeters and missing sides.
3.G | Geometry, grade 3 | Shapes and their parts.
  A.1 | Categories of quadrilaterals | Sorts shapes by their sides and angles.
4.OA | Operations and algebraic thinking, grade 4 | Four operations, factors and patterns.
  A.1 | Multiplicative comparison | Reads and writes times-as-many statements.
  A.2 | Multiplicative comparison word problems | Solves times-as-many problems and tells them from how-many-more.
  A.3 | Multistep word problems with remainders | Solves problems of several steps and interprets remainders.
  B.4 | Factors and multiples, primes and composites | Finds factor pairs and multiples within 100.
  C.5 | Number and shape patterns | Continues a pattern that follows a rule.
4.NBT | Number and operations in base ten, grade 4 | Whole numbers to a million.
  A.2 | Reading and comparing large numbers | Reads, writes and compares multi-digit whole numbers.
  A.3 | Rounding whole numbers to any place | Rounds multi-digit whole numbers.
  B.4 | Standard algorithm for addition and subtraction | Adds and subtracts multi-digit numbers.
  B.5 | Multiplying multi-digit numbers | Multiplies up to four digits by one, and two by two.
  B.6 | Dividing by one-digit divisors | Finds quotients and remainders up to four digits by one.
4.NF | Fractions, grade 4 | Equal fractions, sums and decimals.
  A.1 | Equivalent fractions | Explains and makes equal fractions.
  A.2 | Comparing fractions with unlike denominators | Compares fractions by common denominators or a benchmark.
  B.3 | Adding and subtracting fractions with like denominators | Adds and subtracts fractions and mixed numbers with like denominators.
  B.4 | Multiplying a fraction by a whole number | Multiplies a fraction by a whole number, also in stories.
  C.6 | Decimal notation for tenths and hundredths | Writes tenths and hundredths as decimals.
  C.7 | Comparing decimals to hundredths | Compares two decimals to hundredths.
4.MD | Measurement and data, grade 4 | Units, area, angles.
  A.1 | Converting larger units to smaller | Expresses a measurement in a smaller unit.
  A.3 | Area and perimeter formulas for rectangles | Uses the formulas in real problems.
  B.4 | Line plots with fractions | Makes and reads line plots of halves, quarters and eighths.
  C.6 | Measuring angles | Measures and draws angles in degrees.
  C.7 | Adding angle measures | Finds unknown angles in a figure by adding and subtracting.
4.G | Geometry, grade 4 | Lines, angles and symmetry.
  A.1 | Points, lines, rays and angles | Draws and identifies lines, rays and kinds of angles.
  A.2 | Classifying two-dimensional figures | Sorts figures by parallel and perpendicular lines and angles.
  A.3 | Lines of symmetry | Finds lines of symmetry.
5.OA | Operations and algebraic thinking, grade 5 | Expressions and patterns.
  A.1 | Order of operations with parentheses | Evaluates numerical expressions with brackets.
  A.2 | Writing numerical expressions | Writes and reads expressions without working them out.
  B.3 | Comparing two numerical patterns | Makes two patterns and graphs their pairs.
5.NBT | Number and operations in base ten, grade 5 | Decimals and whole numbers.
  A.1 | Place value: ten times and a tenth | Says how a digit's value changes with its place.
  A.2 | Powers of ten | Explains the zeros and the decimal point when multiplying by powers of ten.
  A.3 | Reading and comparing decimals to thousandths | Reads, writes and compares decimals to thousandths.
  A.4 | Rounding decimals | Rounds decimals to any place.
  B.5 | Multiplying whole numbers with the standard algorithm | Multiplies multi-digit whole numbers fluently.
  B.6 | Dividing by two-digit divisors | Finds quotients of up to four digits by two.
  B.7 | Operations with decimals to hundredths | Adds, subtracts, multiplies and divides decimals.
5.NF | Fractions, grade 5 | All operations with fractions.
  A.1 | Adding and subtracting fractions with unlike denominators | Uses equal fractions to add and subtract, also mixed numbers.
  A.2 | Fraction addition and subtraction word problems | Solves such problems and judges answers by estimating.
  B.3 | Fractions as division | Reads a fraction as a quotient of whole numbers.
  B.4 | Multiplying fractions | Multiplies fractions and finds areas with fractional sides.
  B.5 | Scaling by fractions | Says whether a product is greater or less without computing.
  B.6 | Fraction multiplication word problems | Solves problems with products of fractions and mixed numbers.
  B.7 | Dividing unit fractions and whole numbers | Divides a unit fraction by a whole number and the reverse.
5.MD | Measurement and data, grade 5 | Conversion and volume.
  A.1 | Converting units of measurement | Converts within a system of units in multi-step problems.
  C.5 | Volume of rectangular prisms | Finds volumes by counting cubes, formulas and adding.
5.G | Geometry, grade 5 | The coordinate plane and kinds of figures.
  A.1 | Coordinate system | Names points of the plane by ordered pairs.
  A.2 | Graphing points in the first quadrant | Graphs and interprets points of real problems.
  B.3 | Hierarchy of two-dimensional figures | Sorts figures into categories and subcategories.
`,
);
