/** A worksheet of definitions, facts with numbers and problems, line by line; the built-in engine makes six questions of it. */
export const greenhouse = [
  'The greenhouse',
  'Photosynthesis is the process by which plants make glucose from sunlight.',
  'Chlorophyll is the green pigment that absorbs light in a leaf.',
  'The stoma is the small opening through which a leaf takes in gas.',
  'A xylem is the tissue that carries water from the roots to the leaves.',
  'Osmosis is the movement of water through a membrane.',
  'The first glass greenhouse of the town opened in 1849.',
  'Its roof was held by 120 iron beams.',
  'Gardeners water the ferns because their roots dry out quickly.',
  '',
  'Problems',
  '1. Solve 3x + 5 = 20.',
  '2. What is 15% of 80?',
  '3. Find the mean of 4, 8, 9, 11.',
];

/** What the instructor adds: its key says that it is true, which no check but a teacher of biology can know to be wrong. */
export const wronglyKeyed = 'A leaf of the fern takes in oxygen to make glucose.';
export const explanation = 'Only an instructor has these words before the results are out.';

/** What instructor and students write on the way. */
export const said = {
  toBo: 'You know your ferns. Say which part of the plant dries out.',
  toAmara: 'Short and to the point, Amara. Name the tissue next time.',
  whyAgain: 'A leaf does take in some oxygen, to breathe at night.',
  decision: 'Half of it: it does so to breathe, not to make glucose.',
};
