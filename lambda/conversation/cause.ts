/**
 * Technique, stiffness or both: at most two questions before the first stretch, and none that was answered before.
 * Design section 1; a sharp pain in a rep leads to the spine question and then to technique only.
 */

import type { Sentence } from '../speech/sentence';
import type { Heard } from '../triage/listening/listen';
import { newScreen, type Screen } from '../triage/screen';
import type { Context } from './context';
import type { Said } from './said';
import type { Account, Cause, Session, Wish } from './session';
import { askAgain, type Onward, onward, question, saidFirst, type Turn, turn } from './turn';

/** What was told of lift and morning, added to what is known. */
export function absorbAccount(account: Account, heard: Heard): Account {
  return {
    form: heard.lift.form ?? account.form,
    sharpRep: heard.lift.sharpRep ?? account.sharpRep,
    newWeight: heard.lift.newWeight ?? account.newWeight,
    stiff: heard.morning.stiff ?? account.stiff,
    eases: heard.morning.eases ?? account.eases,
  };
}

type CauseQuestion = 'cause-sharp-rep' | 'cause-form' | 'cause-morning';

/** The next thing to find out, or the cause. Pure. */
export function nextAboutCause(
  account: Account,
): { readonly ask: CauseQuestion } | { readonly cause: Cause } {
  const { form, sharpRep, newWeight, stiff, eases } = account;
  const toldWhole = form === 'good' && (stiff !== null || eases !== null);
  if (sharpRep === null && !toldWhole) return { ask: 'cause-sharp-rep' };
  if (sharpRep === true) return { cause: 'technique' };
  if (form === null && newWeight !== true) return { ask: 'cause-form' };
  if (form === 'good' && newWeight !== true) return { cause: 'stiffness' };
  if (stiff === null && eases === null) return { ask: 'cause-morning' };
  return { cause: stiff === true || eases === true ? 'both' : 'technique' };
}

export function lookForCause(session: Session, context: Context, first: readonly Sentence[]): Turn | Onward {
  const now: Session = { ...session, scene: 'cause' };
  const next = nextAboutCause(session.account);
  const { cause } = context.words;
  if ('cause' in next) return causeFound(now, context, next.cause, first);
  switch (next.ask) {
    case 'cause-sharp-rep':
      return turn(now, { say: first, ask: question(next.ask, cause.sharpRep.ask, cause.sharpRep.short) });
    case 'cause-form':
      return turn(now, { say: first, ask: question(next.ask, cause.form.ask, cause.form.short) });
    case 'cause-morning':
      return turn(now, { say: first, ask: question(next.ask, cause.morning.ask, cause.morning.short) });
  }
}

/** Answers within the scene; "not sure" counts as no. What was told freely is in the account already. */
export function answerCause(
  said: Said,
  heard: Heard | null,
  session: Session,
  context: Context,
): Turn | Onward | null {
  if (said.act.kind === 'position') {
    const wish: Wish = { kind: 'loosen', position: said.act.position };
    return turn({ ...session, wish }, { say: context.words.screening.noted, ask: askAgain(session) });
  }
  const pending = session.asked?.question;
  const before = nextAboutCause(session.account);
  const yes = yesOf(said, heard);
  if ('ask' in before && before.ask === pending && yes === null) {
    return said.act.kind === 'story'
      ? saidFirst([context.words.screening.yesOrNo[0] ?? ''], turn(session, { ask: askAgain(session) }))
      : null;
  }
  const account =
    'ask' in before && before.ask === pending && yes !== null
      ? answered(session.account, before.ask, yes)
      : session.account;
  const now = { ...session, account, misses: 0 };
  if (account.sharpRep === true && !spineIsAsked(session.screen)) return askSpine(now);
  return lookForCause(now, context, []);
}

function yesOf(said: Said, heard: Heard | null): boolean | null {
  switch (said.act.kind) {
    case 'yes':
      return true;
    case 'no':
    case 'not-sure':
    case 'nothing-hurts':
      return false;
    case 'story':
      return heard?.answer == null ? null : heard.answer === 'yes';
    default:
      return null;
  }
}

function answered(account: Account, pending: CauseQuestion, yes: boolean): Account {
  switch (pending) {
    case 'cause-sharp-rep':
      return { ...account, sharpRep: yes };
    case 'cause-form':
      return { ...account, form: yes ? 'bad' : 'good' };
    case 'cause-morning':
      return { ...account, stiff: yes, eases: yes };
  }
}

/** Whether the screen has asked after the spine, or heard of it: what was told freely is no answer to that. */
export function spineIsAsked(screen: Screen | null): boolean {
  if (screen === null) return false;
  return screen.settled.includes('screen-sharp-on-spine') || screen.findings['sharp-on-spine'] === 'absent';
}

/** The screen goes on for one question: sharp pain right on the spine. */
function askSpine(session: Session): Onward {
  const screen = session.screen ?? newScreen('full');
  return onward('screen', { ...session, screen: { ...screen, sharpRep: true } });
}

function causeFound(session: Session, context: Context, cause: Cause, first: readonly Sentence[]): Onward {
  const { cause: words } = context.words;
  const sharp = session.account.sharpRep === true;
  const found: Session = {
    ...session,
    cause,
    wish:
      cause === 'technique' ? { kind: 'technique' } : { kind: 'loosen', position: wishedPosition(session) },
    technique: sharp ? { unit: null, working: null, fault: -1, stretchToday: false } : session.technique,
  };
  const said = sharp ? [words.technique, words.afterSharpRep] : [words[cause]];
  return onward('wish', found, [...first, ...said]);
}

const wishedPosition = (session: Session) => (session.wish?.kind === 'loosen' ? session.wish.position : null);
