/** Whether a piece of work is out, waits with a suggestion, or waits for one. */
export function statusOf(status: string): 'submitted' | 'suggested' | 'published' {
  return status === 'published' || status === 'suggested' ? status : 'submitted';
}
