/** What was volunteered, taken into the screen: it raises the level, never lowers it, and skips no emergency question. */

import { levelOfFinding } from './level';
import type { Heard } from './listening/listen';
import { type FindingId, RULES } from './rules';
import type { Screen } from './screen';

const BUNDLE_OF = new Map<FindingId, number>(RULES.map((rule) => [rule.id, rule.bundle]));

/** The screen with everything that was heard; a screen of fewer questions becomes the full one when it hears trouble. */
export function absorb(screen: Screen, heard: Heard): Screen {
  const withFindings = toldFindings(heard).reduce((before, [id, state]) => hear(before, id, state), screen);
  return {
    ...withFindings,
    days: heard.days ?? withFindings.days,
    trend: heard.trend ?? withFindings.trend,
    sharpRep: withFindings.sharpRep || heard.lift.sharpRep === true,
  };
}

type State = 'present' | 'absent' | 'unsure' | 'resolved';

function toldFindings(heard: Heard): readonly (readonly [FindingId, State])[] {
  const told = RULES.flatMap(({ id }) => {
    const state = heard.findings[id];
    return state === undefined ? [] : [[id, state] as const];
  });
  return [...told, ...heard.unclear.map((id) => [id, 'unsure'] as const)];
}

function hear(screen: Screen, id: FindingId, state: State): Screen {
  const known = screen.findings[id];
  if (known === 'present') return screen;
  switch (state) {
    case 'present':
      return { ...widen(screen), findings: { ...screen.findings, [id]: 'present' } };
    case 'absent':
      return known === undefined ? { ...screen, findings: { ...screen.findings, [id]: 'absent' } } : screen;
    case 'unsure':
      return doubt(widen(screen), id);
    case 'resolved':
      // What has passed is no finding, but an emergency item that has passed is still asked.
      return levelOfFinding(id) === 'emergency' ? doubt(widen(screen), id) : screen;
  }
}

/** Asked for singly where no bundle will ask it any more, and at once where it would be an emergency. */
function doubt(screen: Screen, id: FindingId): Screen {
  const bundle = BUNDLE_OF.get(id) ?? 0;
  const willBeAsked = screen.mode === 'full' && bundle > 0 && !screen.settled.includes(`screen-${bundle}`);
  const single = levelOfFinding(id) === 'emergency' || !willBeAsked;
  return {
    ...screen,
    findings: { ...screen.findings, [id]: 'unsure' },
    settled: screen.settled.filter((question) => question !== `screen-${id}`),
    toConfirm: single && !screen.toConfirm.includes(id) ? [...screen.toConfirm, id] : screen.toConfirm,
  };
}

function widen(screen: Screen): Screen {
  return screen.mode === 'full' || screen.mode === 'hurt'
    ? screen
    : { ...screen, mode: 'full', settled: screen.settled.filter((id) => id !== 'screen-0') };
}
