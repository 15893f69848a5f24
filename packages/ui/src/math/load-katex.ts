type Katex = typeof import('katex').default;

let loading: Promise<Katex> | undefined;
let loaded: Katex | undefined;

/** KaTeX if it is here already, so that a page with formulas renders them in its first frame the second time. */
export function readKatex(): Katex | undefined {
  return loaded;
}

/** Fetches KaTeX and its styles once, as chunks of their own. A failed fetch may be tried again. */
export function loadKatex(): Promise<Katex> {
  loading ??= Promise.all([import('katex'), import('katex/dist/katex.min.css')]).then(
    ([module]) => {
      loaded = module.default;
      return loaded;
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
