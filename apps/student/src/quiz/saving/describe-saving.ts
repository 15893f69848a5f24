import { formatCount } from '@skillbridge/ui';
import { entryOf } from './answer-book.ts';
import type { SaverSnapshot } from './create-answer-saver.ts';

export interface SavingWords {
  readonly tone: 'quiet' | 'trouble';
  readonly text: string;
  /** Whether trying at once may help. */
  readonly retry: boolean;
}

/** Where the answers are, in words that are true: saved means that the server said so. */
export function describeSaving({ book, phase, sentence, kept }: SaverSnapshot): SavingWords {
  const unsent = book.queue.length;
  const unread = [...book.entries.values()].filter(({ problem }) => problem !== null).length;
  const where = kept ? 'kept in this browser' : 'only on this page, so keep it open';
  const they = unsent === 1 ? 'it is' : 'they are';
  const count = formatCount(unsent, 'answer');
  if (phase === 'stopped' && unsent > 0)
    return { tone: 'trouble', text: `${count} not saved. ${sentence ?? ''}`, retry: true };
  if (phase === 'waiting' && unsent > 0) {
    return { tone: 'trouble', text: `${count} not sent yet; ${they} ${where}`, retry: true };
  }
  if (unread > 0)
    return { tone: 'trouble', text: `${formatCount(unread, 'answer')} cannot be saved as written`, retry: false };
  if (unsent > 0) return { tone: 'quiet', text: 'Saving…', retry: false };
  const any = [...book.entries.keys()].some((id) => entryOf(book, id).saved !== null);
  return { tone: 'quiet', text: any ? 'All answers saved' : 'Saved as you go', retry: false };
}
