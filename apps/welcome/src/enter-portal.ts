import type { Role } from '@skillbridge/domain';

/** Opens the portal of a role with a full page load, so that it starts with nothing of the front door in memory. */
export function enterPortal(role: Role): void {
  window.location.assign(`/${role}/`);
}
