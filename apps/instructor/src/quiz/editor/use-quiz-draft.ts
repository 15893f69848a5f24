import type { QuizDraft } from '@skillbridge/domain/answers';
import { useCallback, useReducer } from 'react';
import { type History, record, redo, startHistory, undo } from './draft/history.ts';

export type Change = (draft: QuizDraft) => QuizDraft;
/** Changes the draft. `label` says what is done; changes of one `group` without a pause are one step of undo. */
export type Edit = (label: string, change: Change, group?: string | null) => void;

type Action =
  | { type: 'edit'; label: string; change: Change; group: string | null; at: number }
  | { type: 'undo' }
  | { type: 'redo' };

function reduce(history: History<QuizDraft>, action: Action): History<QuizDraft> {
  if (action.type === 'undo') return undo(history);
  if (action.type === 'redo') return redo(history);
  const { label, change, group, at } = action;
  return record(history, { state: change(history.present.state), label, group, at });
}

/**
 * The draft that is on the page, with every state that it went through. One value and not a form of fields, so that a
 * step back may bring a deleted question, its place and its key all at once.
 */
export function useQuizDraft(first: QuizDraft) {
  const [history, dispatch] = useReducer(reduce, first, startHistory);
  const edit: Edit = useCallback(
    (label, change, group = null) => dispatch({ type: 'edit', label, change, group, at: performance.now() }),
    [],
  );
  return {
    draft: history.present.state,
    edit,
    /** What a step back would take back, and a step forward do again, in words; null where there is none. */
    undoes: history.past.length > 0 ? history.present.label : null,
    redoes: history.future[0]?.label ?? null,
    undo: useCallback(() => dispatch({ type: 'undo' }), []),
    redo: useCallback(() => dispatch({ type: 'redo' }), []),
  };
}
