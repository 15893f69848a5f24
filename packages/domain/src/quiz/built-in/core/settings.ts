import type { Dice } from './dice.ts';

/** First names from many places, none twice by sound. */
const NAMES = [
  'Maya',
  'Luis',
  'Priya',
  'Omar',
  'Chen',
  'Amara',
  'Jonas',
  'Sofia',
  'Kofi',
  'Elena',
  'Tariq',
  'Hana',
  'Mateo',
  'Ingrid',
  'Dev',
  'Zuri',
  'Noah',
  'Leila',
  'Yusuf',
  'Freya',
  'Nia',
  'Pablo',
  'Rina',
  'Theo',
  'Anya',
  'Samir',
  'Grace',
  'Hugo',
  'Mei',
  'Tomas',
] as const;

/** Different people for one story. */
export function people(dice: Dice, count: number): string[] {
  return dice.sample(NAMES, count);
}

/** One person. */
export function person(dice: Dice): string {
  return dice.pick(NAMES);
}

/** Things with a price in dollars that suits them. */
type Good = readonly [thing: string, low: number, high: number];
const GOODS: readonly [Good, ...Good[]] = [
  ['jacket', 40, 120],
  ['backpack', 25, 80],
  ['lamp', 20, 90],
  ['pair of headphones', 30, 160],
  ['skateboard', 50, 140],
  ['tent', 80, 240],
  ['bicycle', 160, 480],
  ['guitar', 120, 400],
  ['watch', 40, 200],
  ['desk', 80, 300],
  ['camera', 160, 600],
  ['blanket', 20, 60],
];

/** A thing to buy, with a price that is a multiple of `step` dollars. */
export function priced(dice: Dice, step: number): { thing: string; price: number } {
  const [thing, low, high] = dice.pick(GOODS);
  return { thing, price: step * dice.int(Math.ceil(low / step), Math.floor(high / step)) };
}
