export * from './behaviour.ts';
export { type ChatBody, type ChatRequest, readPrompt } from './chat-request.ts';
export { type ModelScript, type ModelServer, startModelServer } from './start-model-server.ts';
export type { Dialect } from './wires/wire.ts';
