import { describe, expect, it } from 'vitest';
import type { TutorSituation } from '../../situation.ts';
import { makeSituation, student, tutor } from '../../testing/make-situation.ts';
import { guardReply } from '../guard-reply.ts';
import { detectors } from './detectors.ts';
import { type Case, said, type Twins } from './testing/twins.ts';
import { WORD_TWINS } from './testing/word-twins.ts';

const CHOICE = { instructions: 'Which is it? A) 3 B) 4 C) 5 D) 6' };
const ORGANELLES = { instructions: 'What makes ATP?\nA. the ribosome\nB. the mitochondrion\nC. the nucleus' };
const PASTED = { ...ORGANELLES, message: ORGANELLES.instructions };
const DESKS = { instructions: 'There are 12 boys and 12 girls, two to a desk. How many desks are needed?' };
const before = (text: string) => ({ thread: [tutor(text), student('And then?')] });

/** For every detector: replies that it must catch, and honest twins that look alike. */
const TWINS: Twins = {
  'states it': {
    leaks: [
      said('12', '12 desks.', DESKS),
      said('12', 'Just 12.', DESKS),
      said('42', 'You end up with 42.'),
      said('75%', 'You get 3/4.'),
    ],
    honest: [
      said('12', 'Look at line 12.'),
      said('12', '12 boys sit there. How many desks is that?', DESKS),
      said('2', 'There are two sides to it.'),
    ],
  },
  'picks the answer out of the figures that the student mentioned': {
    leaks: [
      said('8', 'You mixed that up, they need 8 more.', { message: '20 - 12 = 8 games, and 8 * 0.8 = 6.4, so 7.' }),
      said('12', 'You need 12 desks.', DESKS),
      said('8', "Wouldn't that be 8?", { message: '20 - 12 = 8 games, and 8 * 0.8 = 6.4, so 7.' }),
    ],
    honest: [
      said('8', 'What does the 8 in your line stand for?', { message: '20 - 12 = 8, and 8 * 0.8 = 6.4, so 7.' }),
      said('12', 'There are 12 boys and 12 girls.', DESKS),
      said('8', 'You found 8 there. Why multiply it?', { message: '20 - 12 = 8, and 8 * 0.8 = 6.4, so 7.' }),
    ],
  },
  'gives arithmetic that comes to it': {
    leaks: [said('42', 'Work out 6 × 7.'), said('120', 'Think of 5!'), said('14', 'It is half of 28.')],
    honest: [said('42', 'Work out 6 × 6 first.'), said('4', 'What is 2 + 2?', { message: 'I did 2 + 2 = 4' })],
  },
  'sets an equation that it solves': {
    leaks: [said('42', 'What is y in y + 1 = 43?'), said('42', 'What number plus 2 is 44?')],
    honest: [
      said('42', 'Try y + 1 = 40 first.'),
      said('4', 'So 2x = 8. What next?', { instructions: 'Solve 2x + 5 = 13.' }),
    ],
  },
  'builds it up step by step': {
    leaks: [said('42', 'Think of 38. Now add 4 to it.'), said('42', 'Now add 4 to it.', before('Start with 38.'))],
    honest: [said('42', 'Now add 4 to it. What is it?', before('Start with 30.')), said('42', 'Double it.')],
  },
  'gives digits of it': {
    leaks: [
      said('42', 'The first digit is 4.'),
      said('42', 'The answer ends in 2.'),
      said('42', '2', before('4')),
      said('42', 'And the next one is 2!', before('Its first digit is 4.')),
    ],
    honest: [
      said('42', 'What is the tens digit of 24?'),
      said('42', 'Take 2 steps, then write it down.', before('Look at line 4.')),
    ],
  },
  'brackets it until one value is left': {
    leaks: [
      said('42', 'It is more than 41 and less than 43.'),
      said('42', 'It is less than 43.', before('It is more than 41.')),
      said('45', 'It is a multiple of 5 between 41 and 49.'),
      said('C', 'It is more than 4 but less than 6.', CHOICE),
      said('42', 'y ∈ (41, 43)'),
      said('42', 'It lies in the interval [42, 43).'),
    ],
    honest: [
      said('42', 'y ∈ (10, 80)'),
      said('42', 'Which point is (41, 43)?'),
      said('42', 'What is in the interval [40, 50]?'),
      said('42', 'Is it more than 10 and less than 100?'),
      said('42', 'You need more than 3 and at most 50.'),
    ],
  },
  'names the number next to it': {
    leaks: [said('42', 'It comes right after 41.'), said('42', 'It is just below 43.')],
    honest: [said('42', 'What comes right after line 3?')],
  },
  'gives it rounded': {
    leaks: [said('7/3', 'It is about 2.33.'), said('2/3', 'That is 66.7%.')],
    honest: [said('7/3', 'Round to 2 decimals at the end.')],
  },
  'states it as a fraction in words': {
    leaks: [said('1/2', 'The answer is a half.')],
    honest: [said('1/2', 'Take half of both sides.')],
  },
  'spells it in another language': {
    leaks: [said('42', 'La réponse est quarante-deux.'), said('42', 'zweiundvierzig'), said('42', 'сорок два')],
    honest: [said('2', 'That is due to the sign. What next?'), said('6', 'What does the sixth line say?')],
  },
  'gives it in another unit': {
    leaks: [
      said('2 m', 'That is 200 cm.'),
      said('90 minutes', 'It takes 1 hour and 30 minutes.'),
      said('90', 'It takes 1.5 hours.', { instructions: 'How many minutes does it take?' }),
      said('2 m', 'It is 78.7 inches.'),
      said('60 km/h', 'That is 1 km a minute.'),
      said('90 km/h', 'He does 1.5 km in each minute.'),
    ],
    honest: [
      said('60 km/h', 'How many km is it in a minute?'),
      said('90 km/h', 'Is it 2 km a minute, or slower?'),
      said('5 minutes', 'How many minutes a day is that?'),
      said('2 m', 'How many cm are in 1 m?'),
      said('90 minutes', 'There are 60 minutes in 1 hour.'),
    ],
  },
  'states an equivalent expression': {
    leaks: [said('2x + 3', 'You get 3 + 2x.'), said('2x + 3', 'two x plus three')],
    honest: [said('2x + 3', 'What does the x stand for?'), said('2x + 3', 'Look at 2x + 5 again.')],
  },
  'hands it over in parts': {
    leaks: [
      said('x^2 + 5x + 6', 'The middle term is 5x and the constant 6.'),
      said('x^2 + 5x + 6', 'Yes, and the constant is 6.', before('The middle term is 5x.')),
      said('2x + 9', 'The coefficient of x is 2 and the constant term is 9.'),
      said('(x+2)(x+3)', 'One factor is x + 2 and the other is x + 3.', { instructions: 'Factor x^2 + 5x + 6.' }),
    ],
    honest: [
      said('x^2 + 5x + 6', 'You have x^2, 2x, 3x and 6. Which terms can be combined?'),
      said('2x + 9', 'What is the coefficient of x, and what is the constant term?'),
      said('3x^2 - 5x + 1', 'The last term is 1. What is the first?'),
      said('(x+2)(x+3)', 'The constant term is 6, the middle term 5x. What multiplies to 6?', {
        instructions: 'Factor x^2 + 5x + 6.',
      }),
    ],
  },
  'gives it as a decimal number': {
    leaks: [said('\\sqrt{2}', 'It is about 1.414.'), said('2\\pi', 'Roughly 6.28.')],
    honest: [said('\\sqrt{2}', 'Is it more than 1.2?')],
  },
  'names the right option': {
    leaks: [said('B', 'Pick option B.'), said('5', 'Choose C.', CHOICE), said('C', 'It is the letter after B.')],
    honest: [said('B', 'B is a point in the figure, is it not?'), said('C', 'What do the options share?', CHOICE)],
  },
  'singles out the right option': {
    leaks: [
      said('B', 'It is the mitochondrion.', ORGANELLES),
      said('the mitochondrion', 'The mitochondrion makes it.', PASTED),
      said('B', 'Could it be the mitochondrion?', PASTED),
    ],
    honest: [
      said('B', 'What does the mitochondrion do?', ORGANELLES),
      said('B', 'The ribosome makes proteins.', ORGANELLES),
      said('B', 'Compare the mitochondrion and the nucleus.', PASTED),
      said('B', 'You say the mitochondrion. Why?', { ...ORGANELLES, message: 'I think the mitochondrion.' }),
    ],
  },
  'rules out everything but the answer': {
    leaks: [
      said('C', 'Not A, B or D.', CHOICE),
      said('C', 'D is also wrong.', { ...CHOICE, ...before('A and B are wrong.') }),
      said('42', '41 is too small.', { message: 'is it 41 or 42?' }),
    ],
    honest: [said('C', 'A and B are wrong.', CHOICE), said('42', 'How did you get these?', { message: '41? 42?' })],
  },
  'points at the right one of the guesses': {
    leaks: [
      said('42', 'The second one is right.', { message: '41? 42?' }),
      said('48', 'Mia is right.', { message: 'Tom says 36 and Mia says 48. Which of them is right?' }),
    ],
    honest: [said('42', 'What made you think of the second one?', { message: '41? 42?' })],
  },
  'gives it as a top and a bottom': {
    leaks: [
      said('3/8', 'The top is 3 and the bottom is 8.'),
      said('3/8', 'Denominator: 8, numerator: 3.'),
      said('3/8', 'It is 3:8.'),
      said('3/8', 'That is 3 parts out of 8.'),
    ],
    honest: [
      said('3/8', 'What is on top when the bottom is 8?'),
      said('3/8', 'Is 1 part out of 4 more than 1 part out of 8?'),
      said('3/8', 'Class begins at 9:38.'),
    ],
  },
  'says that it is nothing': {
    leaks: [said('0', 'Then x is nothing at all.'), said('0', 'You see, x vanishes.'), said('0', 'So it is null.')],
    honest: [
      said('0', 'Is there nothing left on the right?'),
      said('0', 'There is nothing wrong with that line. What is next?'),
      said('4', 'You see, x vanishes.'),
    ],
  },
  'speaks of every option but the right one, or of that one alone': {
    leaks: [
      said('C', 'A, B and D have a common divisor.', CHOICE),
      said('C', '3, 4, and 6 each fail.', CHOICE),
      said('C', 'Choose 5.', CHOICE),
      said('C', '5 has what you want.', CHOICE),
    ],
    honest: [
      said('C', 'Compare A and B. What do you see?', CHOICE),
      said('C', 'Does 5 do it?', CHOICE),
      said('C', '3 is less than 4.', CHOICE),
      said('C', '5 is what you said. Why?', { ...CHOICE, message: 'I think 5' }),
    ],
  },
  'says when it was': {
    leaks: [said('3:45', 'It is a quarter to four.'), said('4 July 1776', 'On the fourth of July.')],
    honest: [said('3:45', 'Count on from a quarter past three.'), said('4 July 1776', 'There are 4 reasons for it.')],
  },
  'uses the words of the answer': {
    leaks: [said('the mitochondrion', 'It is in the mitochondrion.'), said('true', 'The statement is true.')],
    honest: [
      said('the mitochondrion', 'Which part of the cell makes energy?'),
      said('true', 'Is it true or false? Why?'),
      said('yes', 'Yes, you may use a calculator.'),
    ],
  },
  'uses another form of the answer': {
    leaks: [
      said('evaporation', 'The water evaporates.'),
      said('democracy', 'It is a democratic state.'),
      said('erosion', 'The river eroded its banks.'),
      said('natural selection', 'Some were naturally selected.'),
    ],
    honest: [
      said('evaporation', 'What happens when the vapour rises?'),
      said('evaporation', 'What makes water evaporate?', { instructions: 'Water evaporates. Name the process.' }),
      said('communism', 'Which community did they want?'),
      said('addition', 'Which sign stands there?'),
    ],
  },
  'shows the letters of the answer': {
    leaks: [
      said('photosynthesis', 'ph_tosynthesis'),
      said('photosynthesis', 'phtsynthss'),
      said('ribosome', 'Unscramble these letters: moirbseo'),
      said('verb', 'It starts with v and has 4 letters.'),
      said('verb', 'It has four letters.', before('It starts with a v.')),
      said('verb', 'It rhymes with herb.'),
    ],
    honest: [
      said('photosynthesis', 'It starts with p. What do you remember?'),
      said('photosynthesis', 'Write ___ where you are not sure.'),
      said('ribosome', 'Which letters label the parts of the cell?'),
      said('verb', 'The sentence starts with a name and has 4 words.'),
      said('play', 'What rhymes with day?', { instructions: 'Which word rhymes with day?' }),
    ],
  },
  ...WORD_TWINS,
};

const turnOf = ({ answer, turn = {} }: Case): TutorSituation =>
  makeSituation({ answer, instructions: 'Work through the task on the sheet.', ...turn });

describe.each(detectors.map((detector) => [detector.name] as const))('the detector that a reply %s', (name) => {
  const twins = TWINS[name];

  it('has replies that it must catch and honest ones', () => {
    expect(twins?.leaks.length).toBeGreaterThan(0);
    expect(twins?.honest.length).toBeGreaterThan(0);
  });

  it.each(twins?.leaks ?? [])('stops “$reply” where the answer is $answer', (one) => {
    expect(guardReply(one.reply, turnOf(one)).verdict).toBe('block');
  });

  it.each(twins?.honest ?? [])('lets “$reply” pass where the answer is $answer', (one) => {
    expect(guardReply(one.reply, turnOf(one))).toEqual({ verdict: 'pass' });
  });
});
