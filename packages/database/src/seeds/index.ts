/** Two academies to try everything with, and fifty to measure with. */
export { type DemoPerson, demoPeople } from './demo-people.ts';
export { type ScaleSeed, type ScaleSeedOptions, seedScale } from './scale/seed-scale.ts';
export { type SeedDemoOptions, type SeededPerson, seedDemo } from './seed-demo.ts';
