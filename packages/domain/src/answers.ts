/** Answer-bearing schemas: for the server and the portals of staff. Students' and parents' portals may not import this. */
export * from './answer-key/answer-key.ts';
export * from './grading/suggestion.ts';
