import { describeFailure, useApi } from '@skillbridge/client/react';
import { toast } from '@skillbridge/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

/** Sends one change of the gradebook, says what came of it, and reads the book anew, since every total may move. */
export function useBookChange(onDone: () => void) {
  const api = useApi();
  const queries = useQueryClient();
  const [failure, setFailure] = useState<string | null>(null);
  const send = async (said: string, call: () => Promise<unknown>): Promise<void> => {
    setFailure(null);
    try {
      await call();
    } catch (error) {
      setFailure(describeFailure(error).sentence);
      return;
    }
    await queries.invalidateQueries(api.instructor.gradebook.pathFilter());
    toast(said);
    onDone();
  };
  return { failure, send };
}
