import { type AssignmentContent, problem, tex, work } from './content.ts';

export const actScienceData: readonly AssignmentContent[] = [
  {
    title: 'Reading a table: sugar and temperature',
    instructions: tex`Grams of sugar that dissolve in 100 g of water: at $20^\circ$C 204, at $40^\circ$C 238, at $60^\circ$C 287, at $80^\circ$C 362. (a) How many more grams dissolve at $80^\circ$C than at $40^\circ$C? (b) Describe the trend in one sentence.`,
    mode: 'hint',
    rubric: 'science',
    problems: [
      problem('a', '124', tex`$362 - 238 = 124$ g.`, ['Find the two rows first, then compare them.']),
      problem(
        'b',
        'Solubility rises with temperature, faster at higher temperatures.',
        'The steps are 34, 49 and 75 g: it rises, and by more each time.',
        ['Look at the differences between neighbouring rows.'],
      ),
    ],
    works: [
      work(
        [4, 4, 2],
        '(a) 362 - 238 = 124 g\n(b) The warmer the water, the more sugar dissolves, and the increase gets bigger: 34, then 49, then 75 g for each 20 degrees.',
        'You looked at the differences too. That is the difference between a good and a very good answer.',
      ),
      work(
        [4, 2.5, 2],
        '(a) 362 - 238 = 124\n(b) It goes up as the temperature goes up.',
        'Correct. Add units, and say whether it rises evenly.',
      ),
      work(
        [1.5, 2, 1],
        '(a) 362 - 287 = 75\n(b) More sugar with more heat.',
        'Reread the question: from which temperature to which?',
      ),
    ],
  },
  {
    title: 'Interpolating: the falling stone',
    instructions: tex`A stone was dropped and its fall measured: after 1 s $4.9$ m, after 2 s $19.6$ m, after 3 s $44.1$ m. (a) Use the pattern $d = k t^2$ to find $k$. (b) Predict the fall after $2.5$ s to one decimal place.`,
    mode: 'scaffold',
    rubric: 'science',
    problems: [
      problem('a', '4.9', tex`At $t = 1$: $k = 4.9$ (m/s$^2$). Check: $4.9 \cdot 4 = 19.6$.`, [
        'Which row makes k easiest to see?',
      ]),
      problem('b', '30.6', tex`$4.9 \cdot 6.25 = 30.625 \approx 30.6$ m.`, ['Square the time first.']),
    ],
    works: [
      work(
        [4, 4, 2],
        '(a) t = 1 gives d = k so k = 4.9 m/s^2. Check with t = 2: 4.9 * 4 = 19.6, fits.\n(b) d = 4.9 * 2.5^2 = 4.9 * 6.25 = 30.625, about 30.6 m',
        'You tested your pattern on a second row before you used it. Excellent habit.',
      ),
      work(
        [4, 2, 1.5],
        '(a) k = 4.9\n(b) between 19.6 and 44.1 halfway is 31.85',
        'Halfway works for straight lines. Is this one straight? Use your k.',
      ),
      work(
        [2, 1, 1],
        '(a) k = 19.6/2 = 9.8\n(b) 9.8 * 2.5 = 24.5',
        'The time is squared in the pattern. Put t = 2 in and solve for k again.',
      ),
    ],
  },
  {
    title: 'Two graphs, one lake',
    instructions: `In a lake the oxygen fell from 9 to 4 mg/L between May and August while the water warmed from 12 to 24 degrees. A student writes: "Warm water killed the fish." The data include no count of fish.

What do the data show, and what do they not show?`,
    mode: 'check',
    rubric: 'science',
    problems: [
      problem(
        '1',
        'They show that oxygen fell as the water warmed; they show nothing about fish.',
        'Oxygen fell by 5 mg/L while the temperature rose by 12 degrees. No fish were counted, so nothing follows about them, nor about cause.',
        ['Which quantities were measured? Is the one in the claim among them?'],
      ),
    ],
    works: [
      work(
        [4, 4, 2],
        'The data show that oxygen went down by 5 mg/L, from 9 to 4, while the water got 12 degrees warmer. They do not show that fish died because nobody counted fish, and they do not prove that the warmth was the cause.',
        'You kept what was measured apart from what was said about it.',
      ),
      work(
        [3, 2.5, 2],
        'Oxygen went from 9 to 4. Fish need oxygen so it is likely that some died but it is not proved.',
        'Good caution. Say plainly what is missing from the data.',
      ),
      work(
        [2, 1, 1.5],
        'It shows that the fish died because there was no oxygen left.',
        'Look for the fish in the data. What was left in August was not zero either.',
      ),
    ],
  },
  {
    title: 'Density and floating',
    instructions: tex`A block has a mass of 54 g and a volume of 60 cm$^3$. (a) Find its density. (b) Does it float in water ($1.00$ g/cm$^3$)? Explain.`,
    mode: 'hint',
    rubric: 'science',
    problems: [
      problem('a', '0.9', tex`$54 / 60 = 0.9$ g/cm$^3$.`, ['Density compares which two quantities?']),
      problem('b', 'Yes, it floats.', 'Its density is below that of water.', ['Compare the two densities.']),
    ],
    works: [
      work(
        [4, 4, 2],
        '(a) density = mass / volume = 54 g / 60 cm^3 = 0.9 g/cm^3\n(b) It floats because 0.9 is less than 1.00, so it is less dense than water.',
        'Formula, units, comparison: all there.',
      ),
      work([3, 3.5, 1], '(a) 54/60 = 0.9\n(b) yes it floats since 0.9 < 1', 'Correct. Units belong to the answer.'),
      work(
        [1, 1, 1],
        '(a) 60/54 = 1.11\n(b) it sinks because it is more than 1',
        'You read the comparison well, but the fraction is upside down: mass for each cubic centimetre.',
      ),
    ],
  },
];
