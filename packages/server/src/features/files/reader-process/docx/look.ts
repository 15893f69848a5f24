import { childOf, settingOf, type XmlNode } from './walk-xml.ts';

/** How a run looks, as far as it decides whether somebody sees it. What is undefined is inherited. */
export type Look = {
  readonly hidden?: boolean;
  /** Luminance of the letters and of what is behind them, 0 to 1; null is Word's own choice, which can be read. */
  readonly ink?: number | null;
  readonly paper?: number | null;
  /** In points. */
  readonly size?: number;
  readonly level?: 'base' | 'above' | 'below';
};

const LEAST_CONTRAST = 0.12;
const SMALLEST_SEEN = 2;

/** Hidden by a setting, by its size, or by having the colour of the paper. */
export function isUnseen({ hidden = false, ink = null, paper = null, size = 12 }: Look): boolean {
  return hidden || size < SMALLEST_SEEN || (ink !== null && Math.abs(ink - (paper ?? 1)) < LEAST_CONTRAST);
}

/** What run properties (`w:rPr`) say. */
export function readLook(properties: XmlNode | undefined): Look {
  if (!properties) return {};
  const ink = readInk(childOf(properties, 'w:color'));
  const paper = readPaper(properties);
  const size = Number(settingOf(properties, 'w:sz') ?? Number.NaN) / 2;
  const raised = LEVELS[settingOf(properties, 'w:vertAlign') ?? ''];
  const vanish = readToggle(childOf(properties, 'w:vanish'));
  const noFill = childOf(childOf(properties, 'w14:textFill'), 'w14:noFill') !== undefined;
  return {
    ...(vanish === undefined && !noFill ? {} : { hidden: vanish === true || noFill }),
    ...(ink === undefined ? {} : { ink }),
    ...(paper === undefined ? {} : { paper }),
    ...(Number.isFinite(size) ? { size } : {}),
    ...(raised ? { level: raised } : {}),
  };
}

const LEVELS: Readonly<Record<string, 'base' | 'above' | 'below'>> = {
  baseline: 'base',
  superscript: 'above',
  subscript: 'below',
};

function readToggle(node: XmlNode | undefined): boolean | undefined {
  return node && !['0', 'false', 'off'].includes(node.attributes.get('val') ?? '');
}

function readInk(colour: XmlNode | undefined): number | null | undefined {
  if (!colour) return undefined;
  // A theme's colour wins over the one beside it, and its background is white in all that Word ships.
  const theme = colour.attributes.get('themeColor') ?? '';
  if (/^(?:background1|light1|bg1|lt1)$/.test(theme) && !colour.attributes.has('themeShade')) return 1;
  return luminanceOfHex(colour.attributes.get('val'));
}

/** What is behind the text: shading of a run, a paragraph or a cell, or a highlighter. */
export function readPaper(properties: XmlNode | undefined): number | null | undefined {
  const highlight = settingOf(properties, 'w:highlight');
  if (highlight !== undefined && highlight !== 'none') return HIGHLIGHTS[highlight] ?? 0.5;
  const fill = childOf(properties, 'w:shd')?.attributes.get('fill');
  return fill === undefined ? undefined : luminanceOfHex(fill);
}

const HIGHLIGHTS: Readonly<Record<string, number>> = { white: 1, black: 0, yellow: 0.93, lightGray: 0.75 };

function luminanceOfHex(hex: string | undefined): number | null {
  const found = /^([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex ?? '');
  if (!found) return null;
  const [r = 0, g = 0, b = 0] = found.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
