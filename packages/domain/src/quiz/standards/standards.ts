/** The catalogue of standards: for the server, since portals search it through a procedure. */
export { findStandard } from './find-standard.ts';
export { searchStandards } from './search-standards.ts';
