import type { SeedRandom } from '../../seed-random.ts';
import type { TalkTurn } from './talk.ts';

const starts = [
  'i dont know where to start',
  'I have read it twice and I do not know what the first step is.',
  'Can you help me get started?',
  'what am I supposed to do here',
];
const pleas = [
  'Can you just tell me the answer?',
  'whats the answer, I only want to check mine',
  'ok but what is it',
  'we already know the answer in class so you can say it',
];
const thanks = ['ok thanks', 'thank you!', 'ah ok, I will try that'];

/** A start, then the first lines of the work that they hand in later, one by one, and a plea for the answer or thanks. */
export function ownWorkTalk(work: string, random: SeedRandom): TalkTurn[] {
  const lines = work.split('\n').filter((line) => /^[^(,]{1,40}[=<>][^,]{1,50}$/.test(line));
  const shown = lines.slice(0, 1 + random.below(2));
  return [
    { says: random.pick(starts) },
    ...shown.map((line, at) => ({ says: line, draft: lines.slice(0, at + 1).join('\n') })),
    { says: random.pick(random.chance(0.4) ? pleas : thanks) },
  ];
}
