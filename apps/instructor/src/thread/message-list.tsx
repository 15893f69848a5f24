import { StudentTurn } from './student-turn.tsx';
import type { StaffMessage } from './thread-types.ts';
import { TutorTurn } from './tutor-turn.tsx';

/** Every message in order, with what is for staff beside it. */
export function MessageList({ messages }: { messages: readonly StaffMessage[] }) {
  return (
    <ol aria-label="Messages" className="flex flex-col gap-5">
      {messages.map((message, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a thread is append-only, and a turn has two messages
        <li key={index} className="[contain-intrinsic-size:auto_8rem] [content-visibility:auto]">
          {message.from === 'student' ? <StudentTurn message={message} /> : <TutorTurn message={message} />}
        </li>
      ))}
    </ol>
  );
}
