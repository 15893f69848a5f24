import { type AssignmentContent, problem, work } from './content.ts';

export const satReadingEvidence: readonly AssignmentContent[] = [
  {
    title: 'Main idea: the lighthouse keeper',
    instructions: `Read: "For thirty years Mrs Abara lit the lamp at dusk, though no ship had passed since the harbour silted up. When the council offered her a pension she asked instead for oil."

What is the main idea of the passage? Answer in one sentence, then quote the words that show it.`,
    mode: 'scaffold',
    rubric: 'reading',
    problems: [
      problem(
        '1',
        'Her duty mattered to her more than comfort or use.',
        'The lamp had no use ("no ship had passed"), yet she kept lighting it and preferred oil to a pension: devotion to her task outweighs comfort.',
        ['What does she turn down, and what does she ask for in its place?'],
      ),
    ],
    works: [
      work(
        [3, 4, 3],
        'The passage is about a woman who keeps doing her duty even when it is no longer useful and she could have an easier life. The words "she asked instead for oil" show it, because she picks what the lamp needs over what she needs. "No ship had passed" shows the work has no use any more, so it must be the duty itself that counts for her.',
        'A precise claim, and both quotations do real work. Well argued.',
      ),
      work(
        [3, 2.5, 1.5],
        'Mrs Abara is very devoted to her lighthouse. "For thirty years Mrs Abara lit the lamp" shows that she did it for a long time.',
        'True, but the sharper evidence is in the second sentence. What does she choose there, and what does she give up for it?',
      ),
      work(
        [1.5, 1, 0.5],
        'It is about a lighthouse and the harbour silted up so ships cannot come.',
        'That is the setting. The main idea is what the passage says about the person in it.',
      ),
    ],
  },
  {
    title: 'Command of evidence: city trees',
    instructions: `A student claims: "Street trees lower summer temperatures most in the poorest districts." Findings: in district A (lowest income) shaded streets were 4.1 degrees cooler than bare ones; in B (middle) 2.6; in C (highest) 2.2.

Which finding supports the claim best, and why is a single number not enough?`,
    mode: 'check',
    rubric: 'reading',
    problems: [
      problem(
        '1',
        'District A compared with B and C: 4.1 against 2.6 and 2.2 degrees.',
        'The claim is a comparison, so it needs the cooling in the poorest district set against the other two: 4.1 is more than 2.6 and 2.2.',
        ['The claim says "most". Most compared with what?'],
      ),
    ],
    works: [
      work(
        [3, 4, 3],
        'The best support is that shaded streets in district A were 4.1 degrees cooler while B had 2.6 and C had 2.2. "Most" is a comparison, so one number could not show it: you need the other districts to see that A is the largest.',
        'You noticed the word "most" and built the answer on it.',
      ),
      work(
        [2.5, 2.5, 2],
        'District A with 4.1 degrees supports it because that is the biggest effect of the trees.',
        'Right district. Give the numbers it is bigger than, so that the reader can see it.',
      ),
      work(
        [1, 1, 1],
        'All of them support it because trees always make streets cooler.',
        'That trees cool streets is a different claim. Which district does this claim talk about?',
      ),
    ],
  },
  {
    title: 'Words in context: "arrest"',
    instructions: `"The physician hoped to arrest the fever before it reached the lungs." What does "arrest" mean here? Name two words that could replace it without changing the meaning, and one common meaning that does not fit.`,
    mode: 'hint',
    rubric: 'reading',
    problems: [
      problem(
        '1',
        'stop',
        'Before it reached the lungs tells that the fever is moving; to arrest it is to stop or halt it. To take into custody does not fit a fever.',
        ['Try the sentence with a blank. What would a doctor want to do to a fever?'],
      ),
    ],
    works: [
      work(
        [3, 4, 3],
        'Here "arrest" means to stop. "Stop" or "halt" could replace it. The words "before it reached the lungs" show that the fever is moving and he wants it to go no further. To take someone to prison does not fit, since a fever is not a person.',
        'Exactly how the test wants you to think: context first, dictionary second.',
      ),
      work(
        [3, 2, 2],
        'It means stop. You could say stop or cure. The police meaning does not fit.',
        '"Cure" goes further than the sentence does. Quote the words that tell you how far the doctor hopes to get.',
      ),
      work(
        [1, 1, 0.5],
        'Arrest means to catch, so he wanted to catch the fever.',
        'If he caught it he would be ill himself! Reread the end of the sentence.',
      ),
    ],
  },
  {
    title: 'Inference: the unopened letter',
    instructions: `"Tomas moved the letter from the table to the shelf, from the shelf to the drawer, and by Sunday had polished every spoon in the house."

What can you infer about Tomas and the letter? Quote the detail on which your inference rests.`,
    mode: 'scaffold',
    rubric: 'reading',
    problems: [
      problem(
        '1',
        'He is avoiding it because he fears what it says.',
        'He never opens it, keeps moving it out of sight and finds needless work: he is putting it off, probably from dread.',
        ['What does he never do in this sentence?'],
      ),
    ],
    works: [
      work(
        [3, 4, 2.5],
        'Tomas is afraid of what the letter says and is avoiding it. He moves it "from the table to the shelf, from the shelf to the drawer", each time further out of sight, and he "polished every spoon in the house", which is work you do to keep busy.',
        'A careful reading of small details.',
      ),
      work(
        [2.5, 3, 1.5],
        'He does not want to read the letter. He "had polished every spoon in the house" instead.',
        'Good. Say one word more about why a person would do that.',
      ),
      work(
        [1, 1.5, 0.5],
        'Tomas is a tidy person because he polished every spoon.',
        'Tidy people open letters too. Follow the letter through the sentence: where does it go?',
      ),
    ],
  },
];
