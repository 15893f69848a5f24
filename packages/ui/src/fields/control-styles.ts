/** The box of a text-like control. 16 px and more keeps phones from zooming on focus. */
export const controlStyles =
  'w-full min-w-0 rounded-md border border-line-strong bg-surface px-3 text-ui text-ink transition-colors duration-100 ' +
  'hover:border-ink-soft focus-visible:border-accent focus-visible:outline-offset-0 ' +
  'disabled:cursor-not-allowed disabled:border-line disabled:bg-well disabled:text-ink-soft [&[readonly]]:bg-well ' +
  'aria-invalid:border-danger aria-invalid:focus-visible:outline-danger';
