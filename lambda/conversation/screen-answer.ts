/** What an answer to a question of the screen means. Pure; the level that follows from it is triage's. */

import { daysBetween } from '../training/day';
import { absorb, absorbFindings, toldBy } from '../triage/absorb';
import { isAbove } from '../triage/level';
import type { Heard, HeardFindings } from '../triage/listening/heard';
import type { FindingId } from '../triage/rules';
import { type Screen, type ScreenQuestion, screenLevel, type Trend, tellCourse } from '../triage/screen';
import type { Said } from './said';

const DAY_SECONDS = 24 * 60 * 60;
/** Of ten (NHS, Back pain: severe). */
const SEVERE = 8;
const ADULT = 18;
const WEEK_DAYS = 7;
const YEAR_DAYS = 365;

/**
 * `doubt`: asked once more in other words, and a second time it decides. `told`: no answer, but something that counts.
 * `course`: the days or the trend that were asked for. `command`: understood, but no answer; only what was not
 * understood is `missed`.
 */
export type Reading = 'yes' | 'no' | 'doubt' | 'told' | 'course' | 'command' | 'missed';

/** Everything that one turn told. */
export interface Told {
  readonly findings: HeardFindings;
  readonly days: number | null;
  readonly trend: Trend | null;
  readonly screen: Screen;
}

/** Takes what was said into the screen. `today` is the user's local day. */
export function takeIn(
  said: Said,
  heard: Heard | null,
  before: Screen,
  pending: ScreenQuestion | null,
  today: string,
): Told {
  const { act } = said;
  const inNumbers = act.kind === 'number' && act.unit === null ? numberMeans(act.value, pending) : {};
  const findings: HeardFindings = { ...(heard === null ? {} : toldBy(heard)), ...inNumbers };
  const days = heard?.days ?? daysTold(said, pending, today);
  const trend = heard?.trend ?? trendTold(said, pending);
  const absorbed = absorbFindings(heard === null ? before : absorb(before, heard), inNumbers);
  return { findings, days, trend, screen: tellCourse(absorbed, days, trend) };
}

/** "It's a nine" is how bad it is, "sixteen" how old somebody is, where the question asks for that. */
function numberMeans(value: number, pending: ScreenQuestion | null): HeardFindings {
  const asks = pending?.asks ?? [];
  if (asks.includes('severe') && value <= 10) return { severe: value >= SEVERE ? 'present' : 'absent' };
  if (asks.includes('under-18') && value >= 5) return { 'under-18': value < ADULT ? 'present' : 'absent' };
  return {};
}

function daysTold({ act }: Said, pending: ScreenQuestion | null, today: string): number | null {
  switch (act.kind) {
    case 'duration':
      return Math.round(act.seconds / DAY_SECONDS);
    case 'date':
      return daysSince(act.date, today);
    case 'time':
      return act.date === null ? 0 : daysSince(act.date, today);
    case 'number':
      return pending?.id === 'days' && act.unit === null && act.value >= 0 ? Math.round(act.value) : null;
    default:
      return null;
  }
}

/** "Since thursday" comes as the next one, "since the third of march" as next year's: what began lies in the past. */
function daysSince(date: string, today: string): number {
  const days = daysBetween(date, today);
  if (days >= 0) return days;
  return days + (days >= -WEEK_DAYS ? WEEK_DAYS : YEAR_DAYS);
}

function trendTold({ act }: Said, pending: ScreenQuestion | null): Trend | null {
  if (act.kind === 'trend') return act.trend;
  if (pending?.id !== 'trend') return null;
  if (act.kind === 'nothing-hurts') return 'better';
  if (act.kind === 'tightness') return act.tightness === 'tight' ? 'same' : 'better';
  return null;
}

type Plain = 'yes' | 'no' | 'not-sure' | 'other' | null;

/** What the words say by themselves. A plain "nothing hurts" is no answer to who somebody is (age, pregnancy, illness). */
function plainAnswer(said: Said, heard: Heard | null, pending: ScreenQuestion): Plain {
  switch (said.act.kind) {
    case 'yes':
    case 'no':
    case 'not-sure':
      return said.act.kind;
    case 'nothing-hurts':
      return pending.level === 'clinician' ? 'other' : 'no';
    case 'that-hurts':
      return 'other';
    case 'story':
      return heard?.answer === 'unsure' ? 'not-sure' : (heard?.answer ?? null);
    default:
      return null;
  }
}

/** How often the question has been put already. */
export interface Asked {
  readonly doubts: number;
  readonly misses: number;
}

/** What the turn means for the question that was pending. */
export function readAnswer(
  said: Said,
  heard: Heard | null,
  before: Screen,
  told: Told,
  pending: ScreenQuestion,
  asked: Asked,
): Reading {
  const plain = plainAnswer(said, heard, pending);
  const counts = plain === 'other' || toldSomething(heard, before, told);
  if (pending.asks.length === 0) {
    if (pending.id === 'days' ? told.days !== null : told.trend !== null) return 'course';
    if (plain === 'yes' || plain === 'no' || plain === 'not-sure') return counts ? 'told' : 'doubt';
    return counts ? 'told' : unanswered(said);
  }
  const states = pending.asks.map((id) => told.findings[id]);
  const denied = states.includes('absent');
  // "It was numb, not now": asked once more, and then a no is a no.
  const open =
    states.includes('unsure') ||
    (states.includes('resolved') && pending.level === 'emergency' && !(plain === 'no' && asked.doubts > 0));
  if (states.includes('present')) return 'yes';
  if (plain === 'yes') {
    const doubtful = denied || states.includes('resolved') || meantElsewhere(heard, told, pending);
    return doubtful && !states.includes('unsure') && asked.doubts === 0 ? 'doubt' : 'yes';
  }
  if (plain === 'not-sure' || open) return 'doubt';
  const all = deniesAll(said, told, pending);
  if (denied && !all && known(before) !== known(told.screen)) return 'told';
  if (plain === 'no' || (denied && all)) return 'no';
  return counts ? 'told' : unanswered(said);
}

function unanswered({ act }: Said): Reading {
  return act.kind === 'not-understood' || act.kind === 'story' ? 'missed' : 'command';
}

/** "No" with more after it that denies ("no, no numbness", "no, it's fine"), unlike "no numbness". */
const NO_TO_ALL =
  /^(?:nope|nah|no,?\s+(?:no|not|none|nothing|nope|i|i'm|it|it's|my|there|everything|all|thanks|thank)\b)/i;

/** Denying one thing of several leaves the others to be asked. */
function deniesAll(said: Said, told: Told, pending: ScreenQuestion): boolean {
  const absent = (id: FindingId) => told.findings[id] === 'absent' || told.screen.findings[id] === 'absent';
  return NO_TO_ALL.test(said.words ?? '') || pending.asks.every(absent);
}

/**
 * "Yes, my hamstrings are sore" to a question about numbness: the yes was to something else. Where what was named
 * is as pressing as the question, it need not be asked again.
 */
function meantElsewhere(heard: Heard | null, told: Told, pending: ScreenQuestion): boolean {
  if (heard === null || !isAbove(pending.level, screenLevel(told.screen))) return false;
  const named = Object.values(told.findings).some((state) => state === 'present' || state === 'unsure');
  return named || (pending.level === 'emergency' && heard.complaint !== null);
}

/** Words that are no answer, but were understood: they do not count as not understood. */
function toldSomething(heard: Heard | null, before: Screen, told: Told): boolean {
  return known(before) !== known(told.screen) || (heard !== null && heard.complaint !== null);
}

const known = (screen: Screen) =>
  JSON.stringify([screen.findings, screen.toConfirm, screen.days, screen.trend]);
