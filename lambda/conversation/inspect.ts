/** What the state of a session says of the conversation, for the simulator and for tests. */
import { type FindingState, RULES } from '../triage/rules';
import { current } from './routine-place';
import { parseSession } from './session';

export interface Inspection {
  readonly scene: string | null;
  readonly question: string | null;
  readonly asks: readonly string[];
  readonly findings: Readonly<Record<string, FindingState>>;
  readonly level: string | null;
  readonly cause: string | null;
  readonly step: {
    readonly stretch: string;
    readonly side: string;
    readonly holdSeconds: number;
    readonly round: number;
  } | null;
}

const NOTHING: Inspection = {
  scene: null,
  question: null,
  asks: [],
  findings: {},
  level: null,
  cause: null,
  step: null,
};

/** Reads session attributes as they travelled; nothing known for what is no session of this version. */
export function inspect(attributes: unknown): Inspection {
  const session = parseSession(attributes);
  if (session === null) return NOTHING;
  const { routine, asked, screen, earlier } = session;
  const step = routine === null || !routine.holding ? null : current(routine);
  const findings = RULES.flatMap(({ id }) => {
    const state = screen?.findings[id] ?? earlier[id];
    return state === undefined ? [] : [[id, state] as const];
  });
  return {
    scene: session.scene,
    question: asked?.question ?? null,
    asks: asked?.findings ?? [],
    findings: Object.fromEntries(findings),
    level: session.level,
    cause: session.cause,
    step:
      step === null || routine === null
        ? null
        : {
            stretch: step.stretch,
            side: step.side ?? 'both',
            holdSeconds: routine.holdSeconds,
            round: step.round,
          },
  };
}
