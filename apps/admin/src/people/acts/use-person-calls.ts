import { type Inputs, type Outputs, useApi } from '@skillbridge/client/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Call } from '../../shared/call.ts';
import type { PersonAct } from './person-act.ts';

type Ins = Inputs['admin']['people'];
type Outs = Outputs['admin']['people'];
type PersonCalls = { readonly [Name in PersonAct]: Call<Ins[Name], Outs[Name]> };

/** The calls that change one person. Each freshens the list of people when it is done, refused or not. */
export function usePersonCalls(): PersonCalls {
  const { people, academy } = useApi().admin;
  const queries = useQueryClient();
  const refresh = {
    onSettled: () => {
      void queries.invalidateQueries(academy.overview.queryFilter());
      return queries.invalidateQueries(people.list.pathFilter());
    },
  };
  return {
    rename: useMutation(people.rename.mutationOptions(refresh)),
    reinvite: useMutation(people.reinvite.mutationOptions(refresh)),
    suspend: useMutation(people.suspend.mutationOptions(refresh)),
    reinstate: useMutation(people.reinstate.mutationOptions(refresh)),
    remove: useMutation(people.remove.mutationOptions(refresh)),
  };
}
