import type { ModelMessage } from '../port.ts';

/** Two messages in a row from one side become one: the chat templates of many open models refuse anything but turns. */
export function mergeTurns(messages: readonly ModelMessage[]): ModelMessage[] {
  const turns: ModelMessage[] = [];
  for (const { role, content } of messages) {
    const last = turns.at(-1);
    if (last?.role === role) turns.splice(-1, 1, { role, content: `${last.content}\n\n${content}` });
    else turns.push({ role, content });
  }
  return turns;
}
