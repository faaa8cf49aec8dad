/** The only keys and texts that a line of the skill's log may hold. Nothing else may ever get in. */
import { INTENTS } from '../../lambda/alexa/intents';
import { type Fault, REQUEST_TYPES, type TurnLog } from '../../lambda/alexa/log';
import { SCENES } from '../../lambda/conversation/session';

/** Every fault there is: one that is missing here does not compile. */
const FAULTS: Readonly<Record<Fault, true>> = {
  'store-unreachable': true,
  'store-slow': true,
  'store-throttled': true,
  'store-refused': true,
  'store-broken-item': true,
  'store-newer-item': true,
  'store-contended': true,
  'reminders-no-permission': true,
  'reminders-device-unsupported': true,
  'reminders-too-many': true,
  'reminders-in-the-past': true,
  'reminders-recurrence-refused': true,
  'reminders-not-found': true,
  'reminders-throttled': true,
  'reminders-unavailable': true,
  'reminders-slow': true,
  'reminders-not-in-session': true,
  'reminders-refused': true,
  'skill-error': true,
  'session-reset': true,
  'session-error': true,
  'audio-failed': true,
};

const oneOf = (texts: readonly string[]) => (value: unknown) =>
  typeof value === 'string' && texts.includes(value);
const orNull = (isFine: (value: unknown) => boolean) => (value: unknown) => value === null || isFine(value);

const FIELDS: Readonly<Record<keyof TurnLog, (value: unknown) => boolean>> = {
  event: oneOf(['turn']),
  request: oneOf([...REQUEST_TYPES, 'other']),
  intent: orNull(oneOf([...Object.keys(INTENTS), 'other'])),
  scene: orNull(oneOf(SCENES)),
  milliseconds: (value) => typeof value === 'number' && value >= 0,
  cold: (value) => typeof value === 'boolean',
  fault: orNull(oneOf(Object.keys(FAULTS))),
};

/** What a line holds that it must not, or lacks; nothing when all is well. */
export function strangeIn(line: unknown): readonly string[] {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) return ['it is no object'];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(line);
  const known = new Map<string, (value: unknown) => boolean>(Object.entries(FIELDS));
  const strange = entries.flatMap(([key, value]) => {
    const isFine = known.get(key);
    if (isFine === undefined) return [`the key ${key}`];
    return isFine(value) ? [] : [`${key}: ${JSON.stringify(value)}`];
  });
  const missing = [...known.keys()].filter((key) => !entries.some(([name]) => name === key));
  return [...strange, ...missing.map((key) => `no ${key}`)];
}

/** Of everything that was written to the standard output: what is no line of the log, or a strange one. */
export function strangeInOutput(written: readonly unknown[]): readonly string[] {
  return written
    .map(String)
    .flatMap((text) => text.split('\n'))
    .filter((text) => text.trim() !== '')
    .flatMap((text) => {
      try {
        return strangeIn(JSON.parse(text)).map((what) => `${what} in ${text}`);
      } catch {
        return [`no line of the log: ${text}`];
      }
    });
}
