/** Raised when the text of the disclaimer changes: everybody hears it anew. */
export const DISCLAIMER_VERSION = 1;
