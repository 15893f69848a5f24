import { OPS } from 'unpdf/pdfjs';
import type { PageText } from './chunk.ts';
import { compose, isListLike, toMatrix } from './matrix.ts';
import { type Letter, type PageBox, Painter } from './painter.ts';
import { luminanceOf } from './shade.ts';

/** The operators of a page as the parser lists them: each with its arguments, all untrusted. */
export type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

/** What a page's operators depend on beside themselves. */
export type PageResources = {
  /** Whether a layer (optional content group) is switched on. */
  readonly isVisible: (group: unknown) => boolean;
  /** Glyph space to text space of a font: a thousandth, but for fonts drawn by procedures. */
  readonly glyphScaleOf: (font: unknown) => number;
};

type Step = (painter: Painter, args: readonly unknown[], resources: PageResources) => void;

/** Where a page shows which letters, less those that nobody sees. */
export function collectChunks(operators: Operators, page: PageBox, resources: PageResources): PageText {
  const painter = new Painter(page, toMatrix(page.transform));
  const layers: boolean[] = [];
  operators.fnArray.forEach((operator, index) => {
    const given = operators.argsArray[index];
    const args = isListLike(given) ? Array.from(given) : [];
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
      const hidden = args[0] === 'OC' && !resources.isVisible(args[1]);
      layers.push(hidden);
      if (hidden) painter.hiddenDepth += 1;
    } else if (operator === OPS.endMarkedContent) {
      if (layers.pop()) painter.hiddenDepth -= 1;
    } else {
      steps[operator]?.(painter, args, resources);
    }
  });
  return painter.result();
}

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

const steps: Readonly<Record<number, Step>> = {
  [OPS.save]: (painter) => painter.save(),
  [OPS.restore]: (painter) => painter.restore(),
  [OPS.transform]: ({ state }, args) => {
    state.ctm = compose(state.ctm, toMatrix(args));
  },
  [OPS.paintFormXObjectBegin]: (painter, [matrix, box]) => {
    painter.save();
    painter.state.ctm = compose(painter.state.ctm, toMatrix(matrix));
    if (isListLike(box)) painter.clipTo(box);
  },
  [OPS.paintFormXObjectEnd]: (painter) => painter.restore(),
  [OPS.beginGroup]: (painter) => painter.beginGroup(),
  [OPS.endGroup]: (painter) => painter.restore(),
  [OPS.beginText]: (painter) => painter.beginText(),
  [OPS.setTextMatrix]: (painter, [matrix]) => painter.setTextMatrix(toMatrix(matrix)),
  [OPS.moveText]: (painter, [x, y]) => painter.moveText(number(x), number(y)),
  [OPS.setLeadingMoveText]: (painter, [x, y]) => {
    painter.state.leading = number(y);
    painter.moveText(number(x), number(y));
  },
  [OPS.setLeading]: ({ state }, [leading]) => {
    state.leading = -number(leading);
  },
  [OPS.nextLine]: (painter) => painter.moveText(0, painter.state.leading),
  [OPS.setFont]: ({ state }, [font, size], { glyphScaleOf }) => {
    state.fontSize = number(size);
    state.glyphScale = glyphScaleOf(font);
  },
  [OPS.setCharSpacing]: ({ state }, [spacing]) => {
    state.charSpacing = number(spacing);
  },
  [OPS.setWordSpacing]: ({ state }, [spacing]) => {
    state.wordSpacing = number(spacing);
  },
  [OPS.setHScale]: ({ state }, [percent]) => {
    state.horizontalScale = number(percent) / 100;
  },
  [OPS.setTextRise]: ({ state }, [rise]) => {
    state.rise = number(rise);
  },
  [OPS.setTextRenderingMode]: ({ state }, [mode]) => {
    state.mode = number(mode);
  },
  [OPS.setFillRGBColor]: ({ state }, [colour]) => {
    state.fill = luminanceOf(colour);
  },
  [OPS.setStrokeRGBColor]: ({ state }, [colour]) => {
    state.stroke = luminanceOf(colour);
  },
  [OPS.setFillColorN]: ({ state }) => {
    state.fill = null;
  },
  [OPS.setStrokeColorN]: ({ state }) => {
    state.stroke = null;
  },
  [OPS.setFillTransparent]: ({ state }) => {
    state.fillAlpha = 0;
  },
  [OPS.setStrokeTransparent]: ({ state }) => {
    state.strokeAlpha = 0;
  },
  [OPS.setGState]: ({ state }, [entries]) => {
    for (const entry of isListLike(entries) ? Array.from(entries) : []) {
      const [name, value] = isListLike(entry) ? Array.from(entry) : [];
      if (name === 'ca') state.fillAlpha = number(value);
      if (name === 'CA') state.strokeAlpha = number(value);
      if (name === 'BM') state.blends = value !== 'source-over';
    }
  },
  [OPS.clip]: (painter) => {
    painter.clipsNext = true;
  },
  [OPS.eoClip]: (painter) => {
    painter.clipsNext = true;
  },
  [OPS.constructPath]: (painter, [how, path, minMax]) => {
    painter.paintPath({ fills: FILLING.has(number(how)), path: isListLike(path) ? path[0] : null, minMax });
  },
  [OPS.showText]: (painter, [items]) => painter.showText(isListLike(items) ? Array.from(items).flatMap(toItem) : []),
};

const FILLING: ReadonlySet<number> = new Set([
  ...[OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke],
]);

function toItem(item: unknown): (Letter | number)[] {
  if (typeof item === 'number') return [item];
  if (typeof item !== 'object' || item === null || !('unicode' in item)) return [];
  const text = typeof item.unicode === 'string' ? item.unicode : '';
  const width = 'width' in item ? number(item.width) : 0;
  return [{ text, width, isSpace: 'isSpace' in item && item.isSpace === true }];
}
