/** Every check that a response has to pass: what Amazon's reviewers look for, and this skill's own rules of speech. */
import {
  aplaIsValid,
  cardIsSmall,
  deviceHasInterface,
  endedSessionIsSilent,
  responseIsSmall,
  speaksOneWay,
  versionIsKnown,
} from './format';
import {
  consentStandsAlone,
  noInvocationWhileOpen,
  questionIfOpen,
  repromptIfOpen,
  sessionIsDecided,
} from './microphone';
import {
  breaksAreShort,
  playbackIsShortEnough,
  speechIsShortEnough,
  ssmlIsValid,
  talkIsShort,
} from './speech';
import type { Check, Turn } from './turn';
import { nothingIsDoubled, nothingIsEmpty, nothingIsLeftOver } from './wording';

const CHECKS: readonly Check[] = [
  questionIfOpen,
  repromptIfOpen,
  sessionIsDecided,
  noInvocationWhileOpen,
  consentStandsAlone,
  ssmlIsValid,
  breaksAreShort,
  speechIsShortEnough,
  playbackIsShortEnough,
  talkIsShort,
  nothingIsEmpty,
  nothingIsDoubled,
  nothingIsLeftOver,
  responseIsSmall,
  versionIsKnown,
  cardIsSmall,
  aplaIsValid,
  speaksOneWay,
  deviceHasInterface,
  endedSessionIsSilent,
];

export interface Certificate {
  readonly violations: readonly string[];
  readonly warnings: readonly string[];
}

/** Runs every check on a turn. */
export async function certify(turn: Turn): Promise<Certificate> {
  const remarks = (await Promise.all(CHECKS.map((check) => check(turn)))).flat();
  const texts = (severity: 'violation' | 'warning') =>
    remarks.flatMap((remark) => (remark.severity === severity ? [remark.text] : []));
  return { violations: texts('violation'), warnings: texts('warning') };
}
