/** What was told, taken into the screen: it raises the level, never lowers it, and skips no emergency question. */
import { levelOfFinding } from './level';
import type { Heard, HeardFindings, HeardState } from './listening/heard';
import { bundlesOf } from './questions';
import { FINDING_IDS, type FindingId, RULES } from './rules';
import { type Screen, tellCourse } from './screen';

/** The screen with everything that was heard; a screen of fewer questions becomes the full one when it hears trouble. */
export function absorb(screen: Screen, heard: Heard): Screen {
  const sharp = heard.lift.sharpRep === true;
  const news = sharp || (screen.mode === 'brief' && heard.complaint !== null);
  const before: Screen = { ...(news ? widen(screen) : screen), sharpRep: screen.sharpRep || sharp };
  return tellCourse(absorbFindings(before, toldBy(heard)), heard.days, heard.trend);
}

/** What was heard of findings; what cannot be told apart from something harmless is unsure. */
export function toldBy(heard: Heard): HeardFindings {
  const unclear = heard.unclear.filter((id) => heard.findings[id] !== 'present');
  return { ...heard.findings, ...Object.fromEntries(unclear.map((id) => [id, 'unsure' as const])) };
}

/** The screen with these findings. */
export function absorbFindings(screen: Screen, told: HeardFindings): Screen {
  return FINDING_IDS.reduce((before, id) => hear(before, id, told[id]), screen);
}

function hear(screen: Screen, id: FindingId, state: HeardState | undefined): Screen {
  const known = screen.findings[id];
  if (state === undefined || known === 'present') return screen;
  switch (state) {
    case 'present':
      return { ...widen(screen), findings: { ...screen.findings, [id]: 'present' } };
    case 'absent':
      // A doubt that was spoken goes away by being asked, not in passing.
      return known === 'unsure' ? screen : { ...screen, findings: { ...screen.findings, [id]: 'absent' } };
    case 'unsure':
      return doubt(widen(screen), id, levelOfFinding(id) === 'emergency');
    case 'resolved':
      // What has passed is no finding, but an emergency item that has passed is still asked.
      return levelOfFinding(id) === 'emergency' ? doubt(widen(screen), id, false) : screen;
  }
}

/** Asked for singly where no bundle will ask it any more; `atOnce` where it may be one now. */
function doubt(screen: Screen, id: FindingId, atOnce: boolean): Screen {
  const willBeAsked = RULES.some(
    ({ id: each, bundle }) =>
      each === id && bundlesOf(screen.mode).includes(bundle) && !screen.settled.includes(`screen-${bundle}`),
  );
  const single = atOnce || !willBeAsked;
  return {
    ...screen,
    findings: { ...screen.findings, [id]: 'unsure' },
    settled: screen.settled.filter((question) => question !== `screen-${id}`),
    toConfirm: single && !screen.toConfirm.includes(id) ? [...screen.toConfirm, id] : screen.toConfirm,
  };
}

/** The screens of fewer questions are for people without news; in a stretch the emergency bundles come first. */
function widen(screen: Screen): Screen {
  return screen.mode === 'hurt' ? screen : { ...screen, mode: 'full' };
}
