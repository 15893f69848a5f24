const PREFIX = 'desk-';

/**
 * Which window this is, for as long as it is open: two windows of one person are two, and a reload is the same one. The
 * name of a window outlives a reload and nothing else.
 */
export const windowId = readOrMake();

function readOrMake(): string {
  if (window.name.startsWith(PREFIX)) return window.name.slice(PREFIX.length);
  const made = crypto.randomUUID();
  window.name = `${PREFIX}${made}`;
  return made;
}
