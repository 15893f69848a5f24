/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../core/item-generator.ts';
import { slip } from '../core/slip.ts';
import { ratioText } from '../core/write-maths.ts';

const STANDARDS = ['SAT.MATH.PROBLEM-SOLVING.PROBABILITY'];
const AREA = /\bprobabilit(?:y|ies)\b|\bchance\b|\bproblem[- ]solving\b|\bdata\b/i;
const FRACTION = 'Give a fraction.';

export const probabilityGenerators: readonly ItemGenerator[] = [
  {
    id: 'single-draw',
    skill: 'Probability of one event',
    standards: STANDARDS,
    topics: /\bprobabilit(?:y|ies)\b|\bchances?\b/i,
    area: AREA,
    grades: [7, 10],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const [r, b, g] = [dice.int(2, 9), dice.int(2, 9), dice.int(1, 8)];
      const total = r + b + g;
      const not = level === 'medium';
      const good = not ? total - r : r;
      const value = ratioText(good, total);
      const [box, thing] = dice.pick<readonly [string, string]>([
        ['bag', 'marbles'],
        ['box', 'counters'],
        ['jar', 'beads'],
        ['drawer', 'pens'],
      ]);
      if (value === null) return null;
      return {
        stem: dice.pick([
          `A ${box} contains ${r} red ${thing}, ${b} blue ${thing} and ${g} green ${thing}. One is drawn at random. What is the probability that it is ${not ? 'not ' : ''}red?`,
          `In a ${box} there are ${r} red, ${b} blue and ${g} green ${thing}. You take one without looking. How likely is it, as a fraction, that it is ${not ? 'not ' : ''}red?`,
        ]),
        typed: FRACTION,
        answer: { kind: 'number', value, only: 'positive' },
        mistakes: [
          slip(
            not ? ratioText(r, total) : ratioText(total - r, total),
            not ? 'This is the probability of red.' : 'This is the probability of any other colour.',
          ),
          slip(chance(r, b + g), `You compared red with the others. The whole is all ${total}.`),
          slip(ratioText(1, 3), 'The three colours are not equally frequent.'),
          slip(ratioText(b, total), 'This is the probability of blue.'),
          slip(ratioText(1, total), `This is the probability of one certain piece out of ${total}.`),
          slip(ratioText(g, total), 'This is the probability of green.'),
        ],
        explanation: `There are ${r} + ${b} + ${g} = ${total} ${thing}, and ${good} of them are ${not ? 'not ' : ''}red. The probability is ${good}/${total}${value === `${good}/${total}` ? '' : ` = ${value}`}.`,
        proof: { comesTo: not ? `1 - ${r}/(${r}+${b}+${g})` : `${r}/(${r}+${b}+${g})` },
      };
    },
  },
  {
    id: 'two-draws',
    skill: 'Probability of two events',
    standards: STANDARDS,
    topics: /\bcompound (?:events?|probabilit)|\bindependent\b|\bwithout replacement\b|\bprobabilit(?:y|ies)\b/i,
    area: AREA,
    grades: [8, 12],
    levels: ['hard'],
    draw: (dice) => {
      const [r, b] = [dice.int(3, 7), dice.int(2, 7)];
      const total = r + b;
      const back = dice.int(0, 1) === 0;
      const value = back ? ratioText(r * r, total * total) : ratioText(r * (r - 1), total * (total - 1));
      const how = back
        ? 'One is drawn, put back, and another is drawn'
        : 'Two are drawn, one after the other, without putting the first back';
      if (value === null || r === b) return null;
      return {
        stem: dice.pick([
          `A bag holds ${r} red and ${b} blue marbles. ${how}. What is the probability that both are red?`,
          `A box has ${r} red and ${b} blue cards in it. ${how}. How likely is it, as a fraction, that both are red?`,
        ]),
        typed: FRACTION,
        answer: { kind: 'number', value, only: 'positive' },
        mistakes: [
          slip(
            back ? ratioText(r * (r - 1), total * (total - 1)) : ratioText(r * r, total * total),
            back
              ? 'The first one is put back, so the second draw is like the first.'
              : 'The first one is not put back: one red marble fewer, and one fewer altogether.',
          ),
          slip(ratioText(r, total), 'This is the probability for one draw.'),
          slip(
            back ? chance(2 * r, total) : chance(r + r - 1, 2 * total - 1),
            'You added; both must happen, so multiply.',
          ),
          slip(ratioText(b * b, total * total), 'This is about blue.'),
          slip(ratioText(2 * r * b, total * total), 'This is about one of each colour.'),
        ],
        explanation: back
          ? `Each draw gives red with ${r}/${total}. Both: ${r}/${total} × ${r}/${total} = ${value}.`
          : `First ${r}/${total}, then ${r - 1}/${total - 1}. Both: ${r}/${total} × ${r - 1}/${total - 1} = ${value}.`,
        proof: { found: countPairs(r, b, back) === value },
      };
    },
  },
  {
    id: 'two-way-table',
    skill: 'Conditional probability from a table',
    standards: STANDARDS,
    topics: /\bconditional\b|\btwo-way\b|\bcontingency\b/i,
    area: AREA,
    grades: [9, 12],
    levels: ['medium', 'hard'],
    draw: (dice) => {
      const cells = Array.from({ length: 4 }, () => dice.int(6, 40));
      const [a = 0, b = 0, c = 0, d = 0] = cells;
      const [who, one, two, yes, no, does] = dice.pick<readonly [string, string, string, string, string, string]>([
        ['student', 'Grade 9', 'Grade 10', 'walk to school', 'take the bus', 'walks to school'],
        ['visitor', 'Members', 'Guests', 'chose tea', 'chose coffee', 'chose tea'],
        ['runner', 'Morning group', 'Evening group', 'finished', 'did not finish', 'finished'],
        ['reader', 'Under 18', '18 and over', 'prefer paper', 'prefer a screen', 'prefers paper'],
      ]);
      const value = ratioText(a, a + b);
      if (value === null || new Set(cells).size < 4) return null;
      return {
        stem: dice.pick([
          `A count of ${who}s gave this table.\n${one}: ${a} ${yes}, ${b} ${no}\n${two}: ${c} ${yes}, ${d} ${no}\nOne ${who} from the row “${one}” is chosen at random. What is the probability that this ${who} ${does}?`,
          `${one}: ${a} ${yes}, ${b} ${no}\n${two}: ${c} ${yes}, ${d} ${no}\nThese are the numbers of ${who}s in a survey. Given that a ${who} is from the row “${one}”, what is the probability that this ${who} ${does}?`,
        ]),
        typed: FRACTION,
        answer: { kind: 'number', value, only: 'positive' },
        mistakes: [
          slip(ratioText(a, a + b + c + d), `You divided by everybody. Only the row “${one}” is chosen from.`),
          slip(ratioText(a, a + c), `You divided by all who ${yes}. The ${who} comes from the row “${one}”.`),
          slip(ratioText(b, a + b), `This is about those who ${no}.`),
          slip(ratioText(c, c + d), `This is the row “${two}”.`),
          slip(chance(a, b), 'You compared the two cells; compare with the whole row.'),
        ],
        explanation: `The row “${one}” has ${a} + ${b} = ${a + b} ${who}s, and ${a} of them ${yes}: ${a}/${a + b}${value === `${a}/${a + b}` ? '' : ` = ${value}`}.`,
        proof: { comesTo: `1 - ${b}/(${a}+${b})` },
      };
    },
  },
];

/** A ratio that could be a probability at all. */
function chance(n: number, d: number): string | null {
  return n < d ? ratioText(n, d) : null;
}

/** The share of ordered pairs that are red twice, counted one by one. */
function countPairs(red: number, blue: number, back: boolean): string | null {
  const balls = Array.from({ length: red + blue }, (_, at) => at);
  const pairs = balls.flatMap((i) => balls.filter((j) => back || i !== j).map((j) => [i, j] as const));
  return ratioText(pairs.filter(([i, j]) => i < red && j < red).length, pairs.length);
}
