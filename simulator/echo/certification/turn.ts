/** What the checks look at, and what they answer with. */
import type { Playback } from '../player/parts';
import type { SkillResponse } from '../response';

export interface Turn {
  readonly requestType: string;
  readonly locale: string;
  /** The interfaces that the device told of. */
  readonly interfaces: readonly string[];
  /** Of the response as JSON in UTF-8. */
  readonly bytes: number;
  readonly response: SkillResponse;
  readonly played: Playback;
  readonly reprompt: Playback | null;
}

/** A violation would fail certification or the user; a warning deserves a look. */
export interface Remark {
  readonly severity: 'violation' | 'warning';
  readonly text: string;
}

/** One rule for responses. Answers with what is wrong, for a developer to read. */
export type Check = (turn: Turn) => readonly Remark[] | Promise<readonly Remark[]>;

export const violation = (text: string): Remark => ({ severity: 'violation', text });
export const warning = (text: string): Remark => ({ severity: 'warning', text });

/** The remark if `isWrong`, otherwise none. */
export const remarkIf = (isWrong: boolean, remark: Remark): readonly Remark[] => (isWrong ? [remark] : []);

/** A text short enough to stand in a remark. */
export const quoted = (text: string): string => `"${text.length > 80 ? `${text.slice(0, 77)}...` : text}"`;
