/**
 * Classes of general English words, written by hand and learned from no data: words that say nearly the same (`alike`)
 * and words that pull against each other (`opposed`). A word is looked up by its stem, after a look for a prefix that
 * turns it round (`unequal`, `disconnected`). Coarse on purpose: a wrong neighbour costs a little of one feature.
 */
export type WordSense = {
  /** The class, the same for words that mean about the same. */
  readonly concept: string;
  /** The scale that the class lies on when it has an opposite, and which end of it. */
  readonly axis: string | null;
  readonly sign: 1 | -1;
};

/** Scales with two ends. The scales before the blank line all tell whole or together from broken or apart. */
export const opposed: Readonly<Record<string, readonly [string, string]>> = {
  joined: [
    'connect connection attach attachment join link linked touch together combine merge bind unite contact fasten bond couple',
    'separate separation apart disconnect gap divide split detach isolate sever',
  ],
  same: [
    'same equal identical match alike similar similarly equivalent uniform',
    'different difference differ unequal distinct opposite vary dissimilar unlike various',
  ],
  whole: [
    'complete closed close whole full entire intact loop unbroken continuous',
    'incomplete open broken break broke damage partial interrupt ruin faulty fault defect discontinuous crack',
  ],
  inside: ['contain include inside within belong comprise inner internal', 'exclude outside lack external outer omit'],

  more: [
    'more increase great greater high higher large larger big bigger grow rise raise max maximum maximal most largest biggest greatest extra add gain expand long longer longest tall heavy above many much additional exceed up upward',
    'less decrease low lower small smaller little reduce fall shrink min minimum minimal least smallest lowest fewer few drop remove lose short shorter shortest light below minus subtract diminish decline down downward',
  ],
  early: [
    'first begin start beginning initial initially front before earlier previous prior head origin early',
    'last end final finally finish back after later next subsequent tail rear late latest',
  ],
  working: [
    'on lit work active function operate alive run shine glow power',
    'off out dead inactive fail stop cease burn burnt die halt',
  ],
  fast: ['fast quick rapid speed faster quickly efficient', 'slow slowly slower delay inefficient'],
  easy: ['easy simple easily simplify straightforward', 'hard difficult complex complicated tough'],
  right: ['true correct right valid accurate proper', 'false wrong incorrect invalid error mistake'],
  allowing: ['allow permit enable let can able', 'prevent forbid stop block prohibit deny unable cannot'],
  always: ['always every all each constant constantly', 'never none seldom rarely'],
  positive: ['positive plus', 'negative'],
  hot: ['hot warm heat warmer hotter', 'cold cool cooler chill colder'],
  strong: ['strong hard powerful stronger firm', 'weak soft weaker gentle'],
  fixed: [
    'fixed static constant unchanged permanent still rigid',
    'dynamic change variable alter flexible move moving',
  ],
  near: ['near adjacent beside neighbour next close', 'far distant remote away'],
  left: ['left', 'right'],
  open: ['public shared visible accessible', 'private hidden secret'],
  gain: ['put push insert give enter in into send', 'take pop delete get leave from receive out'],
  parent: ['parent above root ancestor top', 'child children descendant leaf bottom'],
  rough: ['rough bumpy coarse', 'smooth even flat'],
  present: ['exist present there remain stay available', 'disappear vanish gone absent missing'],
};

/** The scales that tell whole or together from broken or apart: an answer may choose another one of them. */
export const unity: ReadonlySet<string> = new Set(['joined', 'same', 'whole', 'inside']);

const alike: readonly string[] = [
  'path route way track line road trail pathway',
  'circuit loop circle cycle ring',
  'bulb lamp light lightbulb',
  'battery cell',
  'make create build construct form produce generate cause result lead',
  'use utilise utilize employ apply using usage',
  'item element object entry thing entity member node component piece',
  'function method procedure routine subroutine operation',
  'list sequence series collection set group array',
  'value number amount quantity data information datum content',
  'name label identifier call title',
  'place position location spot site address where point',
  'type kind sort category class',
  'show display print present reveal indicate tell demonstrate',
  'find locate search seek discover look identify detect determine',
  'keep store hold save retain maintain preserve remember',
  'repeat again iterate iteration iterative loop recur recursive recursion cycle',
  'change alter modify vary convert transform turn edit update',
  'copy duplicate replicate',
  'compare comparison against versus',
  'swap exchange switch interchange replace',
  'order arrange sorted sort organise organize rank',
  'visit traverse walk traversal travel go pass access reach step',
  'problem task question issue',
  'solve solution answer resolve',
  'test check verify try evaluate examine',
  'need require must necessary have essential',
  'able can could possible capable',
  'memory storage space ram',
  'size length dimension extent',
  'time duration period',
  'fast speed velocity rate',
  'argument parameter input',
  'return output result yield',
  'declare define definition prototype declaration specify state',
  'reach arrive get come',
  'affect effect influence impact',
  'mean signify denote represent stand define',
  'since because reason cause due',
  'whether if condition conditional',
  'water liquid fluid',
  'stone rock pebble mineral',
  'measure reading gauge meter',
  'electric electrical electricity current',
  'animal creature organism species',
  'plant vegetation tree flower',
  'food nutrient nutrition',
  'sun solar sunlight',
  'sound noise tone',
  'force push pull',
  'see observe notice view watch',
  'person people human man woman someone user',
  'program software code application programme',
  'computer machine processor',
  'break divide split separate partition subdivide',
  'error mistake bug fault',
  'main primary principal chief major',
  'independent separate own alone individual itself unaffected different distinct single',
  'another other else additional',
  'together common shared both same',
  'reuse reusable reusability',
  'abstract abstraction abstracted',
  'height depth level',
  'end terminal pole',
];

/** Words that tell that there is no answer in the answer. */
export const alikeGroups: readonly (readonly string[])[] = alike.map((group) => group.split(' '));
