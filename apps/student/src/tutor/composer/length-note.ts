import { MAX_TUTOR_MESSAGE } from '@skillbridge/domain';

const NEAR = 400;
const number = new Intl.NumberFormat('en-GB');

/** What to say about the length of a message: nothing while there is room, then what is left, then what to do. */
export function lengthNote(length: number): { readonly sentence: string; readonly tooLong: boolean } | null {
  const left = MAX_TUTOR_MESSAGE - length;
  if (left > NEAR) return null;
  if (left >= 0) return { sentence: `${number.format(left)} characters left`, tooLong: false };
  return {
    sentence: `This is ${number.format(length)} characters long; a message takes ${number.format(MAX_TUTOR_MESSAGE)}. Keep the part you are stuck on, or attach the rest as a file.`,
    tooLong: true,
  };
}
