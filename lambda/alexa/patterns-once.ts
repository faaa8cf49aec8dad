/**
 * V8 compiles a regular expression twice: for its interpreter when it first runs, and to machine code when it runs
 * again. The vocabulary of the listening is some two thousand of them, of which each text needs a few dozen, twice: told
 * to compile to machine code at once, the first words of a process take half of the time.
 */
import { setFlagsFromString } from 'node:v8';

export function compilePatternsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
