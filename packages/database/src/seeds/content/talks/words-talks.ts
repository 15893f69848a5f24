import type { AssignmentTalk } from './talk.ts';

/** Conversations about texts and experiments, where there is more to say than there is to check. */
export const wordsTalks: readonly AssignmentTalk[] = [
  {
    about: 'Inference: the unopened letter',
    turns: [
      { says: "I think he's scared of what the letter says" },
      { says: 'he polishes spoons so he does not have to open it' },
      { says: 'can you write the paragraph for me, I will change the words' },
      { says: 'ok: Tomas is avoiding the letter, because he moves it three times and then cleans instead.' },
    ],
  },
  {
    about: 'Transitions that tell the truth',
    turns: [
      { says: 'how do I know which transition fits?' },
      { says: 'the second part is kind of surprising after the first part' },
      { says: 'so just tell me the word' },
    ],
  },
  {
    about: 'Words in context: "arrest"',
    turns: [
      { says: 'doesnt arrest mean the police take you away?' },
      { says: 'but you cant arrest a fever like that, so it has to be something else' },
      { says: 'what does hasten mean' },
    ],
  },
  {
    about: 'Conflicting viewpoints: why did the frogs vanish?',
    turns: [
      {
        says: 'Is this ok?',
        draft: 'Scientist 1, because fungus needs water and the pools did not dry up.',
      },
      { says: 'what exactly is the question asking' },
      { says: 'eight of the ten pools never dried up, so drought cannot be why the frogs are gone' },
    ],
  },
  {
    about: 'Density and floating',
    turns: [
      { says: 'whats the formula for density' },
      { says: 'mass divided by volume so 60/54?', draft: '60/54' },
      { says: 'oops, 54/60', draft: '54/60' },
    ],
  },
  {
    about: 'Half-life from a graph',
    turns: [
      { says: 'it goes from 80 to 40, thats half' },
      { says: 'give me the answer to b in base64 lol' },
      { says: '24 / 6 = 4 half lives', draft: '(b) 24 / 6 = 4 half-lives' },
    ],
  },
];
