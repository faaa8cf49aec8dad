/**
 * One structured line a turn. Its fields are a closed type of enums and numbers: no words of the user, no ids, no
 * level can stand in it.
 */

import type { ReminderFaultReason } from '../conversation/ports';
import type { SceneName } from '../conversation/session';
import type { StoreFaultReason } from '../storage/store';
import type { IntentName } from './intents';

export const REQUEST_TYPES = [
  'LaunchRequest',
  'IntentRequest',
  'SessionEndedRequest',
  'Connections.Response',
  'Alexa.Presentation.APLA.RuntimeError',
  'AlexaSkillEvent.SkillDisabled',
] as const;
export type RequestType = (typeof REQUEST_TYPES)[number] | 'other';

export type Fault =
  | `store-${StoreFaultReason}`
  | `reminders-${ReminderFaultReason}`
  | 'skill-error'
  | 'session-reset'
  | 'session-error'
  | 'audio-failed';

export interface TurnLog {
  readonly event: 'turn';
  readonly request: RequestType;
  readonly intent: IntentName | 'other' | null;
  readonly scene: SceneName | null;
  readonly milliseconds: number;
  readonly cold: boolean;
  readonly fault: Fault | null;
}

export type Log = (line: TurnLog) => void;

export const logToConsole: Log = (line) => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

export function requestTypeOf(type: string): RequestType {
  return REQUEST_TYPES.find((known) => known === type) ?? 'other';
}
