/** Writes the line of a turn, of nothing but what the closed type has room for. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { requestTypeOf, type TurnLog } from './log';
import type { SkillParts } from './skill';

interface Done extends Partial<Pick<TurnLog, 'intent' | 'scene' | 'fault'>> {
  /** When the work began, by `parts.elapsed`. */
  readonly begun: number;
}

export function logTurn(
  { log, elapsed, cold }: Pick<SkillParts, 'log' | 'elapsed' | 'cold'>,
  { request }: RequestEnvelope,
  { begun, intent = null, scene = null, fault = null }: Done,
): void {
  log({
    event: 'turn',
    request: requestTypeOf(request.type),
    intent,
    scene,
    milliseconds: Math.round((elapsed() - begun) * 10) / 10,
    cold: cold(),
    fault,
  });
}
