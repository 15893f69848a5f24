import { describe, expect, it } from 'vitest';
import { derivedOptions } from './derive/derived-options.ts';
import { makeChoice } from './testing/make-items.ts';

/** Questions with their right option first. */
const questions: readonly (readonly [stem: string, right: string, ...wrong: string[]])[] = [
  ['What is the value of 3 + 4 * 2?', '11', '14', '24'],
  ['What is 3/4 of 20?', '15', '12', '16'],
  ['What is the product of 12 and 15?', '180', '170', '27'],
  ['Evaluate $2^3 \\cdot 2^4$.', '128', '2^12', '64'],
  ['What is the square root of 144?', '12', '72', '14'],
  ['Express 3/8 as a decimal.', '0.375', '0.38', '2.67'],
  ['Express 1/4 as a percent.', '25%', '0.25%', '4%'],
  ['Compute 2^{-3}.', '1/8', '-8', '-6'],
  ['What is (3 x 10^2) * (2 x 10^3)?', '6 x 10^5', '6 x 10^6', '5 x 10^5'],
  ['Which value of x satisfies 3x - 7 = 11?', '6', '4/3', '18'],
  ['For what value of x is 2(x + 3) = 10 true?', 'x = 2', 'x = 4', 'x = 7'],
  ['What are the solutions of x^2 - 5x + 6 = 0?', 'x = 2 or x = 3', 'x = -2 or x = -3', 'x = 1 or x = 6'],
  ['Solve the inequality 2x + 1 < 9.', 'x < 4', 'x > 4', 'x < 5'],
  ['If 2x + 5 = 13, what is the value of 3x?', '12', '4', '9'],
  ['If x + y = 10 and x - y = 4, what is the value of xy?', '21', '40', '24'],
  ['If f(x) = x^2 - 3x, what is f(-2)?', '10', '-2', '-10'],
  ['What is the value of 3a + 2b when a = 2 and b = 5?', '16', '10', '19'],
  ['Simplify 3(x + 2) - x.', '2x + 6', '4x + 6', '2x + 2'],
  ['Which expression is equivalent to (x + 3)(x - 2)?', 'x^2 + x - 6', 'x^2 - x - 6', 'x^2 - 6'],
  ['What is 15% of 80?', '12', '15', '1.2'],
  ['30 is what percent of 120?', '25%', '40%', '4%'],
  ['18 is 20% of what number?', '90', '36', '3.6'],
  ['The price rose from $40 to $50. What is the percent increase?', '25%', '20%', '10%'],
  ['What is the simple interest on $500 at 4% for 3 years?', '$60', '$20', '$560'],
  ['$90 is divided between two people in the ratio 2:3. What is the larger share?', '$54', '$36', '$45'],
  ['The ratio of boys to girls is 3:5. If there are 12 boys, how many girls are there?', '20', '15', '14'],
  ['If 3:4 = 9:x, what is x?', '12', '10', '6.75'],
  ['What is the next number in the sequence 3, 7, 11, 15?', '19', '18', '20'],
  ['What is the median of 3, 9, 4, 8, 1?', '4', '5', '8'],
  ['What is the mode of 2, 3, 3, 5?', '3', '2', '5'],
  ['What is the least common multiple of 6 and 8?', '24', '48', '2'],
  ['What is the remainder when 47 is divided by 5?', '2', '9', '7'],
  ['In how many ways can a committee of 2 be chosen from 6 people?', '15', '30', '12'],
  [
    'A bag contains 3 red marbles and 5 blue marbles. One marble is drawn at random. What is the probability that it is red?',
    '3/8',
    '5/8',
    '3/5',
  ],
  ['What is the area of a rectangle with length 8 cm and width 5 cm?', '40 square cm', '26 square cm', '13 square cm'],
  ['What is the area of a circle with radius 5?', '25π', '10π', '5π'],
  ['What is the slope of the line through (1, 2) and (3, 8)?', '3', '1/3', '6'],
  ['How many centimetres are in 2.5 metres?', '250', '25', '2500'],
  ['Convert 3 hours to minutes.', '180 minutes', '30 minutes', '300 minutes'],
  ['What number makes the equation 35 / ? = 7 true?', '5', '7', '28'],
  ['Five more than twice a number is 17. What is the number?', '6', '11', '7'],
  [
    'When a number is divided by 6 and then multiplied by 12 and the answer is 9, what is the number?',
    '4.5',
    '5',
    '18',
  ],
  ['The sum of a number and 8 is 20. Find the number.', '12', '28', '160'],
  ['The sum of three consecutive integers is 72. What is the largest?', '25', '24', '23'],
  ['The sum of 3 consecutive even integers is 48. What is the smallest?', '14', '16', '15'],
  ['The average of 5 numbers is 12. What is their sum?', '60', '17', '2.4'],
  ['A fair die is rolled. What is the probability of rolling a number greater than 4?', '1/3', '1/2', '2/3'],
  ['A train 120 m long runs at 54 km/hr. How long does it take to cross a pole?', '8 s', '6 s', '12 s'],
  ['A car travels 150 km in 3 hours. What is its speed?', '50 km/h', '450 km/h', '47 km/h'],
  ['What is the compound interest on $1000 at 10% per annum for 2 years?', '$210', '$200', '$1210'],
  ['Round 3.1462 to the nearest hundredth.', '3.15', '3.14', '3.1'],
];

/** Questions that look like one of them and are not. */
const others = [
  'Which is not a solution of 2x = 8?',
  'Which expression shows 15% of 80?',
  'A shop sells 3 kg of rice for $6 after 10% off on Monday and 5 kg on Tuesday. What is the price?',
  'The ratio of cats to dogs is 3:5. If there are 12 birds, how many dogs are there?',
  'What is the next term of 1, 2, 4?',
  'A bag contains 3 red marbles and 5 blue marbles. Two are drawn. What is the probability that both are red?',
  'What is the meaning of 3 + 4 in this rhyme?',
  'If f(x) = 2 for all x, what is f(x + 2)?',
  'What is the chance that 2 of 6 people win?',
];

describe('derivedOptions', () => {
  it.each(questions)('%s', (stem, right, ...wrong) => {
    const options = [...wrong, right];
    expect(derivedOptions(makeChoice(stem, options))).toEqual([makeChoice(stem, options).options.at(-1)?.id]);
  });

  it.each(others)('leaves alone: %s', (stem) => {
    expect(derivedOptions(makeChoice(stem, ['2', '12', '20', '3/8']))).toBeNull();
  });
});
