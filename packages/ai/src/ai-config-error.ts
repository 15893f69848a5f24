/** A configuration that cannot work. The message is a finished sentence for whoever set it, and never holds a key. */
export class AiConfigError extends Error {
  override readonly name = 'AiConfigError';
}
