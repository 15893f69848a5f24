import { type CourseContent, choice, short } from './content.ts';
import { satReadingEvidence } from './sat-reading-evidence.ts';
import { satWritingCraft } from './sat-reading-writing-craft.ts';

export const satReadingWriting: CourseContent = {
  title: 'SAT Reading and Writing',
  description: 'Short passages, exact evidence, clean sentences: how to read what is there and no more.',
  subject: 'SAT Reading and Writing',
  assignments: [...satReadingEvidence, ...satWritingCraft],
  quiz: {
    title: 'Evidence and transitions',
    topicLabel: 'Command of evidence',
    timeLimitMinutes: 15,
    items: [
      choice(
        'q1',
        '"She was candid about her failures." In this sentence, "candid" means:',
        ['bitter', 'frank', 'careless', 'proud'],
        { key: 'B', why: 'To be candid is to be frank.' },
      ),
      choice('q2', 'Which transition shows a result?', ['Nevertheless', 'Likewise', 'Consequently', 'Meanwhile'], {
        key: 'C',
        why: '"Consequently" names what follows from what came before.',
      }),
      choice(
        'q3',
        'Which sentence is punctuated correctly?',
        [
          'The rain stopped, we went out.',
          'The rain stopped; we went out.',
          'The rain, stopped we went out.',
          'The rain stopped we, went out.',
        ],
        { key: 'B', why: 'A semicolon joins two complete sentences.' },
      ),
      choice(
        'q4',
        'A claim says that a drug works "faster". Which evidence does it need?',
        ['How many people took it', 'How long each group took to recover', 'Which company makes it', 'What it costs'],
        { key: 'B', why: 'Faster is a comparison of times.' },
      ),
      short(
        'q5',
        'In one sentence: what is the difference between a topic and a main idea?',
        'A topic is what a passage is about; a main idea is what it says about it.',
        'A topic is a noun; a main idea is a sentence.',
      ),
    ],
  },
};
