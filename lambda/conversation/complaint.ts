/** Something hurts: what is a complaint, and which checks it has to pass. */
import type { Heard } from '../triage/listening/listen';
import { groupAtHand, namesBack, namesGroup } from './acts';
import { tellsTightness } from './after-hold';
import type { Outcome } from './carry-on';
import type { Context } from './context';
import type { Said } from './said';
import { dueScreen, reopenScreen, startScreen } from './screen-start';
import type { Session, Wish } from './session';
import { askMore } from './welcome';

/** "That hurts", in whatever scene. */
export function hurts(session: Session, heard: Heard | null, context: Context): Outcome {
  if (session.level !== 'self-care') return complaint(heard, session, context);
  const again: Session =
    session.scene === 'technique' ? { ...session, wish: { kind: 'technique' } } : session;
  return reopenScreen(again, context, heard);
}

/** Whether what was said has to be checked before anything else. */
export function isComplaint(said: Said, heard: Heard | null, session: Session): boolean {
  if (session.scene === 'screening' || isCleared(said, session)) return false;
  return (
    said.act.kind === 'that-hurts' ||
    said.act.kind === 'meant-no' ||
    (heard !== null && tellsOfTrouble(heard))
  );
}

/** A complaint, or something dangerous that is only half said. */
function tellsOfTrouble({ complaint, findings, unclear }: Heard): boolean {
  const isOpen = Object.values(findings).some((state) => state === 'present' || state === 'unsure');
  return complaint !== null || isOpen || unclear.length > 0;
}

/** Past the full checks. One question clears of no complaint, but feeling the muscle that is stretched is none. */
function isCleared(said: Said, session: Session): boolean {
  if (session.level !== 'self-care') return false;
  if (session.screen?.mode !== 'brief' || namesGroup(said.words ?? '', groupAtHand(session))) return true;
  // "It's a bit stiff still" answers whether it is still tight.
  return session.asked?.question === 'tightness' && tellsTightness(said.words) && !namesBack(said.words);
}

/** The checks for a complaint; what hurts elsewhere is not what this skill is for. */
export function complaint(heard: Heard | null, session: Session, context: Context): Outcome {
  const { welcome, advice } = context.words;
  if (heard?.complaint === 'elsewhere') {
    return askMore({ ...session, netSpoken: true }, context, [...welcome.elsewhere, advice.safetyNet]);
  }
  const due = dueScreen(session, context, true) ?? 'full';
  const loosen: Wish = { kind: 'loosen', position: null };
  // In the middle of another stretch a sore back is what matters now.
  const moving = session.scene === 'stretching' || session.scene === 'between-sets';
  const now: Session = moving ? { ...session, routine: null, betweenSets: null } : session;
  return startScreen(now, context, due, moving ? loosen : (session.wish ?? loosen), heard);
}
