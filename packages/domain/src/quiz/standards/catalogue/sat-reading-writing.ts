import { readOutline } from '../read-outline.ts';

/** The digital SAT's Reading and Writing section: its four content domains and the skills that its score reports name. */
export const satReadingWriting = readOutline(
  {
    id: 'SAT.RW',
    framework: 'SAT',
    subject: 'english',
    label: 'SAT Reading and Writing',
    description: 'Everything that the Reading and Writing section of the SAT may ask, each about a short text.',
  },
  `
INFORMATION-IDEAS | Information and Ideas | Understanding what a short text or a table says and what follows from it.
  CENTRAL-IDEAS | Central ideas and details | Says what a text is mainly about and finds a detail that it states.
  EVIDENCE-TEXTUAL | Command of evidence: textual | Chooses the quotation or finding that supports or weakens a claim.
  EVIDENCE-QUANTITATIVE | Command of evidence: quantitative | Chooses the figure of a table or graph that completes or supports a statement.
  INFERENCES | Inferences | Completes a text with the conclusion that follows from it, and no more.
CRAFT-STRUCTURE | Craft and Structure | Words in their context, how a text is built, and two texts side by side.
  WORDS-IN-CONTEXT | Words in context | Chooses the word that fits a sentence's meaning, or says what a word means in it.
  TEXT-STRUCTURE | Text structure and purpose | Says why a text was written, how it is built, or what one sentence does in it.
  CROSS-TEXT | Cross-text connections | Says how the author of one text would respond to a claim of another.
EXPRESSION | Expression of Ideas | Revising a text so that it does what its writer wants.
  TRANSITIONS | Transitions | Chooses the word or phrase that links two statements logically.
  RHETORICAL-SYNTHESIS | Rhetorical synthesis | Puts notes together in the sentence that serves a given aim.
CONVENTIONS | Standard English Conventions | Grammar, usage and punctuation of written English.
  BOUNDARIES | Boundaries: punctuation between and within sentences | Joins or separates clauses and phrases with commas, semicolons, colons, dashes and full stops.
  SUBJECT-VERB | Subject-verb agreement | Matches a verb with its subject in number, also across words in between.
  PRONOUNS | Pronoun-antecedent agreement | Matches a pronoun with what it stands for, clearly and in number.
  VERBS | Verb form, tense and finiteness | Chooses the tense and form of a verb that its sentence and its context need.
  MODIFIERS | Modifier placement | Places a describing phrase beside what it describes.
  PLURALS-POSSESSIVES | Plural and possessive nouns and pronouns | Tells plurals from possessives and places the apostrophe.
`,
);
