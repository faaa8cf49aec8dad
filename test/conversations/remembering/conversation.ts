/** A conversation over virtual days as data, so that it can be held on more than one engine. */
export interface Remembered {
  readonly title: string;
  readonly script: string;
}

/** Many turns, on a busy machine. */
export const PATIENCE_MS = 60_000;
