import type { Ai, ModelImage, TutorReply } from '@skillbridge/ai';
import type { StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import type { BegunTurn } from './begin-turn.ts';
import { isPhoto, readPhotos } from './read-photos.ts';
import { stoppedElsewhere } from './stopped-elsewhere.query.ts';
import type { TutorEvent } from './tutor.schema.ts';

export type Listener = { readonly say: (event: TutorEvent) => void; readonly stopped: AbortSignal };

/**
 * Has the move worded, handing on each sentence that passed the guard. What was said stays said when it is stopped: here
 * at once, from another process with the sentence after.
 */
export async function wordTurn(
  app: App,
  actor: StudentActor,
  begun: BegunTurn,
  { say, stopped }: Listener,
): Promise<TutorReply> {
  const ai = await app.aiFor(actor.tenantId);
  const elsewhere = new AbortController();
  return ai.tutorReply(begun.situation, begun.decision, {
    budgetLeft: begun.modelAllowed,
    signal: AbortSignal.any([stopped, elsewhere.signal]),
    images: await photosFor(app, actor.tenantId, { ai, begun }),
    onText: (text) => {
      say({ type: 'text', text });
      // Looked up beside the reply and not before it; what cannot be looked up is looked up at the end.
      void stoppedElsewhere(app, actor, begun).then(
        (told) => told && elsewhere.abort(),
        () => undefined,
      );
    },
  });
}

/**
 * The photos of the message; when it has none, those of the messages just before it, for a model that can look at them.
 * Whoever cannot says so once, and is not reminded of it with every message.
 */
async function photosFor(
  app: App,
  tenantId: string,
  { ai, begun }: { ai: Ai; begun: BegunTurn },
): Promise<readonly ModelImage[]> {
  if (begun.photos.length > 0) return begun.photos;
  if (!begun.modelAllowed || !ai.describe().readsImages) return [];
  const sentBefore = begun.remembered.filter(isPhoto);
  // Refused when they were sent, or gone since: the turn is held without them.
  return readPhotos(app, tenantId, sentBefore).catch(() => []);
}
