import type { AssignmentState } from '@skillbridge/domain';
import { QueryView } from '@skillbridge/portal';
import { EmptyState, FormError } from '@skillbridge/ui';
import { ExplainButton } from './explain-button.tsx';
import { sayMode } from './say-mode.ts';
import { suggestPrompts } from './suggest-prompts.ts';
import { TutorInput } from './tutor-input.tsx';
import { TutorTurns } from './tutor-turns.tsx';
import type { Tutor } from './use-tutor.ts';

interface TutorPanelProps {
  tutor: Tutor;
  state: AssignmentState;
  /** The answer as it stands on the screen; the tutor speaks about it. */
  draft: string;
}

/** The tutor beside the work: the conversation, what it does here, who can read it, and the box to ask in. */
export function TutorPanel({ tutor, state, draft }: TutorPanelProps) {
  return (
    <QueryView query={tutor.thread}>
      {({ mode, modes, turns }) =>
        mode === null ? (
          <EmptyState title="The tutor is off here">{modes.closed}</EmptyState>
        ) : (
          <section
            aria-label="Tutor"
            className="flex h-[calc(100dvh-17rem)] min-h-96 lg:h-[calc(100dvh-19rem)] flex-col gap-3"
          >
            <p className="text-sm text-ink-soft">
              {sayMode(mode, modes.open.includes('explain'))}{' '}
              <span className="text-ink-faint">Your instructor can read this conversation.</span>
            </p>
            <TutorTurns turns={turns} pending={tutor.pending} />
            <FormError>{tutor.problem}</FormError>
            {tutor.pending === null && (
              <ul aria-label="Suggested questions" className="flex flex-wrap gap-2">
                {suggestPrompts(state, draft, turns.length).map((prompt) => (
                  <li key={prompt}>
                    <button
                      type="button"
                      onClick={() => tutor.ask(prompt)}
                      className="min-h-8 rounded-full border border-line px-3 text-sm text-ink-soft transition-colors duration-100 hover:border-line-strong hover:text-ink"
                    >
                      {prompt}
                    </button>
                  </li>
                ))}
              </ul>
            )}
            <TutorInput
              box={tutor.box}
              value={tutor.message}
              onChange={tutor.setMessage}
              onSend={() => tutor.ask(tutor.message)}
              pending={tutor.pending !== null}
            />
            <ExplainButton
              open={modes.open.includes('explain')}
              pending={tutor.pending !== null}
              onAsk={() => tutor.ask('Please explain the solution.')}
            />
          </section>
        )
      }
    </QueryView>
  );
}
