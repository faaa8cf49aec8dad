/** The options of an Echo, and what they are when left out. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { readLocal } from './clock';
import { DEVICE_KINDS, type DeviceKind } from './device';
import { isTimeZone } from './zone';

export interface EchoOptions {
  /** The folder that remembers, or `memory`. Default: `.limber`. */
  readonly data?: string | undefined;
  /** A locale of the interaction model. Default: `en-US`. */
  readonly locale?: string | undefined;
  /** An IANA zone, or `none` for a device that has none set (its clock then shows UTC). Default: the machine's. */
  readonly timeZone?: string | undefined;
  /** The local time at the start, `YYYY-MM-DDTHH:MM`. Default: the real time. */
  readonly now?: string | undefined;
  /** Default: `dot`, which has no screen. */
  readonly device?: string | undefined;
  /** Default: `you`. */
  readonly user?: string | undefined;
  /** A whole number from which all request ids, and so the choice of words, follow. Default: 1. */
  readonly seed?: string | undefined;
}

export interface EchoSettings {
  readonly data: string;
  readonly locale: string;
  readonly modelFile: string;
  /** Null for a device that has none set. */
  readonly timeZone: string | null;
  readonly start: Date;
  readonly device: DeviceKind;
  readonly user: string;
  readonly seed: number;
}

/** An option that cannot be used; its message is for the person who wrote it. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

const MODELS = join(__dirname, '../../interaction-model/interactionModels/custom');

function modelFileOf(locale: string): string {
  const file = join(MODELS, `${locale}.json`);
  if (/^[a-z]{2}-[A-Z]{2}$/.test(locale) && existsSync(file)) return file;
  const locales = readdirSync(MODELS).map((name) => name.replace('.json', ''));
  throw new OptionError(
    `--locale ${locale}: there is no interaction model for it, only ${locales.join(', ')}`,
  );
}

/** Reads the options; throws an OptionError for the first that cannot be used. */
export function readOptions(options: EchoOptions): EchoSettings {
  const { data = '.limber', locale = 'en-US', device = 'dot', user = 'you', seed = '1', now } = options;
  const zone = options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (data === '') throw new OptionError('--data needs a folder, or: memory');
  const timeZone = zone === 'none' ? null : zone;
  if (timeZone !== null && !isTimeZone(timeZone)) {
    throw new OptionError(`--time-zone ${zone}: write an IANA zone such as Europe/London, or none`);
  }
  const start = now === undefined ? new Date() : readLocal(now, timeZone ?? 'UTC');
  if (start === null) throw new OptionError(`--now ${now}: write a local time such as 2026-11-24T07:00`);
  const kind = DEVICE_KINDS.find((known) => known === device);
  if (kind === undefined) throw new OptionError(`--device ${device}: write ${DEVICE_KINDS.join(' or ')}`);
  if (!/^[\w.-]{1,64}$/.test(user)) {
    throw new OptionError(`--user ${user}: write letters, digits, dots, hyphens and underscores`);
  }
  if (!/^\d{1,9}$/.test(seed)) throw new OptionError(`--seed ${seed}: write a whole number`);
  return {
    data,
    locale,
    modelFile: modelFileOf(locale),
    timeZone,
    start,
    device: kind,
    user,
    seed: Number(seed),
  };
}
