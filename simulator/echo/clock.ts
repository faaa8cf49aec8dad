/**
 * Virtual time. It moves by what is played and by the user's answering time, so that a conversation over three days
 * takes milliseconds and comes out the same each time.
 */
import { instantOf, type LocalTime, localTime } from './zone';

/** How long after the end of a playback a line is heard, in seconds. */
const ANSWERING_SECONDS = 2;

export interface VirtualClock {
  /** The end of what was played last. */
  now(): Date;
  /** The wall clock of the user's zone. */
  local(): LocalTime;
  /** A line is heard: two seconds after the playback, the very first one at once. */
  hear(): void;
  /** A line cuts in this long after the playback began. */
  cutIn(seconds: number): void;
  /** A playback begins now and takes this long. */
  play(seconds: number): void;
  /** Time passes in silence. */
  pass(seconds: number): void;
  /** Whether `seconds` after the beginning of the last playback something is still being played. */
  isPlayingAfter(seconds: number): boolean;
}

/** A clock that shows `start`; `timeZone` is an IANA name. */
export function createClock(start: Date, timeZone: string): VirtualClock {
  let now = start.getTime();
  let playbackStart = now;
  let isFresh = true;
  return {
    now: () => new Date(now),
    local: () => localTime(new Date(now), timeZone),
    hear: () => {
      if (!isFresh) now += ANSWERING_SECONDS * 1000;
      playbackStart = now;
      isFresh = false;
    },
    cutIn: (seconds) => {
      now = playbackStart + seconds * 1000;
      playbackStart = now;
      isFresh = false;
    },
    play: (seconds) => {
      playbackStart = now;
      now += seconds * 1000;
    },
    pass: (seconds) => {
      now += seconds * 1000;
      playbackStart = now;
    },
    isPlayingAfter: (seconds) => playbackStart + seconds * 1000 < now,
  };
}

/**
 * The instant of a `YYYY-MM-DDTHH:MM` on the wall clock of a zone; null when it is written otherwise or no such day
 * exists.
 */
export function readLocal(text: string, timeZone: string): Date | null {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})T([01]\d:[0-5]\d|2[0-3]:[0-5]\d)(?::00)?$/.exec(text) ?? [];
  if (date === undefined || time === undefined) return null;
  const midnight = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== date) return null;
  return instantOf({ date, time }, timeZone);
}
