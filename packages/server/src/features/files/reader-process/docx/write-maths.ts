import { writeScript } from '../write-script.ts';
import { isUnseen, readLook } from './look.ts';
import { childOf, elementsOf, settingOf, type XmlNode } from './walk-xml.ts';

/**
 * An equation of Word (Office Math) on one line, as somebody would type it: `(x+1)/2`, `x^2`, `√(3)`, `a_1`. What is
 * not known is written as its parts, one after the other. `ink` decides nothing here but hidden runs are left out.
 */
export function writeMaths(node: XmlNode): string {
  const write = writers[node.name];
  if (write) return write(node);
  return node.name.startsWith('m:') && !node.name.endsWith('Pr') ? writeAll(node) : '';
}

const writeAll = (node: XmlNode | undefined): string => (node ? elementsOf(node).map(writeMaths).join('') : '');
const part = (node: XmlNode, name: string): string => writeAll(childOf(node, name)).trim();

const writers: Readonly<Record<string, (node: XmlNode) => string>> = {
  'm:r': (node) => {
    if (isUnseen(readLook(childOf(node, 'w:rPr')))) return '';
    return elementsOf(node)
      .filter(({ name }) => name === 'm:t')
      .map(({ children }) => children.filter((child) => typeof child === 'string').join(''))
      .join('');
  },
  'm:f': (node) => {
    const bare = settingOf(childOf(node, 'm:fPr'), 'm:type') === 'noBar';
    const [above, below] = [part(node, 'm:num'), part(node, 'm:den')];
    return bare ? `(${above} ${below})` : `${bracket(above)}/${bracket(below)}`;
  },
  'm:sSup': (node) => part(node, 'm:e') + script('above', node),
  'm:sSub': (node) => part(node, 'm:e') + script('below', node),
  'm:sSubSup': (node) => part(node, 'm:e') + script('below', node) + script('above', node),
  'm:sPre': (node) => script('below', node) + script('above', node) + part(node, 'm:e'),
  'm:rad': (node) => {
    const degree = part(node, 'm:deg');
    return degree === '' ? `√(${part(node, 'm:e')})` : `root(${degree}, ${part(node, 'm:e')})`;
  },
  'm:d': (node) => {
    const settings = childOf(node, 'm:dPr');
    const parts = elementsOf(node).filter(({ name }) => name === 'm:e');
    const between = settingOf(settings, 'm:sepChr') ?? '|';
    const [open, close] = [settingOf(settings, 'm:begChr') ?? '(', settingOf(settings, 'm:endChr') ?? ')'];
    return `${open}${parts.map((one) => writeAll(one).trim()).join(between)}${close}`;
  },
  'm:nary': (node) => {
    const sign = settingOf(childOf(node, 'm:naryPr'), 'm:chr') ?? '∫';
    return `${sign}${script('below', node)}${script('above', node)} ${part(node, 'm:e')}`;
  },
  'm:func': (node) => `${part(node, 'm:fName')} ${part(node, 'm:e')}`,
  'm:limLow': (node) => `${part(node, 'm:e')}_(${part(node, 'm:lim')})`,
  'm:limUpp': (node) => `${part(node, 'm:e')}^(${part(node, 'm:lim')})`,
  // A system of equations: one a line.
  'm:eqArr': (node) =>
    elementsOf(node)
      .filter(({ name }) => name === 'm:e')
      .map((one) => writeAll(one).replaceAll('&', '').trim())
      .join('\n'),
  'm:m': (node) => {
    const rows = elementsOf(node).filter(({ name }) => name === 'm:mr');
    return rows
      .map((row) =>
        elementsOf(row)
          .map((cell) => writeAll(cell).trim())
          .join(' '),
      )
      .join('; ');
  },
  'w:del': () => '',
  'w:ins': writeAll,
};

function script(level: 'above' | 'below', node: XmlNode): string {
  const text = part(node, level === 'above' ? 'm:sup' : 'm:sub');
  return text === '' ? '' : writeScript(level, text);
}

function bracket(text: string): string {
  return /^(?:[\d.,]+|\p{L})$/u.test(text) ? text : `(${text})`;
}
