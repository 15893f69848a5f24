/** Something a person can put right. The message is one sentence that says what and how; it needs no stack. */
export class PostgresError extends Error {
  override readonly name = 'PostgresError';
}
