/** What the skill does in answer to one request, before anybody knows how it is written for Alexa. */

import type { Sentence } from '../speech/sentence';
import type { Fact } from '../storage/person';
import type { HoldPlan } from '../stretching/pacing';
import type { FindingId } from '../triage/rules';
import type { QuestionId } from './question-id';
import type { Session } from './session';

/** The one question of a turn. The microphone opens if and only if there is one. */
export interface Ask {
  readonly question: QuestionId;
  /** The findings that a yes would affirm. */
  readonly findings: readonly FindingId[];
  readonly text: Sentence;
  /** Shorter and otherwise, for the reprompt and when the question is put again. */
  readonly short: Sentence;
}

/** A card in the Alexa app: never any health word unless the user said yes to that card. */
export interface Card {
  readonly title: string;
  readonly text: string;
}

/** Asks the user, in Alexa's own words, to let the skill make reminders; the token comes back with the answer. */
export interface ConsentWish {
  readonly token: string;
}

/** What a screen may show beside the voice. */
export type Show = StretchShow | DaysShow;

export interface StretchShow {
  readonly kind: 'stretch';
  readonly title: string;
  readonly lines: readonly string[];
  readonly seconds: number | null;
}

export interface DaysShow {
  readonly kind: 'days';
  readonly title: string;
  /** The last one is today; null for a day of which nothing is known. */
  readonly days: readonly { readonly label: string; readonly value: number | null }[];
  /** The greatest value there can be. */
  readonly most: number;
}

export interface Turn {
  /** Sentences before the hold, if there is one, and before the question. */
  readonly say: readonly Sentence[];
  readonly hold: HoldPlan | null;
  readonly ask: Ask | null;
  /** What is to be remembered beyond the session. */
  readonly facts: readonly Fact[];
  readonly consent: ConsentWish | null;
  /** Sends the card that lets the user grant the permission in the app. */
  readonly consentCard: boolean;
  readonly card: Card | null;
  readonly show: Show | null;
  /** Everything of the account is to be removed. */
  readonly forget: boolean;
  readonly session: Session;
}

type Parts = Partial<Omit<Turn, 'session'>>;

/** A turn of these parts; what is not named is empty. */
export function turn(session: Session, parts: Parts): Turn {
  return {
    say: [],
    hold: null,
    ask: null,
    facts: [],
    consent: null,
    consentCard: false,
    card: null,
    show: null,
    forget: false,
    ...parts,
    session,
  };
}

/** The turn with these sentences said first. */
export function saidFirst(sentences: readonly Sentence[], then: Turn): Turn {
  return { ...then, say: [...sentences, ...then.say] };
}

/** The turn, or what goes on, with these facts to remember as well. */
export function withFacts<Then extends { readonly facts: readonly Fact[] }>(
  facts: readonly Fact[],
  then: Then,
): Then {
  return { ...then, facts: [...facts, ...then.facts] };
}

/** The pending question once more, in its short form. Null when none is pending. */
export function askAgain(session: Session): Ask | null {
  const { asked } = session;
  return asked === null
    ? null
    : { question: asked.question, findings: asked.findings, text: asked.short, short: asked.text };
}

/** An ordinary question whose yes affirms no finding. */
export function question(id: QuestionId, text: Sentence, short: Sentence): Ask {
  return { question: id, findings: [], text, short };
}

/**
 * A scene is through and another one goes on: `wish` begins what the user wanted, `want` the same after the checks, `cause` looks for the cause,
 * `hurt` opens the screen again because something hurt, `screen` goes on with it,
 * `after-routine` offers what fits once a routine is through.
 */
export interface Onward {
  readonly to: 'wish' | 'want' | 'cause' | 'hurt' | 'screen' | 'after-routine';
  readonly session: Session;
  /** Said before what comes next. */
  readonly first: readonly Sentence[];
  readonly facts: readonly Fact[];
}

export function onward(
  to: Onward['to'],
  session: Session,
  first: readonly Sentence[] = [],
  facts: readonly Fact[] = [],
): Onward {
  return { to, session, first, facts };
}
