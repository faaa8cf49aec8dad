/** What listening returns and what it needs to know of the moment. */
import type { FindingId } from '../rules';

export interface ListenContext {
  /** Findings the pending question asks about (a plain "a bit numb" then means those); [] when none. */
  readonly asked: readonly FindingId[];
  /** In a stretch "it burns", "my chest is tight" are about the muscle. */
  readonly during: 'talking' | 'stretching';
  /** The muscle group being stretched or asked for, if any. */
  readonly group: string | null;
  /** The user's local day, `YYYY-MM-DD`; without it "since Monday" gives no days. */
  readonly today?: string;
}

export type HeardState = 'present' | 'absent' | 'unsure' | 'resolved';
export type HeardFindings = Readonly<Partial<Record<FindingId, HeardState>>>;
/** Back, side, leg and muscle start the screen; elsewhere is a knee, shoulder, arm, neck, wrist, ... */
export type Complaint = 'back' | 'side' | 'leg' | 'muscle' | 'elsewhere';
export type HeardTrend = 'better' | 'same' | 'worse';
export type Answer = 'yes' | 'no' | 'unsure';

export interface HeardLift {
  readonly squatted: boolean;
  readonly form: 'good' | 'bad' | null;
  readonly sharpRep: boolean | null;
  readonly newWeight: boolean | null;
}

export interface HeardMorning {
  readonly stiff: boolean | null;
  /** Better on moving about. */
  readonly eases: boolean | null;
}

export interface Heard {
  readonly findings: HeardFindings;
  /** Mentioned so that it cannot be told apart from something harmless ("my chest is tight"): to be asked. */
  readonly unclear: readonly FindingId[];
  /** Somebody else is in danger right now ("my dad has chest pain and can't breathe"). */
  readonly someoneElseInDanger: boolean;
  readonly complaint: Complaint | null;
  /** Since when, in whole days. */
  readonly days: number | null;
  /** Over the days, not within one ("worse getting out of bed" is none). */
  readonly trend: HeardTrend | null;
  readonly lift: HeardLift;
  readonly morning: HeardMorning;
  readonly bothSides: boolean | null;
  /** A leading or whole yes, no or not sure. */
  readonly answer: Answer | null;
}
