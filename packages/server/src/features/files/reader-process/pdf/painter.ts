import { Unreadable } from '../unreadable.ts';
import { type Box, boxOnPage, intersect, isInside, NOTHING } from './box.ts';
import type { Bar, Chunk, PageText } from './chunk.ts';
import { apply, compose, IDENTITY, type Matrix } from './matrix.ts';
import { isUnseen, shareCovered } from './shade.ts';

export type PageBox = { readonly width: number; readonly height: number; readonly transform: readonly number[] };

/** What `q` keeps and `Q` brings back. Colours are luminances; null is a pattern. */
type State = {
  ctm: Matrix;
  fill: number | null;
  stroke: number | null;
  fillAlpha: number;
  strokeAlpha: number;
  /** Of the groups around: what is drawn in a group fades with it as a whole. */
  groupAlpha: number;
  /** Mixed with what is below, as a highlighter is: it covers nothing. */
  blends: boolean;
  /** What is drawn outside is cut away; null is the whole page. */
  clip: Box | null;
  fontSize: number;
  /** Glyph space to text space, a thousandth but for fonts drawn by procedures. */
  glyphScale: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  mode: number;
};

/** A glyph with what it stands for; the width in the font's own units. */
export type Letter = { readonly text: string; readonly width: number; readonly isSpace: boolean };

const SMALLEST_SEEN = 2;
const MAX_CHUNKS = 20_000;
const MAX_STATES = 5000;
/** Background shapes of a page that are told apart. */
const MAX_PAINTED = 1000;
/** In ems: a wider gap parts words. Kerning stays well below. */
const WORD_GAP = 0.15;

/** Follows the operators of a page and notes which letters end up where, less those that nobody sees. */
export class Painter {
  state: State;
  textMatrix: Matrix = IDENTITY;
  /** How many layers that are switched off we are in. */
  hiddenDepth = 0;
  /** The next path cuts. */
  clipsNext = false;
  private lineStart: readonly [number, number] = [0, 0];
  private at: readonly [number, number] = [0, 0];
  private readonly saved: State[] = [];
  private chunks: Chunk[] = [];
  private readonly bars: Bar[] = [];
  private readonly painted: { readonly box: Box; readonly shade: number | null }[] = [];
  private readonly page: PageBox;

  constructor(page: PageBox, ctm: Matrix) {
    this.page = page;
    this.state = {
      ...{
        ctm,
        fill: 0,
        stroke: 0,
        fillAlpha: 1,
        strokeAlpha: 1,
        groupAlpha: 1,
        blends: false,
        clip: null,
        fontSize: 0,
        glyphScale: 0.001,
      },
      ...{ charSpacing: 0, wordSpacing: 0, horizontalScale: 1, leading: 0, rise: 0, mode: 0 },
    };
  }

  result(): PageText {
    return { chunks: this.chunks, bars: this.bars };
  }

  save(): void {
    if (this.saved.length >= MAX_STATES) throw new Unreadable('too-much-work');
    this.saved.push({ ...this.state });
  }

  restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  beginGroup(): void {
    this.save();
    const { groupAlpha, fillAlpha } = this.state;
    Object.assign(this.state, { groupAlpha: groupAlpha * fillAlpha, fillAlpha: 1, strokeAlpha: 1 });
  }

  beginText(): void {
    this.setTextMatrix(IDENTITY);
  }

  setTextMatrix(matrix: Matrix): void {
    this.textMatrix = matrix;
    this.lineStart = [0, 0];
    this.at = [0, 0];
  }

  moveText(x: number, y: number): void {
    this.lineStart = [this.lineStart[0] + x, this.lineStart[1] + y];
    this.at = this.lineStart;
  }

  /** Keeps to a path's box what is drawn from now on; a path without extent leaves nothing. */
  clipTo(minMax: unknown): void {
    const { ctm, clip } = this.state;
    const box = boxOnPage(minMax, ctm) ?? NOTHING;
    this.state.clip = clip ? intersect(clip, box) : box;
  }

  paintPath(how: { readonly fills: boolean; readonly path: unknown; readonly minMax: unknown }): void {
    if (this.clipsNext) this.clipTo(how.minMax);
    this.clipsNext = false;
    const { ctm, fill, fillAlpha, groupAlpha, blends, clip } = this.state;
    const box = boxOnPage(how.minMax, ctm);
    if (!box) return;
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    if (height < 1.6 && width >= 3 && width < 250 && this.bars.length < 2000) {
      this.bars.push({ x: box.left, y: (box.top + box.bottom) / 2, width });
    }
    const covers = how.fills && fillAlpha * groupAlpha > 0.5 && height > 4 && shareCovered(how.path, how.minMax) > 0.8;
    if (!covers || this.hiddenDepth > 0 || this.painted.length >= MAX_PAINTED) return;
    const visible = clip ? intersect(clip, box) : box;
    this.painted.push({ box: visible, shade: fill });
    // What lies under it is covered: a blackened word is not there for a reader of the page.
    if (!blends && fillAlpha * groupAlpha > 0.9) this.cover(visible);
  }

  private cover(box: Box): void {
    this.chunks = this.chunks.filter(({ x, y, width, size }) => !isInside(box, x + width / 2, y - size * 0.3));
  }

  /** Numbers move the pen back by thousandths of the font's size. */
  showText(items: readonly (Letter | number)[]): void {
    const { fontSize, glyphScale, charSpacing, wordSpacing, horizontalScale } = this.state;
    let [start, end] = [this.at[0], this.at[0]];
    let [text, spaced] = ['', false];
    const wordGap = WORD_GAP * Math.abs(fontSize * glyphScale * 1000 * horizontalScale);
    const flush = (): void => {
      if (text !== '') this.addChunk(text, start, end, spaced);
      [text, spaced] = ['', false];
    };
    for (const item of items) {
      const pen = this.at[0];
      if (typeof item === 'number') {
        this.at = [pen - item * 0.001 * fontSize * horizontalScale, this.at[1]];
        continue;
      }
      if (text !== '' && Math.abs(pen - end) > wordGap) flush();
      const advance = item.width * glyphScale * fontSize + charSpacing + (item.isSpace ? wordSpacing : 0);
      this.at = [pen + advance * horizontalScale, this.at[1]];
      if (item.text.trim() === '') {
        flush();
        spaced = true;
        continue;
      }
      if (text === '') start = pen;
      text += item.text;
      end = this.at[0] - charSpacing * horizontalScale;
    }
    flush();
  }

  private addChunk(text: string, start: number, end: number, spaced: boolean): void {
    const { ctm, fontSize, glyphScale, rise } = this.state;
    const map = compose(ctm, this.textMatrix);
    const [x, y] = apply(map, start, this.at[1] + rise);
    const [endX, endY] = apply(map, end, this.at[1] + rise);
    const size = Math.abs(fontSize * glyphScale * 1000) * Math.hypot(map[2], map[3]);
    const [middleX, middleY] = [(x + endX) / 2, (y + endY) / 2 - size * 0.3];
    if (![x, y, endX, endY, size].every(Number.isFinite) || !this.isSeen(middleX, middleY, size)) return;
    if (this.chunks.length >= MAX_CHUNKS) throw new Unreadable('too-much-work');
    const turned = endX < x || Math.abs(endY - y) > 0.2 * Math.abs(endX - x);
    this.chunks.push({ text, x, y, width: Math.max(endX - x, 0), size, spaced, turned });
  }

  private isSeen(x: number, y: number, size: number): boolean {
    const inside = x >= 0 && y >= -size && x <= this.page.width && y <= this.page.height;
    if (!inside || size < SMALLEST_SEEN || this.hiddenDepth > 0) return false;
    if (this.state.clip && !isInside(this.state.clip, x, y)) return false;
    const paper = this.painted.findLast(({ box }) => isInside(box, x, y));
    const background = paper ? paper.shade : 1;
    const { mode, fill, fillAlpha, stroke, strokeAlpha, groupAlpha } = this.state;
    const filled = [0, 2, 4, 6].includes(mode) && fillAlpha * groupAlpha > 0.1 && !isUnseen(fill, background);
    const stroked = [1, 2, 5, 6].includes(mode) && strokeAlpha * groupAlpha > 0.1 && !isUnseen(stroke, background);
    return filled || stroked;
  }
}
