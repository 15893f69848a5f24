import { byPattern, GAP, N, type Pattern } from './by-pattern.ts';

const re = (source: string): RegExp => new RegExp(source, 'i');
const UNIT = '(?:seconds?|minutes?|hours?|days?|weeks?|years?)';

const KMPH = '(?:km/hr?s?|kmph|km per hour|km/hour|km an hour|kilomet(?:er|re)s per hour)';
const M = '(?: ?m| ?met(?:er|re)s?)';
const TRAIN = `\\btrain,? (?:of length )?(?:of )?${N}${M}(?: long| in length)?,?[^\\d]{0,40}(?:speed of |rate of |at )${N} ?${KMPH}`;

const patterns: readonly Pattern[] = [
  [
    re(
      `\\b${N} (?:[a-z]+ ){1,3}(?:cost|costs|cost a total of|are sold for|sell for) ${N},? (?:then )?(?:how much (?:do|does|will|would|must you pay for)|what is the (?:cost|price) of|what (?:do|will|would)) ${N} `,
    ),
    '$2/$1*$3',
  ],
  [
    re(
      `\\b(?:travels?|drives?|moves?|flies|runs?|walks?|going|travell?ing|driving) at (?:a (?:constant |steady |average )?(?:speed|rate) of )?${N} ?(?:km/hr?|km/hour|kmph|km per hour|mph|miles per hour|miles/hour|kilomet(?:er|re)s per hour) for ${N} hours[^\\d]{0,60}(?:how far|distance|how many (?:miles|kilomet(?:er|re)s|km))`,
    ),
    '$1*$2',
  ],
  [re(`${TRAIN}[^\\d]{0,90}\\b(?:pole|post|standing|tree|man standing|signal)\\b[^\\d]*$`), '$1/($2*5/18)'],
  [re(`${TRAIN}[^\\d]{0,90}\\b(?:platform|bridge|tunnel)\\b[^\\d]{0,20}${N}${M}`), '($1+$3)/($2*5/18)'],
  [re(`\\b(?:what is|convert|express) ${N} ?${KMPH} (?:in|to|into) (?:m/s|met(?:er|re)s per second)`), '$1*5/18'],
  [re(`\\b(?:what is|convert|express) ${N} ?(?:m/s|met(?:er|re)s per second) (?:in|to|into) ${KMPH}`), '$1*18/5'],
  [
    re(
      `\\b(?:unit rate|average speed|speed)\\b[^\\d]{0,60}\\b${N} ?(?:km|miles|mi|m|kilomet(?:er|re)s|met(?:er|re)s) in ${N} ?(?:h|hrs?|hours|minutes|min|seconds|s)\\b`,
    ),
    '$1/$2',
  ],
  [
    re(
      `\\b(?:travels?|covers?|drives?|runs?|drove|travell?ed|walks?|goes) ${N} ?(?:km|miles|m|kilomet(?:er|re)s|met(?:er|re)s) in ${N} ?(?:hrs?|hours|minutes|seconds)\\b[^\\d]{0,40}(?:speed|how fast|rate)`,
    ),
    '$1/$2',
  ],
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
