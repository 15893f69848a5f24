import { DomainError } from '@skillbridge/domain';

/** Where a request goes: the path as sent, and its query, decoded. */
export type Address = { readonly path: string; readonly query: URLSearchParams };

/**
 * Reads a request's target. Throws INVALID for one that is not an address, or whose percent-encoding spells no UTF-8:
 * `URLSearchParams` would read that loosely, and another text than was meant would be looked for.
 */
export function readAddress(target: string | undefined): Address {
  try {
    const url = new URL(target ?? '/', 'http://localhost');
    decodeURIComponent(url.pathname);
    decodeURIComponent(url.search);
    return { path: url.pathname, query: url.searchParams };
  } catch {
    throw new DomainError('INVALID', 'That address could not be read.');
  }
}
