/**
 * Free text: the intents with AMAZON.SearchQuery slots, and what goes into which slot. A carrier's slot is named
 * after its words ("i {iStory}", "since {sinceStory}"), so that the skill can put them back; where a sample would
 * swallow a word that the slot's name does not give back, the text goes whole into the slot without a carrier.
 */
import type { LanguageModel, ModelIntent } from './interaction-model';
import type { Reading } from './slots/slot-types';
import type { Filled, TemplateMatch } from './template-match';
import { keysOf, type Token, textOf, tokensOf } from './words';
import { answerIn } from './yes-no';

const SEARCH = 'AMAZON.SearchQuery';
/** The slot that takes a text whole. */
const WHOLE = 'story';

export interface FreeText {
  readonly intent: ModelIntent;
  /** The slot for a text without its carrier. */
  readonly slot: string;
}

/** The intent that takes free text, the one with a slot named `story` first; null where the model has none. */
export function freeTextOf(model: LanguageModel): FreeText | null {
  const intents = model.intents.filter((intent) => intent.slots.some((slot) => slot.type === SEARCH));
  const whole = (intent: ModelIntent): string | undefined =>
    intent.slots.find((slot) => slot.name === WHOLE && slot.type === SEARCH)?.name;
  const intent = intents.find((candidate) => whole(candidate) !== undefined) ?? intents[0];
  const slot =
    intent === undefined ? undefined : (whole(intent) ?? intent.slots.find((s) => s.type === SEARCH)?.name);
  return intent === undefined || slot === undefined ? null : { intent, slot };
}

/** Words of a sample that may go without changing what is told. */
const HARMLESS: ReadonlySet<string> = new Set(
  'well so and but because also um uh okay actually ever feels feeling only right straight just the a an there is are'.split(
    ' ',
  ),
);
/** Ways of saying no and yes that "no ..." and "yes ..." give back. */
const SAME_AS: Readonly<Record<string, string>> = {
  'i do not have': 'no',
  'i do not have any': 'no',
  'i have no': 'no',
  'i have not got': 'no',
  'there is no': 'no',
  'there is not any': 'no',
  'i do have': 'yes',
};

/** Whether a match of a free-text sample loses no word that matters: the slot's name gives the carrier back. */
export function keepsEveryWord(match: TemplateMatch): boolean {
  const slot = match.filled[0]?.slot ?? '';
  const { literals } = match.template;
  if (slot.toLowerCase() === WHOLE) return literals.every((word) => HARMLESS.has(word));
  const carrier = keysOf(tokensOf(slot.replace(/[A-Z].*$/, '')));
  const words = literals.join(' ');
  const said = Object.hasOwn(SAME_AS, words) ? (SAME_AS[words] ?? words) : words;
  const bare = literals.slice(literals.findIndex((word) => !HARMLESS.has(word))).join(' ');
  if (said === carrier || bare === carrier) return true;
  const answer = answerIn(tokensOf(said));
  return answer !== null && answer.rest.length === 0 && answer.answer === carrier;
}

/** The whole utterance as free text. */
export function wholeText(tokens: readonly Token[], freeText: FreeText): Filled {
  const reading: Reading = { end: tokens.length, kind: 'search', value: textOf(tokens) };
  return { slot: freeText.slot, start: 0, reading };
}
