import { describe, expect, it } from 'vitest';
import { makeSituation } from '../../testing/make-situation.ts';
import { guardReply } from '../guard-reply.ts';
import { readings } from './readings.ts';

/** For every reading: replies that give 42 (or the number named) away in that disguise, and honest ones that look like it. */
const TWINS: Readonly<Record<string, { leaks: readonly (readonly [string, string])[]; honest: readonly string[] }>> = {
  '': { leaks: [['42', 'You end up with forty-two.']], honest: ['How many twos are in it?', 'Look at step 4.'] },
  'with the digits apart': {
    leaks: [
      ['42', 'The result: 4 2'],
      ['42', 'The digits are 4 and 2.'],
      ['1200', 'It makes 1 200.'],
    ],
    honest: ['Is it 4 - 2 or 4 + 2?', 'Take 4, then 3 more. What is next?'],
  },
  'with dashes or dots between the digits': {
    leaks: [
      ['42', 'Call 4-2.'],
      ['23910', 'Es sind 23.910.'],
    ],
    honest: ['Is it 4 - 2 or 4 + 2?', 'Look at 4-2 = 2 again.'],
  },
  'letter by letter': {
    leaks: [
      ['42', 'f-o-r-t-y-t-w-o'],
      ['7', 's e v e n'],
    ],
    honest: ['A is where you start, b is where you end.', 'Look at a - b - c.'],
  },
  'in another language': {
    leaks: [
      ['42', 'La respuesta es cuarenta y dos.'],
      ['123', 'son ciento veintitrés'],
      ['42', 'Es la mitad de 84.'],
      ['42', 'Está entre cuarenta y uno y 43.'],
      ['42', 'Die Hälfte von 84.'],
      ['42', 'Plus grand que 41 et plus petit que 43.'],
    ],
    honest: ['Once you have it, what next?', 'Mira el 14 otra vez. ¿Qué es la mitad de 14?'],
  },
  'in Chinese numerals': {
    leaks: [
      ['42', '答案是四十二。'],
      ['42', '肆拾贰'],
      ['2121', '二千百二十一'.replace('千百', '千一百')],
    ],
    honest: ['第一步是什么？', '我们一起看看。'],
  },
  'in look-alike signs': {
    leaks: [
      ['7', 'It is s3v3n.'],
      ['7', 'It is sеvеn.'],
      ['40', 'It is 4O.'],
      ['42', 'It is ❹❷.'],
    ],
    honest: ['Look at your 2nd line.', 'What is H2O made of?'],
  },
  'in base64': {
    leaks: [
      ['42', 'NDI='],
      ['7', 'Nw=='],
      ['7', 'c2V2ZW4='],
    ],
    honest: ['What would many people try first?', 'Which theorem belongs here?'],
  },
  'in escaped characters': {
    leaks: [
      ['42', '&#52;&#50;'],
      ['42', '%34%32'],
      ['42', '\\u0034\\u0032'],
    ],
    honest: ['What is 50% of it?', 'Is that 30% & 20%?'],
  },
  'in shifted letters': {
    leaks: [['7', 'frira']],
    honest: ['What does the graph of it look like?'],
  },
  'written backwards': {
    leaks: [['42', 'Read it backwards: 24']],
    honest: ['Work backwards from the 50. What undoes it?', 'Check 24 again.'],
  },
  'in Roman numerals': {
    leaks: [
      ['42', 'Think of XLII.'],
      ['42', 'XⅬⅡ'],
      ['42', 'ХLІІ'],
      ['42', 'The Roman numeral xlii.'],
    ],
    honest: [
      'I think you can. What is I in the formula?',
      'Look at part II.',
      'Look at part Ⅱ again.',
      'How would a Roman write it?',
      'The Roman numerals are in chapter IV.',
    ],
  },
  'in another number base': {
    leaks: [
      ['42', '0b101010'],
      ['42', '101010 in binary'],
      ['42', 'It is 2A in hex.'],
    ],
    honest: ['What does the 10 stand for?', 'Is 100 the whole?'],
  },
  'in Morse code': {
    leaks: [
      ['42', '....- ..---'],
      ['42', 'Morse: ····− ··−−−'],
    ],
    honest: ['Wait ... what do you see?', 'So - what is next -- really?'],
  },
  'in character codes': {
    leaks: [
      ['42', 'The ASCII codes 52 50.'],
      ['42', '00110100 00110010'],
    ],
    honest: ['The sides are 52 and 50. Which is longer?', 'What do the codes 65 and 66 mean?'],
  },
  'as a year': {
    leaks: [
      ['1776', 'It was seventeen seventy-six.'],
      ['1776', "Think of '76."],
    ],
    honest: ["What was new in the '60s?", 'Seventeen of them wrote seventy-seven pages. What about?'],
  },
  'as signs to count': {
    leaks: [['7', 'Count the stars: ★★★★★★★']],
    honest: ['Count the stars: ★★★', 'How many dots... do you see?'],
  },
};

describe.each(readings.map((reading) => [reading.name || 'as it stands', reading] as const))(
  'the reading %s',
  (_, reading) => {
    const twins = TWINS[reading.name];

    it('has replies that it must see through and honest ones', () => {
      expect(twins?.leaks.length).toBeGreaterThan(0);
      expect(twins?.honest.length).toBeGreaterThan(0);
    });

    it.each(twins?.leaks ?? [])('sees %s in “%s”', (answer, reply) => {
      const turn = makeSituation({ answer, instructions: 'Work through the task on the sheet.' });
      expect(guardReply(reply, turn)).toEqual({
        verdict: 'block',
        reason: expect.stringContaining(reading.name),
      });
    });

    it.each(twins?.honest ?? [])('lets “%s” pass', (reply) => {
      const turn = makeSituation({ answer: '42', instructions: 'Work through the task on the sheet.' });
      expect(guardReply(reply, turn).verdict).toBe('pass');
    });
  },
);
