import { type NumberWords, wordValues } from './number-words.ts';

export const english: NumberWords = {
  name: 'english',
  values: wordValues(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    { twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  ),
  scales: new Map([
    ['hundred', 100],
    ['thousand', 1000],
    ['million', 1_000_000],
  ]),
  joiners: new Set(['and']),
  bareScales: true,
};
