/** Which window this is, for as long as it is open: two windows of one person are two. */
export const windowId = crypto.randomUUID();
