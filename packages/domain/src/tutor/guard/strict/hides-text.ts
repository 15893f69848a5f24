import type { Contract } from './contract.ts';

/** A figure or words that only appear once something is decoded: an honest hint hides nothing. */
export const hidesText: Contract = {
  name: 'hides something',
  breaks: ({ text, hidden, coded }) => hidden && coded && /\d|\p{L}{2} \p{L}{2}/u.test(text),
};
