import { type Inputs, type Outputs, useApi } from '@skillbridge/client/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Call } from '../../shared/call.ts';

type Ins = Inputs['admin']['enrollments'];
type Outs = Outputs['admin']['enrollments'];
type Calls = { readonly [Name in 'add' | 'remove']: Call<Ins[Name], Outs[Name]> };

/** The calls that change who is in a course. */
export function useEnrolmentCalls(courseId: string): Calls {
  const { enrollments, courses } = useApi().admin;
  const queries = useQueryClient();
  const refresh = {
    onSuccess: () => {
      void queries.invalidateQueries(courses.list.pathFilter());
      void queries.invalidateQueries(enrollments.candidates.pathFilter());
      return queries.invalidateQueries(courses.get.queryFilter({ courseId }));
    },
  };
  return {
    add: useMutation(enrollments.add.mutationOptions(refresh)),
    remove: useMutation(enrollments.remove.mutationOptions(refresh)),
  };
}
