/** How long the user needs to get into place. */
import { stretch } from './library';
import type { Step } from './step';

/**
 * Time to get into place: 12 s for lying down or another posture, 5 s for changing sides or another round, 0 where
 * the very same hold goes on.
 */
export function getReadySeconds(previous: Step | null, next: Step): 12 | 5 | 0 {
  const posture = stretch(next.stretch).posture;
  if (previous === null) return posture === 'standing' || posture === 'any' ? 5 : 12;
  if (previous.stretch === next.stretch) {
    return previous.side === next.side && previous.round === next.round ? 0 : 5;
  }
  const before = stretch(previous.stretch).posture;
  return posture === before || posture === 'any' ? 5 : 12;
}
