/** Letters set in one go with no gap between them: mostly a word. In points, y downwards from the page's top. */
export type Chunk = {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Height of the letters' font as it appears on the page. */
  readonly size: number;
  /** A blank was written before it, however narrow. */
  readonly spaced: boolean;
  /** Runs upwards, downwards or mirrored: it belongs to no line. */
  readonly turned: boolean;
};

/** A thin horizontal stroke, as of a fraction. */
export type Bar = { readonly x: number; readonly y: number; readonly width: number };

export type PageText = { readonly chunks: readonly Chunk[]; readonly bars: readonly Bar[] };

export const endOf = (chunk: Chunk): number => chunk.x + chunk.width;
