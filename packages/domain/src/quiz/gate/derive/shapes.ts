import { byPattern, N, type Pattern } from './by-pattern.ts';

const re = (source: string): RegExp => new RegExp(source, 'i');
const U = '\\s?(?:cm|mm|km|m|in|ft|feet|foot|inch(?:es)?|met(?:er|re)s?|yards?|units?|centimet(?:er|re)s?)?';
const SIDES =
  '(?:with|of|has|whose|is|measures?|a|the|and|its|,|are|side|sides|length|lengths|width|base|height|long|wide|by|x|\\*|dimensions|\\s|:|breadth)+';
const ASKS = (what: string): string => `^(?:what is|find|calculate|determine|compute) the ${what} of `;
const END = `${U}(?: long| wide| tall| high)?\\s*[?.]?$`;

const HAS = (shape: string): string => `^an? ${shape} (?:has|with|is) (?:an? )?`;
const patterns: readonly Pattern[] = [
  [
    re(
      `${HAS('rectangle')}(?:length|width)(?: of| is)? ${N}${U},? and (?:its |an? )?(?:width|length|breadth)(?: of| is)? ${N}${U}[.,] (?:what is|find) (?:its|the) area`,
    ),
    '$1*$2',
  ],
  [
    re(
      `${HAS('rectangle')}(?:length|width)(?: of| is)? ${N}${U},? and (?:its |an? )?(?:width|length|breadth)(?: of| is)? ${N}${U}[.,] (?:what is|find) (?:its|the) perimeter`,
    ),
    '2*($1+$2)',
  ],
  [
    re(
      `${HAS('triangle')}(?:base|height)(?: of| is)? ${N}${U},? and (?:its |an? )?(?:height|base)(?: of| is)? ${N}${U}[.,] (?:what is|find) (?:its|the) area`,
    ),
    '$1*$2/2',
  ],
  [
    re(`${HAS('square')}(?:side|sides)(?: length)?(?: of)?(?: length)? ${N}${U}[.,] (?:what is|find) (?:its|the) area`),
    '$1^2',
  ],
  [
    re(
      `${HAS('square')}(?:side|sides)(?: length)?(?: of)?(?: length)? ${N}${U}[.,] (?:what is|find) (?:its|the) perimeter`,
    ),
    '4*$1',
  ],

  [re(`${ASKS('area')}an? rectangle,? ${SIDES}${N}${U} ${SIDES}${N}${END}`), '$1*$2'],
  [re(`${ASKS('perimeter')}an? rectangle,? ${SIDES}${N}${U} ${SIDES}${N}${END}`), '2*($1+$2)'],
  [re(`${ASKS('area')}an? square,? ${SIDES}${N}${END}`), '$1^2'],
  [re(`${ASKS('perimeter')}an? square,? ${SIDES}${N}${END}`), '4*$1'],
  [re(`${ASKS('area')}an? triangle,? ${SIDES}base ${SIDES}?${N}${U} ${SIDES}height ${SIDES}?${N}${END}`), '$1*$2/2'],
  [re(`${ASKS('volume')}an? cube,? (?:with|of|whose|that has|[a-z ]){1,30}${N}${END}`), '$1^3'],
  [
    re(`${ASKS('(?:surface area|total surface area)')}an? cube,? (?:with|of|whose|that has|[a-z ]){1,30}${N}${END}`),
    '6*$1^2',
  ],
  [
    re(`${ASKS('area')}an? circle (?:with|of|whose|that has)[a-z ]{0,12} radius(?: of| is)? ${N}${END}`),
    'expression:$1^2*pi',
  ],
  [
    re(`${ASKS('area')}an? circle (?:with|of|whose|that has)[a-z ]{0,12} diameter(?: of| is)? ${N}${END}`),
    'expression:$1^2/4*pi',
  ],
  [
    re(`${ASKS('circumference')}an? circle (?:with|of|whose|that has)[a-z ]{0,12} radius(?: of| is)? ${N}${END}`),
    'expression:2*$1*pi',
  ],
  [
    re(`${ASKS('circumference')}an? circle (?:with|of|whose|that has)[a-z ]{0,12} diameter(?: of| is)? ${N}${END}`),
    'expression:$1*pi',
  ],
  [
    re(
      `^(?:what is|find|calculate|determine) the slope of (?:a|the) line (?:that passes |that goes |passing |going )?(?:through|between|joining) (?:the points )?\\(${N}, ?${N}\\) and \\(${N}, ?${N}\\)\\s*[?.]?$`,
    ),
    '($4-$2)/($3-$1)',
  ],
  [
    re(
      `\\bhypotenuse of a right triangle (?:with|whose) legs (?:of |are |measure |of length |of lengths )*${N}${U} and ${N}${END}`,
    ),
    'expression:sqrt($1^2+$2^2)',
  ],
  [re(`^(?:what is|find) the sum of the (?:interior )?angles (?:of|in) a polygon with ${N} sides`), '($1-2)*180'],
];

/** Areas, perimeters and volumes of plain shapes, slopes and right triangles. */
export const shapes = byPattern(patterns);
