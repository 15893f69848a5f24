import { readOutline } from '../read-outline.ts';
import type { Standard } from '../standard.ts';

/** The grades that prep courses use most; upper grades come in pairs, as Common Core has them. */
const GRADES = ['6', '7', '8', '9-10', '11-12'] as const;

/** The standards of a strand keep their number over the grades; what rises is the texts and how much is asked. */
const STRANDS = [
  {
    code: 'RL',
    label: 'Reading literature',
    description: 'Stories, drama and poetry',
    lines: `
1 | Citing evidence from literature | Quotes what in a story or poem supports a statement about it, said outright or between the lines.
2 | Theme and summary of literature | Finds a theme, follows how it grows through the text, and sums the text up without opinion.
3 | Characters, plot and setting | Says how characters, events and setting act on each other.
4 | Figurative language and tone in literature | Explains images, connotations and sounds and what they do to meaning and tone.
5 | Structure of stories, drama and poems | Says what a chapter, scene or stanza does in the whole, and why it stands there.
6 | Point of view of a narrator | Says how the narrator or speaker sees things, and what that does to the text.
9 | Comparing literary texts | Compares how texts treat the same theme or draw on the same source.`,
  },
  {
    code: 'RI',
    label: 'Reading informational text',
    description: 'Articles, speeches, essays and documents',
    lines: `
1 | Citing evidence from informational text | Quotes what in an article supports a statement about it.
2 | Central idea and summary of a text | Finds the central ideas, follows how they develop, and sums the text up without opinion.
3 | Connections among people, events and ideas | Says how people, events and ideas in a text influence each other.
4 | Technical and figurative words in a text | Says what technical, figurative and loaded words mean and do.
5 | Structure of an informational text | Says how a section or paragraph serves the development of an idea.
6 | Author's point of view and purpose | Finds the author's aim and how views of others are met.
7 | Information in different media | Joins what text, pictures, figures and recordings say.
8 | Evaluating arguments and claims | Traces an argument and judges reasons and evidence.
9 | Comparing informational texts | Compares how authors treat the same topic and where they disagree.`,
  },
  {
    code: 'L',
    label: 'Language',
    description: 'Grammar, punctuation and vocabulary',
    lines: `
1 | Grammar and usage | Uses pronouns, verbs, phrases and clauses as standard English does.
2 | Capitalization, punctuation and spelling | Punctuates and spells as standard English does.
3 | Style and concise wording | Chooses sentence patterns and words for meaning, interest and style.
4 | Meaning of unknown words | Works a word out from context, roots, affixes and reference works.
5 | Word relationships and nuance | Explains figures of speech, relations between words and shades of meaning.
6 | Academic vocabulary | Uses general academic and subject words exactly.`,
  },
] as const;

/** Common Core, English language arts, grades 6 to 12: reading and language. */
export const commonCoreEla: readonly Standard[] = STRANDS.flatMap(({ code, label, description, lines }) =>
  readOutline(
    {
      ...{ id: `CCSS.ELA.${code}`, framework: 'CCSS', subject: 'english' },
      ...{ label: `Common Core ELA: ${label}`, description: `${description}, grades 6 to 12.` },
    },
    GRADES.map((grade) =>
      [
        `${grade} | ${label}, grade ${grade} | ${description} in grade ${grade}.`,
        ...lines
          .trim()
          .split('\n')
          .map((line) => `  ${line.replace(/ \| (.+?) \| /, ` | $1, grade ${grade} | `)}`),
      ].join('\n'),
    ).join('\n'),
  ),
);
