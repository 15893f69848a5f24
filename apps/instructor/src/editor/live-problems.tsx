import { useMe } from '@skillbridge/client/react';
import { useWatch } from 'react-hook-form';
import { ProblemList } from '../shared/problem-list.tsx';
import { findProblems } from './find-problems.ts';
import type { useEditor } from './use-editor.ts';

/** What is still in the way since the last attempt; a sentence goes as soon as its field is right. */
export function LiveProblems({ editor }: { editor: ReturnType<typeof useEditor> }) {
  const { form, attempt } = editor;
  const { academy } = useMe();
  useWatch({ control: form.control });
  if (!attempt) return null;
  return (
    <ProblemList
      title={attempt.to === 'publish' ? 'Not ready to publish yet' : 'Not saved yet'}
      problems={findProblems(form.getValues(), attempt, academy.timeZone)}
      attempt={attempt}
    />
  );
}
