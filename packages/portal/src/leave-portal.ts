/** Goes to the front door with a full page load, so that nothing of the last session stays in memory. */
export function leavePortal(): void {
  window.location.assign('/');
}
