import { type Look, readLook, readPaper } from './look.ts';
import { childOf, settingOf, walkXml, type XmlNode } from './walk-xml.ts';

/** Which list a paragraph belongs to, and how deep. */
export type ListPlace = { readonly list: string; readonly level: number };

type Style = {
  readonly basedOn: string | undefined;
  readonly look: Look;
  readonly place: ListPlace | null;
  readonly isHeading: boolean;
};

export type Styles = {
  /** Of a paragraph: the document's defaults, what is around it, then its style (the default one when it names none). */
  paragraphLook(style: string | undefined, around: Look): Look;
  /** What a style of letters or of a table changes. */
  runLook(style: string | undefined): Look;
  placeOf(style: string | undefined): ListPlace | null;
  isHeading(style: string | undefined): boolean;
};

/** Styles of a document; without a part for them, everything looks plain. */
export function readStyles(xml: string | null): Styles {
  const styles = new Map<string, Style>();
  let defaults: Look = {};
  let usual: string | undefined;
  const onNode = (node: XmlNode): void => {
    if (node.name === 'w:docDefaults') defaults = readLook(childOf(childOf(node, 'w:rPrDefault'), 'w:rPr'));
    else styles.set(node.attributes.get('styleId') ?? '', readStyle(node));
    if (node.attributes.get('type') === 'paragraph' && node.attributes.get('default') === '1') {
      usual = node.attributes.get('styleId');
    }
  };
  if (xml !== null) walkXml(xml, { whole: new Set(['w:style', 'w:docDefaults']), onNode });
  const chains = new Map<string, readonly Style[]>();
  const chainOf = (id: string | undefined): readonly Style[] => {
    if (id === undefined) return [];
    const known = chains.get(id);
    if (known) return known;
    const chain: Style[] = [];
    // A style that is based on itself ends after a few rounds.
    for (let style = styles.get(id); style && chain.length < 12; style = styles.get(style.basedOn ?? ''))
      chain.unshift(style);
    chains.set(id, chain);
    return chain;
  };
  return {
    paragraphLook: (id, around) => Object.assign({}, defaults, around, ...chainOf(id ?? usual).map(({ look }) => look)),
    runLook: (id) => Object.assign({}, ...chainOf(id).map(({ look }) => look)),
    placeOf: (id) => chainOf(id).findLast(({ place }) => place !== null)?.place ?? null,
    isHeading: (id) => chainOf(id).some((style) => style.isHeading),
  };
}

function readStyle(node: XmlNode): Style {
  const paragraph = childOf(node, 'w:pPr');
  const paper = readPaper(paragraph);
  return {
    basedOn: settingOf(node, 'w:basedOn'),
    look: { ...(paper === undefined ? {} : { paper }), ...readLook(childOf(node, 'w:rPr')) },
    place: readPlace(paragraph),
    isHeading:
      childOf(paragraph, 'w:outlineLvl') !== undefined || /^(?:heading|title)/i.test(settingOf(node, 'w:name') ?? ''),
  };
}

/** The list that paragraph properties (`w:pPr`) put a paragraph in; list `0` takes it out of its style's. */
export function readPlace(properties: XmlNode | undefined): ListPlace | null {
  const numbering = childOf(properties, 'w:numPr');
  const list = settingOf(numbering, 'w:numId');
  if (list === undefined) return null;
  const level = Number(settingOf(numbering, 'w:ilvl') ?? 0);
  return { list, level: Number.isInteger(level) && level >= 0 && level < 9 ? level : 0 };
}
