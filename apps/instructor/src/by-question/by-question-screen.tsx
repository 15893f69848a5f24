import { useApi } from '@skillbridge/client/react';
import { EmptyState, PageHeader, SegmentedControl, SelectField } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../shared/page-title.tsx';
import { queueSearch } from '../shared/queue-filter.ts';
import { TaskSelect } from '../shared/task-select.tsx';
import { CriterionAnswers } from './criterion-answers.tsx';
import { PartSelect } from './part-select.tsx';
import { QuestionAnswers } from './question-answers.tsx';
import { QuestionGroups } from './question-groups.tsx';

/** One question, or one criterion, over all students. */
export function ByQuestionScreen() {
  const [search, setSearch] = useSearchParams();
  const courseId = search.get('course') ?? '';
  const task = search.get('task') ?? '';
  const partId = search.get('part') ?? '';
  const group = search.get('group');
  const each = search.get('view') === 'each';
  const courses = useQuery(useApi().instructor.courses.list.queryOptions());
  const set = (change: Readonly<Record<string, string>>): void => {
    const next = new URLSearchParams(search);
    for (const [key, value] of Object.entries(change)) {
      if (value) next.set(key, value);
      else next.delete(key);
    }
    setSearch(next, { replace: true });
  };
  const [word, taskId = ''] = task.split(':');
  const kind = word === 'quiz' ? 'quiz' : 'assignment';
  return (
    <>
      <PageTitle>By question</PageTitle>
      <PageHeader
        back={{ to: `/grading${queueSearch(search)}`, label: 'Grading' }}
        title="By question"
        meta="One question over the whole class. Equal and equivalent answers stand together and are marked once."
      />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3 pb-6">
        <SelectField
          label="Course"
          className="w-full sm:w-80"
          value={courseId}
          placeholder="Choose a course"
          onChange={(event) => set({ course: event.currentTarget.value, task: '', part: '', group: '' })}
          options={(courses.data ?? []).map(({ id, title }) => ({ value: id, label: title }))}
        />
        {courseId && (
          <TaskSelect
            courseId={courseId}
            value={task}
            placeholder="Choose one"
            onChange={(chosen) => set({ task: chosen, part: '', group: '' })}
          />
        )}
        {taskId && (
          <PartSelect
            key={task}
            kind={kind}
            taskId={taskId}
            value={partId}
            onChange={(part) => set({ part, group: '' })}
          />
        )}
        {kind === 'quiz' && partId && (
          <SegmentedControl
            label="How answers are shown"
            className="h-10 w-full sm:ml-auto sm:w-56"
            segments={[
              { value: 'groups', label: 'Groups' },
              { value: 'each', label: 'Each answer' },
            ]}
            value={each ? 'each' : 'groups'}
            onValueChange={(view) => set({ view: view === 'each' ? 'each' : '', group: '' })}
          />
        )}
      </div>
      {!partId || !taskId ? (
        <EmptyState title="Choose a question">
          Pick a course, then a quiz with its question or an assignment with its criterion.
        </EmptyState>
      ) : kind === 'assignment' ? (
        <CriterionAnswers key={partId} assignmentId={taskId} criterionId={partId} />
      ) : each ? (
        <QuestionAnswers key={`${partId} ${group}`} quizId={taskId} itemId={partId} group={group} />
      ) : (
        <QuestionGroups
          key={partId}
          quizId={taskId}
          itemId={partId}
          onExpand={(key) => set({ view: 'each', group: key })}
        />
      )}
    </>
  );
}
