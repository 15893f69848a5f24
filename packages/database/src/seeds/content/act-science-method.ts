import { type AssignmentContent, problem, tex, work } from './content.ts';

export const actScienceMethod: readonly AssignmentContent[] = [
  {
    title: 'Design a fair test: yeast',
    instructions:
      'You want to know whether yeast makes more gas in warmer water. Describe an experiment: what you change, what you measure, what you keep the same, and what you compare with.',
    mode: 'scaffold',
    rubric: 'science',
    problems: [],
    works: [
      work(
        [4, 3.5, 2],
        'I change the temperature of the water: 10, 20, 30 and 40 degrees. I measure the volume of gas in a balloon after 15 minutes. I keep the amount of yeast, sugar and water and the size of the bottle the same. I compare with a bottle without yeast at every temperature, and I do each one three times.',
        'A control at every temperature: not many think of it.',
      ),
      work(
        [3, 3, 1.5],
        'I put yeast in cold and in warm water with sugar and see which balloon gets bigger. The sugar and the yeast stay the same.',
        'Good start. Which temperatures, after how long, and how would you measure "bigger"?',
      ),
      work(
        [1.5, 1, 1],
        'Put yeast in hot water and watch if there are bubbles.',
        'With one bottle there is nothing to compare. Which bottle would show that it was the warmth?',
      ),
    ],
  },
  {
    title: 'Conflicting viewpoints: why did the frogs vanish?',
    instructions: `Scientist 1 blames a fungus, which grows best between 17 and 25 degrees. Scientist 2 blames drought: pools dried up in three of the last five years. Frogs vanished from ten pools; eight of those never dried up.

Whose view does the last fact weaken, and why?`,
    mode: 'check',
    rubric: 'science',
    problems: [
      problem(
        '1',
        'Scientist 2',
        'Drought cannot explain frogs vanishing from pools that never dried up: eight of ten.',
        ['What would Scientist 2 expect of the ten pools?'],
      ),
    ],
    works: [
      work(
        [4, 4, 2],
        'It weakens Scientist 2. If drought were the reason, frogs should vanish where pools dried up, but 8 of the 10 pools never did.',
        'Prediction against fact: just right.',
      ),
      work(
        [3, 2, 1.5],
        'It weakens Scientist 2 because of the pools.',
        'Right. Use the numbers: how many of how many, and what would drought predict?',
      ),
      work(
        [1, 1, 1],
        'Scientist 1, because fungus needs water and the pools did not dry up.',
        'If the fungus needs water, pools that kept theirs would help that view. Whose story needs dry pools?',
      ),
    ],
  },
  {
    title: 'Half-life from a graph',
    instructions: tex`A sample holds 80 mg of an isotope. After 6 days 40 mg are left, after 12 days 20 mg. (a) What is the half-life? (b) How much is left after 24 days?`,
    mode: 'hint',
    rubric: 'science',
    problems: [
      problem('a', '6 days', 'It halves every 6 days.', ['How long until half is gone?']),
      problem('b', '5', tex`Four half-lives: $80 \cdot (1/2)^4 = 5$ mg.`, ['How many half-lives fit into 24 days?']),
    ],
    works: [
      work(
        [4, 4, 2],
        '(a) 80 to 40 takes 6 days and 40 to 20 takes 6 days, so the half-life is 6 days\n(b) 24/6 = 4 half-lives: 80, 40, 20, 10, 5. So 5 mg are left.',
        'Writing the chain out makes it impossible to miscount.',
      ),
      work(
        [4, 2, 1.5],
        '(a) 6 days\n(b) 24/6 = 4, 80/4 = 20 mg',
        'Four halvings are more than dividing by 4. Write the chain: 80, 40, ...',
      ),
      work(
        [1.5, 1, 1],
        '(a) 12 days because it is gone to 20\n(b) 0',
        'After one half-life half is left. How long does it take from 80 to 40?',
      ),
    ],
  },
  {
    title: 'Titration: how sure are we?',
    instructions: tex`Three titrations needed $24.1$, $24.3$ and $26.0$ mL of acid. (a) Which reading would you leave out of the mean, and why? (b) Compute the mean of the other two.`,
    mode: 'scaffold',
    rubric: 'science',
    problems: [
      problem('a', '26.0', 'It is far from the two that agree within 0.2 mL.', ['Which two are close to each other?']),
      problem('b', '24.2', tex`$(24.1 + 24.3)/2 = 24.2$ mL.`, ['Add, then halve.']),
    ],
    works: [
      work(
        [4, 4, 2],
        '(a) I would leave out 26.0 mL because the other two differ by just 0.2 mL and it is 1.7 mL away, so it is probably an error like going past the end point.\n(b) (24.1 + 24.3)/2 = 24.2 mL',
        'You gave a likely cause as well. Good science.',
      ),
      work(
        [3.5, 2.5, 1.5],
        '(a) 26.0 because it is too big\n(b) 24.2',
        '"Too big" compared with what? Say how close the other two are.',
      ),
      work(
        [2, 1, 1],
        '(a) none\n(b) (24.1 + 24.3 + 26.0)/3 = 24.8',
        'Your mean is computed correctly, but is it near any of the careful readings?',
      ),
    ],
  },
];
