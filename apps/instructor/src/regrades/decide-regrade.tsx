import { describeFailure } from '@skillbridge/client';
import { useApi } from '@skillbridge/client/react';
import { Button, FormError, NumberField, TextArea, toast, useFormSubmit } from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Regrade } from './regrade-types.ts';

/** New points and words to accept with, or words to decline with. */
export function DecideRegrade({ request }: { request: Regrade }) {
  const api = useApi();
  const client = useQueryClient();
  const [points, setPoints] = useState(String(request.pointsNow));
  const [answer, setAnswer] = useState('');
  const deciding = useMutation(api.instructor.regrades.decide.mutationOptions());
  const failure = deciding.error ? describeFailure(deciding.error) : null;
  const named = typeof failure?.details['field'] === 'string' ? { [failure.details['field']]: failure.sentence } : {};
  const pointsProblem = failure?.fields['decision.points'] ?? named['points'];
  const answerProblem = failure?.fields['decision.answer'] ?? named['answer'];
  const decide = async (kind: 'accept' | 'decline') => {
    const words = { answer: answer.trim() };
    const decision =
      kind === 'accept'
        ? { kind: 'accept' as const, points: points.trim() === '' ? Number.NaN : Number(points), ...words }
        : { kind: 'decline' as const, ...words };
    await deciding
      .mutateAsync({ requestId: request.id, version: request.version, pointsNow: request.pointsNow, decision })
      .then(async ({ status }) => {
        toast(status === 'accepted' ? 'The new points are out' : 'Declined; the student reads why');
        await client.invalidateQueries({ queryKey: api.instructor.regrades.list.pathKey() });
      })
      .catch(() => undefined);
  };
  const accepting = useFormSubmit(() => decide('accept'));
  const declining = useFormSubmit(() => decide('decline'));
  const busy = accepting.busy || declining.busy;
  return (
    <form
      noValidate
      onSubmit={accepting.onSubmit}
      className="grid content-start gap-4 lg:border-l lg:border-line lg:pl-6"
    >
      <NumberField
        label={`Points of ${request.maxPoints}`}
        min={0}
        max={request.maxPoints}
        step={0.25}
        value={points}
        onChange={(event) => setPoints(event.target.value)}
        error={pointsProblem}
      />
      <TextArea
        label="To the student"
        value={answer}
        maxLength={1000}
        onChange={(event) => setAnswer(event.target.value)}
        error={answerProblem}
      />
      {!pointsProblem && !answerProblem && <FormError>{failure?.sentence}</FormError>}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" pending={accepting.busy} disabled={busy}>
          Give new points
        </Button>
        <Button type="button" pending={declining.busy} disabled={busy} onClick={declining.onSubmit}>
          Decline
        </Button>
      </div>
    </form>
  );
}
