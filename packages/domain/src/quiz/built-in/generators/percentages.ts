/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../core/item-generator.ts';
import { person, priced } from '../core/settings.ts';
import { slip } from '../core/slip.ts';
import { figureText, moneyText } from '../core/write-maths.ts';

const PERCENT = ['SAT.MATH.PROBLEM-SOLVING.PERCENTAGES'];
const AREA = /\bper ?cent|\bproblem[- ]solving\b|\bratios? and proportion/i;

export const percentageGenerators: readonly ItemGenerator[] = [
  {
    id: 'percent-of',
    skill: 'Percent of a quantity',
    standards: PERCENT,
    topics: /\bper ?cent(?:age)?s?\b/i,
    area: AREA,
    grades: [6, 8],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const p = level === 'easy' ? dice.pick([10, 20, 25, 50, 30, 40]) : dice.pick([5, 15, 35, 45, 12, 55, 65, 85]);
      const whole = dice.int(3, 30) * 20;
      const part = (p * whole) / 100;
      if (!Number.isInteger(part)) return null;
      const name = person(dice);
      return {
        stem: dice.pick([
          `What is ${p}% of ${whole}?`,
          `A school has ${whole} students, and ${p}% of them walk to school. How many students walk to school?`,
          `${name} read ${p}% of a book that has ${whole} pages. How many pages did ${name} read?`,
          `A farm has ${whole} trees. ${p}% of the trees are apple trees. How many apple trees are there?`,
          `In a survey of ${whole} people, ${p}% said that they play an instrument. How many people is that?`,
        ]),
        answer: { kind: 'number', value: String(part), only: 'count' },
        mistakes: [
          {
            leadsTo: figureText(whole - part),
            told: `This is the rest, ${100 - p}% of ${whole}. The question asks for the ${p}%.`,
          },
          {
            leadsTo: figureText(whole - p),
            told: `You subtracted ${p} from ${whole}. Per cent means “of a hundred”: multiply by ${p}/100.`,
          },
          {
            leadsTo: figureText(part * 10),
            told: 'You divided by 10 in place of 100: the point stands one place too far right.',
          },
          { leadsTo: figureText(part / 10), told: 'The point slipped one place to the left: per cent divides by 100.' },
          {
            leadsTo: figureText(whole / p),
            told: `You divided ${whole} by ${p}. Only for 10% does dividing by 10 work; here multiply by ${p}/100.`,
          },
        ],
        explanation: `${p}% means ${p}/100, so multiply: ${p}/100 × ${whole} = ${part}.`,
        proof: { comesTo: `${whole} * ${p}%` },
      };
    },
  },
  {
    id: 'percent-change',
    skill: 'Percent change',
    standards: PERCENT,
    topics: /\bper ?cent(?:age)?s? (?:change|increase|decrease)|\bper ?cent(?:age)?s?\b/i,
    area: AREA,
    grades: [7, 9],
    levels: ['medium', 'hard'],
    draw: (dice) => {
      const before = dice.int(2, 16) * 20;
      const p = dice.pick([5, 10, 15, 20, 25, 30, 35, 40, 45, 60]);
      const up = dice.int(0, 1) === 0;
      const change = (before * p) / 100;
      const after = up ? before + change : before - change;
      if (!Number.isInteger(change)) return null;
      const word = up ? 'increase' : 'decrease';
      return {
        stem: dice.pick([
          `A price ${up ? 'rises' : 'falls'} from $${before} to $${after}. What is the percent ${word}?`,
          `A club had ${before} members last year and has ${after} this year. By what percent did the number of members ${word}?`,
          `The number of daily visitors to a park went from ${before} to ${after}. What is the percent ${word}?`,
        ]),
        answer: { kind: 'number', value: String(p), dress: { after: '%' }, only: 'positive' },
        mistakes: [
          slip(
            (change / after) * 100,
            `You divided the change by the new value. A percent change is measured against the old value, ${before}.`,
          ),
          slip(change, 'This is the change itself. Divide it by the old value to get a percentage.'),
          slip(
            (after / before) * 100,
            'This compares the new value with the old one; the question asks for the change alone.',
          ),
          slip(100 - p, 'This is what is left to 100%.'),
          slip(p * 2, 'The change was counted twice.'),
          slip(p / 10, 'The point slipped: multiply the fraction by 100, not by 10.'),
        ],
        explanation: `The change is ${up ? `${after} - ${before}` : `${before} - ${after}`} = ${change}. Compared with the old value that is ${change} ÷ ${before} = ${p / 100}, which is ${p}%.`,
        proof: { holds: [`${before} * (1 ${up ? '+' : '-'} p/100) = ${after}`], at: { p: String(p) } },
      };
    },
  },
  {
    id: 'price-after-change',
    skill: 'Discount, tax and tip',
    standards: PERCENT,
    topics: /\bdiscounts?\b|\btax(?:es)?\b|\btips?\b|\bmark-?ups?\b|\bper ?cent(?:age)?s?\b/i,
    area: AREA,
    grades: [7, 9],
    levels: ['easy', 'medium', 'hard'],
    draw: (dice, level) => {
      const { thing, price } = priced(dice, 20);
      const p = level === 'easy' ? dice.pick([10, 20, 25, 50]) : dice.pick([15, 30, 35, 40, 45]);
      const part = (price * p) / 100;
      const name = person(dice);
      if (level === 'hard') {
        const tax = dice.pick([5, 10]);
        const value = figureText(((price - part) * (100 + tax)) / 100);
        if (value === null) return null;
        return {
          stem: `A ${thing} costs $${price}. It is reduced by ${p}%, and then ${tax}% tax is added to the reduced price. How many dollars does ${name} pay for it?`,
          answer: { kind: 'number', value, dress: { before: '$' }, only: 'positive' },
          mistakes: [
            slip(
              (price * (100 - p + tax)) / 100,
              `You combined the percentages into one. The tax is taken of the reduced price, not of $${price}.`,
            ),
            slip(price - part, 'This is the price before the tax.'),
            slip(price - part + tax, `You added ${tax} dollars of tax; it is ${tax}% of the reduced price.`),
            slip(((price - part) * (100 - tax)) / 100, 'You took the tax away; it is added.'),
            slip((price * (100 + tax)) / 100 - p, `You subtracted ${p} dollars; the reduction is ${p}% of the price.`),
          ],
          explanation: `The reduced price is $${price} × ${(100 - p) / 100} = $${price - part}. With the tax it is $${price - part} × ${1 + tax / 100} = ${moneyText(Number(value)) ?? ''}.`,
          proof: { comesTo: `${price} * ${100 - p}/100 * ${100 + tax}/100` },
        };
      }
      const down = dice.int(0, 2) > 0;
      const value = down ? price - part : price + part;
      if (!Number.isInteger(part)) return null;
      return {
        stem: dice.pick(
          down
            ? [
                `A ${thing} costs $${price}. In a sale it is ${p}% off. What is the sale price?`,
                `${name} has a coupon for ${p}% off a ${thing} that costs $${price}. How many dollars does ${name} pay?`,
                `The price of a ${thing} was $${price} and is reduced by ${p}%. What is the new price?`,
              ]
            : [
                `A ${thing} costs a shop $${price}. The shop adds ${p}% to that. For how many dollars does it sell the ${thing}?`,
                `The price of a ${thing} was $${price} and goes up by ${p}%. What is the new price?`,
              ],
        ),
        typed: 'Give the amount in dollars.',
        answer: { kind: 'number', value: String(value), dress: { before: '$' }, only: 'positive' },
        mistakes: [
          slip(part, `This is the ${down ? 'reduction' : 'increase'} itself, not the new price.`),
          slip(
            down ? price + part : price - part,
            down
              ? 'You added the reduction in place of taking it off.'
              : 'You took the increase off in place of adding it.',
          ),
          slip(
            down ? price - p : price + p,
            `You ${down ? 'subtracted' : 'added'} ${p} dollars; it is ${p}% of the price.`,
          ),
          slip(down ? price - part / 10 : price + part / 10, 'The point slipped: a hundredth, not a thousandth.'),
          slip(down ? price - part / 2 : price + part / 2, 'Only half of the percentage was counted.'),
        ],
        explanation: `${p}% of $${price} is $${part}. The new price is $${price} ${down ? '-' : '+'} $${part} = $${value}.`,
        proof: { comesTo: `${price} * ${down ? 100 - p : 100 + p} / 100` },
      };
    },
  },
  {
    id: 'value-before-change',
    skill: 'The value before a percent change',
    standards: PERCENT,
    topics: /\breverse per ?cent|\boriginal (?:price|value|amount)|\bper ?cent(?:age)?s?\b/i,
    area: AREA,
    grades: [7, 10],
    levels: ['hard'],
    draw: (dice) => {
      const { thing, price } = priced(dice, 20);
      const p = dice.pick([10, 15, 20, 25, 30, 40]);
      const down = dice.int(0, 1) === 0;
      const after = down ? (price * (100 - p)) / 100 : (price * (100 + p)) / 100;
      if (!Number.isInteger(after)) return null;
      const name = person(dice);
      return {
        stem: dice.pick(
          down
            ? [
                `After a reduction of ${p}%, a ${thing} costs $${after}. How many dollars did it cost before?`,
                `${name} pays $${after} for a ${thing} that is ${p}% off. What was its price before the sale in dollars?`,
              ]
            : [
                `With ${p}% added, a ${thing} costs $${after}. How many dollars did it cost before that?`,
                `The price of a ${thing} has gone up by ${p}% and is now $${after}. How many dollars was it before?`,
              ],
        ),
        answer: { kind: 'number', value: String(price), dress: { before: '$' }, only: 'positive' },
        mistakes: [
          slip(
            (after * (down ? 100 + p : 100 - p)) / 100,
            `You took ${p}% of the new price. The ${p}% was of the old price, which is not known yet.`,
          ),
          slip((after * (down ? 100 - p : 100 + p)) / 100, 'You applied the change once more in the same direction.'),
          slip((after * p) / 100, `This is ${p}% of the new price.`),
          slip(down ? after + p : after - p, `${p} is a percentage, not a number of dollars.`),
          slip((after * 100) / p, `You took the new price for ${p}% of the old one.`),
        ],
        explanation: `The new price is ${down ? 100 - p : 100 + p}% of the old one, so the old price is $${after} ÷ ${(down ? 100 - p : 100 + p) / 100} = $${price}.`,
        proof: { holds: [`y * ${down ? 100 - p : 100 + p} / 100 = ${after}`], at: { y: String(price) } },
      };
    },
  },
  {
    id: 'simple-interest',
    skill: 'Simple interest',
    standards: PERCENT,
    topics: /\binterest\b/i,
    area: AREA,
    grades: [7, 11],
    levels: ['medium'],
    draw: (dice) => {
      const [sum, rate, years] = [dice.int(2, 20) * 100, dice.int(2, 8), dice.int(2, 6)];
      const interest = (sum * rate * years) / 100;
      const name = person(dice);
      return {
        stem: dice.pick([
          `${name} puts $${sum} into an account with ${rate}% simple interest a year. How many dollars of interest does it earn in ${years} years?`,
          `A loan of $${sum} has ${rate}% simple interest a year. How many dollars of interest are due after ${years} years?`,
        ]),
        answer: { kind: 'number', value: String(interest), dress: { before: '$' }, only: 'positive' },
        mistakes: [
          slip((sum * rate) / 100, 'This is the interest of one year.'),
          slip(sum + interest, 'This is the whole balance; the question asks for the interest alone.'),
          slip((sum * (rate + years)) / 100, 'You added the rate and the years; multiply them.'),
          slip(interest * 10, 'The point slipped: divide by 100.'),
          slip(interest / 10, 'The point slipped: divide by 100, not by 1000.'),
        ],
        explanation: `One year earns ${rate}% of $${sum}, which is $${(sum * rate) / 100}. In ${years} years that is ${years} × $${(sum * rate) / 100} = $${interest}.`,
        proof: { comesTo: `${sum} * ${rate} * ${years} / 100` },
      };
    },
  },
];
