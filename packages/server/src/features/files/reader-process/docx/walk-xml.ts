import { SaxesParser } from 'saxes';
import { Unreadable } from '../unreadable.ts';

/** An element with all that is in it; names carry the usual prefixes, whatever the file calls them. */
export type XmlNode = {
  readonly name: string;
  /** By name without prefix: `val`, `numId`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlNode | string)[];
};

export type XmlHandlers = {
  /** Elements that are handed over whole, with `onNode`; what is inside is not walked. */
  readonly whole: ReadonlySet<string>;
  onNode(node: XmlNode): void;
  onOpen?(name: string): void;
  onClose?(name: string): void;
};

/** Word's own documents stay below thirty; a parser's stack is not for a file to use up. */
const MAX_DEPTH = 200;
const MAX_NODES = 100_000;

const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'r',
};

/**
 * Walks a part of a DOCX. A document type is refused before anything in it is looked at, so there are no entities to
 * expand and nothing outside to fetch (the format forbids them). Throws `Unreadable` for XML that is not well formed.
 */
export function walkXml(xml: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: XmlNode[] = [];
  let [depth, nodes] = [0, 0];
  const refuse = (): never => {
    throw new Unreadable('damaged');
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) refuse();
    const name = `${PREFIXES[tag.uri] ?? 'other'}:${tag.local}`;
    const parent = open.at(-1);
    if (!parent && !handlers.whole.has(name)) {
      handlers.onOpen?.(name);
      return;
    }
    nodes = parent ? nodes + 1 : 0;
    if (nodes > MAX_NODES) throw new Unreadable('too-much-work');
    const attributes = new Map(Object.values(tag.attributes).map(({ local, value }) => [local, value]));
    const node = { name, attributes, children: [] };
    parent?.children.push(node);
    open.push(node);
  });
  const addText = (text: string): void => void open.at(-1)?.children.push(text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => {
    depth -= 1;
    const node = open.pop();
    if (!node) handlers.onClose?.(`${PREFIXES[tag.uri] ?? 'other'}:${tag.local}`);
    else if (open.length === 0) handlers.onNode(node);
  });
  parser.write(xml).close();
}

/** The first child of that name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child): child is XmlNode => typeof child !== 'string' && child.name === name);
}

/** The children that are elements. */
export function elementsOf(node: XmlNode): XmlNode[] {
  return node.children.filter((child): child is XmlNode => typeof child !== 'string');
}

/** The `val` of the first child of that name, as most of Word's settings are written. */
export function settingOf(node: XmlNode | undefined, name: string): string | undefined {
  return childOf(node, name)?.attributes.get('val');
}
