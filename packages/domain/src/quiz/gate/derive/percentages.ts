import { byPattern, GAP, N, type Pattern } from './by-pattern.ts';

const P = `${N}\\s?%`;
const BOUGHT = `(?:bought|purchase[sd]?|buys|cost price)${GAP}`;
const SOLD = `${GAP}(?:sold|sells|selling price)${GAP}`;
const re = (source: string): RegExp => new RegExp(source, 'i');

const patterns: readonly Pattern[] = [
  [re(`\\bcompound interest (?:on|earned on|for)[^\\d]{0,40}${N}${GAP}${P}${GAP}${N} years`), '$1*((1+$2/100)^$3-1)'],
  [re(`\\bcost price[^\\d]{0,30}${N}[^\\d]{0,50}(?:profit|gain) of ${P}[^\\d]{0,60}selling price`), '$1*(100+$2)/100'],
  [re(`\\bcost price[^\\d]{0,30}${N}[^\\d]{0,50}loss of ${P}[^\\d]{0,60}selling price`), '$1*(100-$2)/100'],
  [
    re(`\\b(?:sold|sells|selling)[^\\d]{0,40}for ${N}[^\\d]{0,40}(?:profit|gain) of ${P}[^\\d]{0,60}cost price`),
    '$1*100/(100+$2)',
  ],
  [
    re(`\\b(?:sold|sells|selling)[^\\d]{0,40}for ${N}[^\\d]{0,40}loss of ${P}[^\\d]{0,60}cost price`),
    '$1*100/(100-$2)',
  ],
  [
    re(`^(?:what is|find|calculate|compute|how much is|determine)(?: the value of)? ${P} of ${N}(?: \\w+)?\\s*[?.]?$`),
    '$1*$2/100',
  ],
  [re(`\\b${N} is what (?:percent|%|percentage) of ${N}\\s*\\?`), '$1/$2*100'],
  [re(`\\bwhat (?:percent|%|percentage) of ${N}(?: \\w+)? is ${N}`), '$2/$1*100'],
  [re(`\\b${N} is ${P} of (?:what|which) number`), '$1*100/$2'],
  [re(`\\bif ${P} of a (?:certain )?number is ${N}, (?:what is|find|then) the number`), '$2*100/$1'],
  [re(`${BOUGHT}${N}${SOLD}${N}${GAP}(?:profit|gain)\\s*(?:percent|percentage|%)`), '($2-$1)/$1*100'],
  [re(`${BOUGHT}${N}${SOLD}${N}${GAP}loss\\s*(?:percent|percentage|%)`), '($1-$2)/$1*100'],
  [
    re(
      `\\b(?:lunch|dinner|meal|bill|check)\\b${GAP}${N}${GAP}${P} tip${GAP}(?:how much (?:money )?did (?:\\w+) (?:spend|pay)|total (?:cost|amount|bill))`,
    ),
    '$1*(100+$2)/100',
  ],
  [
    re(
      `\\b${N}${GAP}(?:discount of|reduced by|marked down|decreased by|discounted by) ${P}${GAP}(?:sale price|new price|final price|price after|pay|cost now)`,
    ),
    '$1*(100-$2)/100',
  ],
  [
    re(
      `\\b${N}${GAP}${P} (?:off|discount)${GAP}(?:sale price|new price|final price|price after|would .{0,12}pay|cost now)`,
    ),
    '$1*(100-$2)/100',
  ],
  [
    re(
      `\\b${N}${GAP}(?:at|in|with|for) an? ${P} (?:off|discount)[^\\d]{0,40}(?:original price|regular price|price .{0,20}this week)`,
    ),
    '$1*100/(100-$2)',
  ],
  [
    re(
      `(?:increased?|rose|grew|went up|raised) from ${N} to ${N}${GAP}(?:percent|percentage|%) (?:increase|of increase|change|growth)`,
    ),
    '($2-$1)/$1*100',
  ],
  [
    re(`(?:percent|percentage|%) (?:increase|of increase|growth|change)[^\\d]{0,60} from ${N}[^\\d]{0,20} to ${N}`),
    '($2-$1)/$1*100',
  ],
  [
    re(
      `(?:decreased?|fell|dropped|went down|reduced|declined) from ${N} to ${N}${GAP}(?:percent|percentage|%) (?:decrease|of decrease|drop)`,
    ),
    '($1-$2)/$1*100',
  ],
  [
    re(`(?:percent|percentage|%) (?:decrease|of decrease|drop|loss)[^\\d]{0,60} from ${N}[^\\d]{0,20} to ${N}`),
    '($1-$2)/$1*100',
  ],
  [
    re(`\\bsimple interest (?:on|earned on|for)${GAP.replace('1,90', '0,40')}${N}${GAP}${P}${GAP}${N} years`),
    '$1*$2*$3/100',
  ],
  [
    re(
      `simple interest of ${N} on a (?:principal amount|certain sum|sum)[^\\d]{0,30} ${P}${GAP}${N} years\\.? (?:find|what is|what was) the principal`,
    ),
    '$1*100/($2*$3)',
  ],
  [
    re(
      `\\b${P} (?:of the )?marks to pass${GAP}(?:gets?|got|secures?) ${N} marks and fails by ${N} marks${GAP}(?:maximum|total)`,
    ),
    '($2+$3)*100/$1',
  ],
  [
    re(`\\b${P} commission${GAP}${N} \\w+${GAP}(?:price|cost)s?${GAP}${N}[^\\d]{0,40}(?:total )?commission`),
    '$1*$2*$3/100',
  ],
];

/** Shares, changes, profit, discount and simple interest. */
export const percentages = byPattern(patterns);
