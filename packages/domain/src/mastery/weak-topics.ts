import type { TutorMessage } from '../tutor/thread.ts';
import { slipTopic } from './slip-topics.ts';

/** One criterion of published work, as an instructor marked it. */
export type GradedCriterion = {
  readonly criterion: string;
  readonly assignment: string;
  readonly courseTitle: string | null;
  readonly points: number;
  readonly maxPoints: number;
};

/** What is known of a student, newest first: published marks, and what they talked about with the tutor. */
export type WeaknessEvidence = {
  readonly graded: readonly GradedCriterion[];
  readonly threads: readonly {
    /** Null for the study partner's. */
    readonly assignment: string | null;
    readonly courseTitle: string | null;
    readonly messages: readonly TutorMessage[];
  }[];
};

/** Something worth practising, and why, as a sentence for the student. */
export type WeakTopic = { readonly topic: string; readonly why: string; readonly courseTitle: string | null };

/** A criterion is weak below this share of its points. */
const SOLID = 0.8;
const MOST = 8;
/** The longest topic that a conversation is begun with. */
const MAX_TOPIC = 120;

/** A topic with how heavily it weighs, 0 to 1: lost points most, then referrals, repeated slips, open questions. */
type Weighed = WeakTopic & { readonly weight: number };

/**
 * What a student is weak in, the weakest first, each with its evidence in one sentence. Marks weigh more than talk: an
 * instructor looked at them. Says nothing where nothing is known.
 */
export function weakTopics(evidence: WeaknessEvidence): WeakTopic[] {
  const all = [...evidence.graded.flatMap(fromMarks), ...fromSlips(evidence), ...evidence.threads.flatMap(fromTalk)];
  const best = new Map<string, Weighed>();
  for (const one of all.sort((a, b) => b.weight - a.weight)) if (!best.has(one.topic)) best.set(one.topic, one);
  return [...best.values()].slice(0, MOST).map(({ topic, why, courseTitle }) => ({ topic, why, courseTitle }));
}

function fromMarks({ criterion, assignment, courseTitle, points, maxPoints }: GradedCriterion): Weighed[] {
  if (maxPoints <= 0 || points / maxPoints >= SOLID) return [];
  const lost = maxPoints - points;
  return [
    {
      topic: clip(`${assignment}: ${criterion}`),
      why: `You lost ${lost} of ${maxPoints} ${maxPoints === 1 ? 'point' : 'points'} on ${criterion} in ${assignment}.`,
      courseTitle,
      weight: 0.5 + lost / maxPoints / 2,
    },
  ];
}

/** A slip made once is a slip; twice is something to practise. */
function fromSlips({ threads }: WeaknessEvidence): Weighed[] {
  const slips = threads.flatMap(({ messages, courseTitle }) =>
    messages.flatMap((one) => (one.from === 'tutor' && one.slip !== null ? [{ kind: one.slip, courseTitle }] : [])),
  );
  return [...Map.groupBy(slips, ({ kind }) => kind)].flatMap(([kind, made]) => {
    const topic = slipTopic(kind);
    if (topic === null || made.length < 2) return [];
    const [course, ...others] = new Set(made.map(({ courseTitle }) => courseTitle));
    return [
      {
        topic,
        why: `This tripped you up ${times(made.length)} in your work with the tutor.`,
        courseTitle: others.length === 0 ? (course ?? null) : null,
        weight: Math.min(made.length, 5) / 10,
      },
    ];
  });
}

const UNFINISHED: ReadonlySet<string> = new Set([
  'nudge',
  'set-next-step',
  'point-at-first-break',
  'acknowledge-and-shrink',
]);

/** Problems on which the tutor sent the student to a person, and the one that was left open. */
function fromTalk({ assignment, courseTitle, messages }: WeaknessEvidence['threads'][number]): Weighed[] {
  // Problems of the study partner's own are made up and gone; what was slipped on in them counts above.
  if (assignment === null) return [];
  const replies = messages.filter((one) => one.from === 'tutor');
  const referred = Map.groupBy(
    replies.filter((one) => one.move === 'refer-to-instructor'),
    (one) => one.problem,
  );
  const found = [...referred].map(([problem, all]) => ({
    topic: clip(`${assignment}: problem ${problem}`),
    why: `You were stuck on problem ${problem} of ${assignment} ${times(all.length)}, and the tutor sent you to your instructor.`,
    courseTitle,
    weight: Math.min(0.45, 0.3 + all.length / 20),
  }));
  const last = replies.at(-1);
  if (!last || !UNFINISHED.has(last.move) || referred.has(last.problem)) return found;
  const open = {
    topic: clip(`${assignment}: problem ${last.problem}`),
    why: `You left problem ${last.problem} of ${assignment} open with the tutor.`,
    ...{ courseTitle, weight: 0.1 },
  };
  return [...found, open];
}

function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${count} times`;
}

function clip(text: string): string {
  return text.length <= MAX_TOPIC ? text : `${text.slice(0, MAX_TOPIC - 1).trimEnd()}…`;
}
