import { randomUUID } from 'node:crypto';
import type { TRPCClient } from '@trpc/client';
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../src/index.ts';

type Portal = TRPCClient<AppRouter>;
type TutorEvent = inferRouterOutputs<AppRouter>['student']['tutor']['ask'] extends AsyncIterable<infer T> ? T : never;
type AskInput = Parameters<Portal['student']['tutor']['ask']['mutate']>[0];

/** Asks the tutor about an assignment and waits for the whole turn. */
export async function askAbout(
  portal: Portal,
  assignmentId: string,
  message: string,
  more: Partial<Omit<AskInput, 'message' | 'subject'>> = {},
) {
  const events = await portal.student.tutor.ask.mutate({
    ...{ subject: { kind: 'assignment', assignmentId }, turn: randomUUID(), message },
    ...more,
  });
  const heard: TutorEvent[] = [];
  for await (const event of events) heard.push(event);
  const done = heard.find((event) => event.type === 'done');
  if (!done) throw new Error('The turn did not end.');
  return { ...done, heard };
}
