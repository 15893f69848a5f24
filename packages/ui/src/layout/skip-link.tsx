/** The first stop of the Tab key: jumps over the navigation to `#main`. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="fixed top-2 left-2 z-50 -translate-y-16 rounded-md bg-ink px-4 py-2 font-semibold text-paper focus:translate-y-0"
    >
      Skip to the content
    </a>
  );
}
