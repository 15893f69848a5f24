import { byPattern, GAP, N, type Pattern } from './by-pattern.ts';

const re = (source: string): RegExp => new RegExp(source, 'i');
const UNIT = '(?:seconds?|minutes?|hours?|days?|weeks?|years?)';

const patterns: readonly Pattern[] = [
  [
    re(`\\b${N} (?:times|\\w+) in ${N} ${UNIT}${GAP}(?:at (?:that|this|the same) rate)${GAP}in ${N} ${UNIT}`),
    '$1*$3/$2',
  ],
  [
    re(
      `\\b${N} (?:kgs?|kilograms?|litres?|liters?|\\w+) (?:of \\w+ )?for ${N} ${UNIT}\\. how (?:many|much) [^\\d]{0,60} for ${N} ${UNIT}`,
    ),
    '$1*$3/$2',
  ],
  [re(`\\b${N} out of (?:every )?${N} \\w+${GAP}${N} \\w+${GAP}how many (?:would|will|are|can)`), '$1*$3/$2'],
  [re(`\\b${N} out of (?:every )?${N} \\w+${GAP}there are ${N} \\w+${GAP}how many`), '$1*$3/$2'],
  [
    re(
      `\\bcan (?:do|finish|complete|paint|build|mow|clean)${GAP}in ${N} (?:days|hours|minutes)${GAP}in ${N} (?:days|hours|minutes)${GAP}(?:working )?together`,
    ),
    '$1*$2/($1+$2)',
  ],
  [re(`takes?${GAP}${N} hours to paint${GAP}only ${N} hours${GAP}by (?:herself|himself|itself)`), '$1*$2/($1-$2)'],
  [
    re(
      `\\b(?:speed|rate) of ${N} (?:km/hr?|kmph|km per hour|mph|miles per hour|m/s)${GAP}(?:for|in) ${N} (?:hours?|seconds?)[^\\d]{0,40}(?:how far|distance|\\?)`,
    ),
    '$1*$2',
  ],
  [re(`\\bmean proportional between ${N} and ${N}`), 'expression:sqrt($1*$2)'],
  [re(`\\b${N} \\w+ (?:cost|costs|are sold for|sell for) ${N}${GAP}(?:cost|price) of ${N} \\w+`), '$2/$1*$3'],
  [re(`\\bdistribute[sd]? ${N} \\w+ (?:evenly|equally) (?:among|between|to) ${N} \\w+[^\\d]{0,60}how many`), '$1/$2'],
];

/** The same rate over more of the same, and work done together. */
export const rates = byPattern(patterns);
