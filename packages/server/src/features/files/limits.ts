const MIB = 1024 * 1024;

export const MAX_FILE_BYTES = 10 * MIB;
/** What one person may keep in all. */
export const MAX_BYTES_PER_PERSON = 200 * MIB;
