interface PromptChipsProps {
  prompts: readonly string[];
  onPick: (prompt: string) => void;
}

/** Questions to press instead of typing. */
export function PromptChips({ prompts, onPick }: PromptChipsProps) {
  return (
    <ul
      aria-label="Suggested questions"
      className="-mx-1 flex gap-1.5 overflow-x-auto px-1 py-0.5 [scrollbar-width:none] lg:flex-wrap"
    >
      {prompts.map((prompt) => (
        <li key={prompt} className="shrink-0">
          <button
            type="button"
            onClick={() => onPick(prompt)}
            className="min-h-8 rounded-full border border-line bg-surface px-3 py-1 text-left text-sm text-ink-soft transition-colors duration-100 hover:border-line-strong hover:text-ink"
          >
            {prompt}
          </button>
        </li>
      ))}
    </ul>
  );
}
