/** ANSWER-BEARING: see answer-key.ts. */
import { itemSchema } from '../../../items/item.ts';
import type { Candidate } from './candidate.ts';
import { type Sentence, standsAlone } from './read-sentences.ts';

type Asked = { readonly stem: string; readonly key: string };

/** Sentences that give a reason, a cause or a way: asked for in a sentence, with the worksheet's own as model answer. */
export function reasonCandidates(sentences: readonly Sentence[]): Candidate[] {
  return sentences.filter(standsAlone).flatMap(({ text }): Candidate[] => {
    const asked = askAbout(text.replace(/[.!]$/, ''));
    if (asked === null) return [];
    return [
      {
        ...{ form: 'open', way: 'reason', lines: [text], worth: 300 },
        make: ({ id }) =>
          itemSchema.safeParse({
            ...{ id, kind: 'short', points: 2, skill: null, source: text },
            ...{ stem: asked.stem, key: [asked.key, text], explanation: `The worksheet says: “${text}”` },
          }).data ?? null,
      },
    ];
  });
}

function askAbout(text: string): Asked | null {
  const first = /^(?:Because|Since) (.{10,}?), (.{10,})$/.exec(text);
  if (first) return { stem: `Explain why ${first[2]}.`, key: `Because ${first[1]}.` };
  const because = /^([^,]{10,}?),? because (?!of\b)(.{10,})$/.exec(text);
  if (because) return { stem: `Explain why ${lower(because[1] ?? '')}.`, key: `Because ${because[2]}.` };
  const owing = /^([^,]{10,}?),? (?:because of|due to) (.{6,})$/.exec(text);
  if (owing) return { stem: `Explain why ${lower(owing[1] ?? '')}.`, key: `Because of ${owing[2]}.` };
  const caused = /^(.{4,60}?) (is|are|was|were) caused by (.{6,})$/.exec(text);
  if (caused)
    return {
      stem: `What ${/^w/.test(caused[2] ?? '') ? 'caused' : 'causes'} ${lower(caused[1] ?? '')}?`,
      key: `${capital(caused[3] ?? '')}.`,
    };
  const way = /^([^,]{10,80}?) by (\p{Ll}+ing .{6,})$/u.exec(text);
  if (way) return { stem: `Explain how ${lower(way[1] ?? '')}.`, key: `By ${way[2]}.` };
  return null;
}

/** The beginning of a sentence in the middle of another: names and abbreviations keep their capitals. */
function lower(text: string): string {
  const plain =
    /^(?:The|An?|Some|Many|Most|All|Each|Every|Its?|In|On|At|During|Plants?|Animals?|People|Scientists|Water|Cells?|\p{Lu}\p{Ll}+s)(?= )/u.exec(
      text,
    );
  return plain ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
