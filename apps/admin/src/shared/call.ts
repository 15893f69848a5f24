import type { UseMutationResult } from '@tanstack/react-query';

/** A call that changes something, without the transport's own error type: errors are read by `describeFailure` alone. */
export type Call<Input, Output> = UseMutationResult<Output, unknown, Input, unknown>;
