import { areOpposed } from './compare-words.ts';
import { dropRepeats, type Texts } from './measure-overlap.ts';
import type { Word } from './read-words.ts';
import { unity } from './word-classes.ts';

/** Where a text stands on each scale, in sum. */
type Stand = ReadonlyMap<string, number>;

/** Whether the answer points the way that the reference does: opposites, negations, and the names that it gives things. */
export function measureDirection(texts: Texts): Record<string, number> {
  return { ...measureScales(texts), ...measureNames(texts) };
}

function measureScales({ question, reference, answer }: Texts): Record<string, number> {
  const asked = new Set(question.map((word) => word.stem));
  const [inQuestion, wanted, said] = [question, reference, answer].map((words) => readStand(words, asked)) as [
    Stand,
    Stand,
    Stand,
  ];
  const agreements = [...wanted].map(([axis, stand]) => Math.sign(stand * (said.get(axis) ?? 0)));
  const opposedElsewhere = [...said].some(([axis, stand]) => {
    const known = wanted.get(axis) || inQuestion.get(axis) || 0;
    return !unity.has(axis) && known * stand < 0;
  });
  const turned = opposedElsewhere || namesSomethingElse(reference, answer);
  const [unityWanted, unitySaid] = [readUnity(wanted), readUnity(said)];
  const unityMatch = unityWanted * unitySaid;
  const once = dropRepeats(answer);
  const clashes = (others: readonly Word[]) =>
    once.filter((word) => others.some((other) => areOpposed(word, other))).length;
  const onScale = (axis: string) => clip(unityWanted * (said.get(axis) ?? 0));
  return {
    agree: atMost(2, agreements.filter((one) => one > 0).length),
    oppose: atMost(2, agreements.filter((one) => one < 0).length),
    agreeSame: Math.sign((wanted.get('same') ?? 0) * (said.get('same') ?? 0)),
    agreeWhole: Math.sign((wanted.get('whole') ?? 0) * (said.get('whole') ?? 0)),
    agreeJoined: Math.sign((wanted.get('joined') ?? 0) * (said.get('joined') ?? 0)),
    unityMatch: clip(unityMatch),
    unityMatchStraight: turned ? 0 : Math.sign(unityMatch),
    unityMatchTurned: turned ? Math.sign(unityMatch) : 0,
    unityMute: unityWanted !== 0 && unitySaid === 0 ? 1 : 0,
    unitySaid,
    unityAgainstQuestion: clip(readUnity(inQuestion) * unitySaid),
    unityJoined: onScale('joined'),
    unitySame: onScale('same'),
    unityWhole: onScale('whole'),
    unityInside: onScale('inside'),
    opposedElsewhere: opposedElsewhere ? 1 : 0,
    clashesWithReference: atMost(2, clashes(reference)),
    clashesWithQuestion: atMost(2, clashes(question)),
    scalesSaid: atMost(4, once.filter((word) => word.poles.length > 0).length),
    negated: answer.some((word) => word.negated) ? 1 : 0,
    negatedUnlike: answer.some((word) => word.negated) === reference.some((word) => word.negated) ? 0 : 1,
  };
}

function measureNames({ question, reference, answer }: Texts): Record<string, number> {
  const [asked, wanted, said] = [question, reference, answer].map(readNames) as [Set<string>, Set<string>, Set<string>];
  const hits = [...wanted].filter((name) => said.has(name)).length;
  const others = [...said].filter((name) => !wanted.has(name));
  return {
    namesFound: wanted.size === 0 ? 0.5 : hits / wanted.size,
    namesRight: said.size === 0 ? 0.5 : hits / said.size,
    namesMissed: atMost(2, wanted.size - hits),
    namesOther: atMost(2, others.length),
    namesStrange: atMost(2, others.filter((name) => !asked.has(name)).length),
    namesSaid: atMost(4, said.size),
    namesNone: said.size === 0 && wanted.size > 0 ? 1 : 0,
  };
}

function namesSomethingElse(reference: readonly Word[], answer: readonly Word[]): boolean {
  const wanted = readNames(reference);
  return wanted.size > 0 && [...readNames(answer)].some((name) => !wanted.has(name));
}

function readNames(words: readonly Word[]): Set<string> {
  return new Set(words.filter((word) => word.isName).map((word) => word.text));
}

function readStand(words: readonly Word[], asked: ReadonlySet<string>): Stand {
  const stand = new Map<string, number>();
  for (const word of words) {
    for (const { axis, sign } of word.poles) {
      stand.set(axis, (stand.get(axis) ?? 0) + sign * (asked.has(word.stem) ? 0.5 : 1));
    }
  }
  return stand;
}

function readUnity(stand: Stand): number {
  return clip([...stand].filter(([axis]) => unity.has(axis)).reduce((sum, [, value]) => sum + value, 0));
}

function atMost(most: number, count: number): number {
  return Math.min(most, count) / most;
}

function clip(value: number): number {
  return Math.max(-1, Math.min(1, value));
}
