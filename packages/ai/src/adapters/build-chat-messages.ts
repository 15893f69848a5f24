import type { ModelRequest } from '../port.ts';
import { joinSystem } from './join-system.ts';

type Part = { type: 'text'; text: string } | { type: 'image_url'; image_url: { url: string } };
export type ChatMessage =
  | { role: 'system' | 'assistant'; content: string }
  | { role: 'user'; content: string | Part[] };

/** The messages of a chat completion; images go with the last message of the user. */
export function buildChatMessages(
  { system, messages, images = [] }: Pick<ModelRequest, 'system' | 'messages' | 'images'>,
  instruction: string | null,
): ChatMessage[] {
  const last = messages.findLastIndex(({ role }) => role === 'user');
  const pictures = images.map(
    ({ mediaType, base64 }): Part => ({ type: 'image_url', image_url: { url: `data:${mediaType};base64,${base64}` } }),
  );
  return [
    { role: 'system', content: joinSystem(system, instruction) },
    ...messages.map(({ role, content }, i): ChatMessage => {
      if (role === 'assistant') return { role, content };
      return i === last && pictures.length > 0
        ? { role, content: [{ type: 'text', text: content }, ...pictures] }
        : { role, content };
    }),
  ];
}
