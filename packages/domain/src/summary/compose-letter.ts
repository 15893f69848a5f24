import type { Letter } from './letter.ts';
import type { LetterInput, LetterOutline } from './letter-input.ts';

/** The built-in engine's letter: what was handed in, what came back, what is next, and something a parent can do. */
export function composeLetter(input: LetterInput): Letter {
  const { outline } = input;
  const paragraphs = [greeting(outline), handedIn(outline), graded(outline), due(outline), advice(outline)];
  return { v: 1, facts: [...input.facts], paragraphs: paragraphs.filter((text) => text !== ''), engine: 'built-in' };
}

const slot = (id: string): string => `{${id}}`;

function greeting({ student, week }: LetterOutline): string {
  return `Hello! Here is how the week went for ${slot(student)} (${slot(week)}).`;
}

function handedIn({ student, handedIn: work, handedInCount }: LetterOutline): string {
  const [first] = work;
  if (!first) return `${slot(student)} did not hand in any work this week.`;
  if (handedInCount === null) {
    const late = first.late ? ' It came in after it was due, and it still counts.' : ' It was on time.';
    return `${slot(student)} handed in ${slot(first.title)} on ${slot(first.when)}.${late}`;
  }
  const late = work.filter((piece) => piece.late);
  const note =
    late.length === 0
      ? ''
      : ` ${list(late.map((piece) => slot(piece.title)))} came in after the due date and still ${late.length === 1 ? 'counts' : 'count'}.`;
  return `${slot(student)} handed in ${slot(handedInCount)} pieces of work, such as ${list(work.map((piece) => slot(piece.title)))}.${note}`;
}

function graded({ graded: work }: LetterOutline): string {
  if (work.length === 0) return 'No new grades came back this week.';
  const remarks = {
    strong: 'That is strong work.',
    steady: 'That is steady work.',
    growing: 'This topic needs more time, and the notes from the teacher show where to start.',
  };
  return work
    .map((piece) => `The grade for ${slot(piece.title)} is ${slot(piece.grade)}. ${remarks[piece.standing]}`)
    .join(' ');
}

function due({ due: work }: LetterOutline): string {
  if (work.length === 0) return 'Nothing else is due right now.';
  return work
    .map((piece) => {
      if (piece.state === 'overdue') {
        return `${slot(piece.title)} was due on ${slot(piece.when)}. It can still be handed in.`;
      }
      return `${slot(piece.title)} is due on ${slot(piece.when)}.`;
    })
    .join(' ');
}

function advice({ student, graded: marks, due: work, handedIn: done }: LetterOutline): string {
  const lead = 'Here is a way to help:';
  const overdue = work.find((piece) => piece.state === 'overdue');
  if (overdue) return `${lead} find a quiet time with ${slot(student)} to finish ${slot(overdue.title)} together.`;
  const growing = marks.find((piece) => piece.standing === 'growing');
  if (growing) return `${lead} read the notes on ${slot(growing.title)} together, and ask what the next step could be.`;
  const next = work.find((piece) => piece.state === 'ahead');
  if (next) return `${lead} ask ${slot(student)} when would be a good time to start ${slot(next.title)}.`;
  const [piece] = done;
  if (piece) return `${lead} ask ${slot(student)} to teach you something from ${slot(piece.title)}.`;
  return `${lead} ask ${slot(student)} what was fun to learn lately, and what was hard.`;
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
