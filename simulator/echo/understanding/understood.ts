/** What an utterance means, in the words of an Alexa IntentRequest. */

export interface SlotResolution {
  readonly authority: string;
  readonly status: { readonly code: 'ER_SUCCESS_MATCH' | 'ER_SUCCESS_NO_MATCH' };
  /** Empty when nothing matched. */
  readonly values: readonly { readonly value: { readonly name: string; readonly id: string } }[];
}

export interface Resolutions {
  readonly resolutionsPerAuthority: readonly SlotResolution[];
}

export interface UnderstoodSlot {
  readonly name: string;
  /** As Alexa sends it: lower-case words, or the normalised value of a built-in type. Absent when not said. */
  readonly value?: string;
  /** Two or more values of a slot that takes several; `value` is then absent. */
  readonly values?: readonly string[];
  /** Entity resolution of `value`; only custom types have it. */
  readonly resolutions?: Resolutions;
  /** Entity resolution of each of `values`, in the same order. */
  readonly resolutionsOfValues?: readonly Resolutions[];
}

export interface Understood {
  readonly intent: string;
  /** Every slot that the intent declares, said or not, as in an IntentRequest. */
  readonly slots: Readonly<Record<string, UnderstoodSlot>>;
  /** 0 to 1. */
  readonly confidence: number;
  readonly by: 'template' | 'classifier' | 'none';
}

/** The user's local calendar and clock, by which "tomorrow" and "this afternoon" are read. */
export interface LocalNow {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`, seconds allowed. */
  readonly time: string;
  readonly timeZone?: string;
}

export interface Understanding {
  /** Never throws on words: what cannot be understood is AMAZON.FallbackIntent. */
  understand(utterance: string, now: LocalNow): Promise<Understood>;
}
