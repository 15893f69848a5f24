import { createHash } from 'node:crypto';

/** Fingerprints of the questions that the shipped weights were fitted on: on these the shipped figure proves nothing. */
const fitted = new Set(
  [
    '04020981 0bf58b81 196a675f 200620d5 20cd567f 23e364b2 286841e1 2930f4c5 2a2f985b 2c49b5c0 2c627074 303a2729',
    '37634c94 3e1ef85b 3f5c368d 3fe040c9 47ce0161 4ee2da31 54200045 56d98aa3 57f597ae 5d8a995a 62f8b251 68ece1a5',
    '6c4b094a 717290df 721f70de 7329dc7b 75f4456e 7647afc7 76e87fae 76f3c1e7 782df9b8 7854142a 798feca3 7ea21939',
    '8254a4f4 8db12898 917d185d 93eb7ecf 95057d2d 9ddd3b3b 9f3d17b3 a382e750 a543ba0e a77e41ae aa4fa5df aaa5ec13',
    'ac683851 b51a3685 b8337815 bcc86665 bceb4bc6 c4637269 c634409d c75fe7a7 c868ee54 c8e3304a cef7c683 dab2f02a',
    'ddbb8342 e66e97c1 e697622d e7226df0 e9dd4c46 ef9bbd9b f39c190c f3e92279 f403100f fae1cd1b fccff842',
  ].flatMap((line) => line.split(' ')),
);

/** Whether the shipped weights have seen answers to a question. */
export function isFittedQuestion(question: string): boolean {
  return fitted.has(createHash('sha256').update(question).digest('hex').slice(0, 8));
}
