/** Keeps standard output for the Echo alone. */

export interface Output {
  readonly write: (text: string) => void;
  /** Resolves once everything has been written. */
  flushed(): Promise<void>;
}

/**
 * Returns the one way to write on standard output; whatever else is written there from now on, by the skill's log or
 * a library, goes to `elsewhere`. A reader that has gone away ends the process quietly.
 */
export function claimOutput(elsewhere: 'stderr' | 'nowhere'): Output {
  const { stdout, stderr } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const write = stdout.write.bind(stdout);
  stdout.write = elsewhere === 'stderr' ? stderr.write.bind(stderr) : () => true;
  return {
    write: (text) => {
      write(text);
    },
    flushed: () => new Promise((resolve) => write('', () => resolve())),
  };
}
