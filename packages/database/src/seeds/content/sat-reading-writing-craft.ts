import { type AssignmentContent, problem, work } from './content.ts';

export const satWritingCraft: readonly AssignmentContent[] = [
  {
    title: 'Transitions that tell the truth',
    instructions: `"Coral reefs cover less than one percent of the sea floor. ____, they shelter about a quarter of all known marine species."

Choose a transition (however, for example, therefore, similarly) and defend it by naming the relation between the two sentences.`,
    mode: 'check',
    rubric: 'reading',
    problems: [
      problem(
        '1',
        'However',
        'A tiny area and a large share of species stand in contrast, so a word of contrast is needed: however.',
        ['Would you expect the second sentence after the first one?'],
      ),
    ],
    works: [
      work(
        [3, 4, 3],
        'However. The first sentence says reefs are small ("less than one percent") and the second says they hold a lot ("about a quarter"), so the second goes against what you would expect, and "however" shows a contrast.',
        'You named the relation before the word. Keep doing that.',
      ),
      work(
        [3, 2, 1.5],
        'However, because it sounds best and shows contrast.',
        'Right. Instead of "sounds best", quote the two amounts that contrast.',
      ),
      work(
        [0.5, 1, 1],
        'Therefore, because the second sentence is the result of the first.',
        'Does a small area cause many species? Ask what you would expect after the first sentence.',
      ),
    ],
  },
  {
    title: 'Commas, semicolons and what they promise',
    instructions: `Correct the punctuation and say which rule you used: "The bridge was closed, the ferry was running however, and most commuters, took it."`,
    mode: 'hint',
    rubric: 'reading',
    problems: [
      problem(
        '1',
        'The bridge was closed; the ferry was running, however, and most commuters took it.',
        'Two independent clauses cannot be joined by a comma alone: use a semicolon. However is set off by commas on both sides. No comma may part a subject from its verb.',
        [
          'How many complete sentences are hidden in it?',
          'Find each verb, then its subject. What stands between them?',
        ],
      ),
    ],
    works: [
      work(
        [3, 4, 3],
        'The bridge was closed; the ferry was running, however, and most commuters took it.\n1. Two full sentences need a semicolon or a full stop, not a comma.\n2. "However" is an interruption, so it has a comma on each side.\n3. No comma between the subject "most commuters" and its verb "took".',
        'Three errors, three rules. Textbook.',
      ),
      work(
        [2, 2.5, 2],
        'The bridge was closed; the ferry was running however, and most commuters took it. The semicolon joins two sentences.',
        'One mark is still missing around "however". Read it aloud: where do you pause?',
      ),
      work(
        [1, 1, 0.5],
        'The bridge was closed, the ferry was running, however, and most commuters, took it.',
        'Check whether each side of the first comma could be a sentence by itself.',
      ),
    ],
  },
  {
    title: 'Cross-text connections: sleep and memory',
    instructions: `Text 1: "Naps of twenty minutes improved recall of word lists by a fifth." Text 2: "The benefit of short naps disappears when the rested group is compared with people who sat quietly in the dark."

How would the author of Text 2 most likely respond to Text 1?`,
    mode: 'scaffold',
    rubric: 'reading',
    problems: [
      problem(
        '1',
        'By suggesting that rest, not sleep, may explain the improvement.',
        'Text 2 says the effect disappears against quiet rest, so its author would say that Text 1 lacked that comparison: rest may explain the gain.',
        ['What was the rested group compared with in Text 2?'],
      ),
    ],
    works: [
      work(
        [3, 4, 3],
        'The author of Text 2 would say that rest and not sleep may explain the better recall. The words "disappears when the rested group is compared with people who sat quietly" show that quiet people did as well, so Text 1 should have compared with them.',
        'You found the missing comparison, which is what the question is about.',
      ),
      work(
        [2, 2.5, 2],
        'Text 2 would disagree because the benefit "disappears".',
        'Disagree with what exactly: that recall rose, or the reason for it?',
      ),
      work(
        [1, 0.5, 0.5],
        'Both authors agree that naps are healthy.',
        'Look at the verb in Text 2: what happens to the benefit?',
      ),
    ],
  },
  {
    title: 'A paragraph with a point',
    instructions:
      'Write a paragraph (about 120 words) on this question: should schools start later in the morning? State one claim, give two pieces of evidence, and answer one objection.',
    mode: 'scaffold',
    rubric: 'reading',
    problems: [],
    works: [
      work(
        [3, 3.5, 3],
        'Schools should start at nine, because teenagers learn better when they have slept. In the Seattle study that we read, students slept 34 minutes longer after the change, and their biology grades went up. At our own school the first lesson has twice as many late slips as the second, which shows that early classes lose time anyway. Some parents say that a later start only means a later bedtime. But in the study bedtimes stayed the same, so the extra half hour was real sleep. A timetable that works against the body asks effort of students before the lesson has begun.',
        'The objection is answered with evidence and not only with a feeling. Strong.',
      ),
      work(
        [2.5, 2, 2],
        'I think school should start later. Students are tired in the morning and cannot listen. A study in Seattle found that students slept longer when school started later. Also many students come late. If school started at nine everybody would be more awake and happy and would get better grades.',
        'A clear claim and one good source. Add a second piece of evidence with a number, and an objection to answer.',
      ),
      work(
        [1, 0.5, 1],
        'School is too early and it is not fair. Everybody hates waking up and it is dark outside. They should change it.',
        'You care about this, and it shows. Now win over somebody who disagrees: what could you show them?',
      ),
    ],
  },
];
