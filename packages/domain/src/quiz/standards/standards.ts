/** The catalogue of standards: for the server, since portals search it through a procedure. */
export { type Classified, classifyItems } from './classify-items.ts';
export { findStandard } from './find-standard.ts';
export { searchStandards } from './search-standards.ts';
