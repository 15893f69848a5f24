import { type Inputs, type Outputs, useApi } from '@skillbridge/client/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Call } from '../shared/call.ts';

type Ins = Inputs['admin']['parentLinks'];
type Outs = Outputs['admin']['parentLinks'];
type Calls = { readonly [Name in 'add' | 'remove']: Call<Ins[Name], Outs[Name]> };

/** The calls that link parents and students. */
export function useLinkCalls(): Calls {
  const { parentLinks } = useApi().admin;
  const queries = useQueryClient();
  const refresh = { onSuccess: () => queries.invalidateQueries(parentLinks.list.pathFilter()) };
  return {
    add: useMutation(parentLinks.add.mutationOptions(refresh)),
    remove: useMutation(parentLinks.remove.mutationOptions(refresh)),
  };
}
