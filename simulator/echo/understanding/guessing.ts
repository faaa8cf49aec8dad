/** When a guess of the classifiers is believed, and when a sentence is a complaint instead. Figures tuned on tests. */
import type { BodyTalk } from './body-talk';
import type { Classification, Guess } from './classifier/classifier';
import type { ModelIntent } from './interaction-model';
import type { Filled } from './template-match';
import { stem } from './vocabulary/stem';
import { STOP_WORDS } from './vocabulary/stop-words';
import { keysOf, type Token, tokensOf } from './words';

/** The share of topical words that samples know; more where a word of other topics stands among them. */
const LEAST_KNOWN = { own: 0.4, foreign: 0.5 };
/** A word or two that nobody taught do no harm where the rest is plain. */
const PLAIN = { known: 0.2, confidence: 0.5, nobodyShare: 0.22 };
/** A guess must be this sure, or nearly so and far ahead of everything else. */
const LEAST_CONFIDENCE = 0.3;
const LEAST_AHEAD = { confidence: 0.2, margin: 0.06, nobody: 0.45 };
/** So many guesses are looked at, the best first. */
const GUESSES = 3;

/**
 * A statement about the body is a complaint, whose words must not be lost, unless a guess is this sure: the more it
 * tells, the surer.
 */
const SURE = { simple: 0.6, telling: 0.85 };
const SIMPLE_WORDS = 6;
/** Such a share of its samples makes an intent one that is asked. */
const MOSTLY = 0.75;
/** Longer statements tell something in any case. */
const TELLING_WORDS = 10;

/** So much like a question for somebody else that a word like "heavy" makes no complaint of it. */
const OTHER_TOPIC = 0.6;

/** Questions and requests: a complaint in them is what they are about, not what they tell. */
const ASKING =
  /^(?:buy|order|book|can|could|should|shall|is|are|do|does|did|what|why|how|when|where|who|which|will|would|may|am|please|show|tell|give|turn|switch|stop|start|begin|log|record|note|write|put|delete|erase|remove|cancel|set|make|remind|read|keep|track|add|build|let|skip|move|change|call|check|teach|explain|open|close|prepare|take me|talk me|guide|stretch|do|try|loosen|work on|use|find|something for|anything for)\b/;
/** A question without one of these is not about anybody's body. */
const PERSONS = new Set(['i', 'my', 'me', 'we', 'he', 'she', 'his', 'her', 'it', 'this', 'that']);

/** Whether it begins as a question or a request does. */
export const isAsking = (tokens: readonly Token[]): boolean => ASKING.test(keysOf(tokens));

/** The guesses that may be believed, best first; none where the sentence is of another topic. */
export function credible(classification: Classification): readonly Guess[] {
  const { guesses, known, foreign, nobody } = classification;
  const [first, second] = guesses;
  if (first === undefined) return [];
  const isPlain =
    !foreign &&
    known >= PLAIN.known &&
    nobody <= PLAIN.nobodyShare * first.confidence &&
    first.confidence >= PLAIN.confidence;
  if (!isPlain && known < (foreign ? LEAST_KNOWN.foreign : LEAST_KNOWN.own)) return [];
  const isAhead =
    first.confidence >= LEAST_AHEAD.confidence &&
    first.confidence - (second?.confidence ?? 0) >= LEAST_AHEAD.margin &&
    nobody <= LEAST_AHEAD.nobody;
  return guesses
    .slice(0, GUESSES)
    .filter(
      ({ confidence }, index) =>
        confidence > nobody && (confidence >= LEAST_CONFIDENCE || (isAhead && index === 0)),
    );
}

const NEGATIONS = new Set([
  'no',
  'not',
  'never',
  'without',
  'neither',
  'nor',
  'none',
  'hardly',
  'barely',
  'but',
  'except',
]);

/** From so many words on, a statement that names the body tells something of it. */
const STATEMENT_WORDS = 4;

/** Whether a statement that resembles nothing is about the body after all: its words must not be lost. */
export const isAboutBody = (talk: BodyTalk, tokens: readonly Token[]): boolean =>
  !isAsking(tokens) &&
  (talk.complaint > 0 || tokens.some(({ key }) => PERSONS.has(key))) &&
  ((talk.body > 0 && tokens.length >= STATEMENT_WORDS) || talk.body + talk.training + talk.complaint > 1);

/** So many words may stand beside a number, date, time or length of time that samples of its intent never have. */
const STRAY_WORDS = 2;

/**
 * Whether a bare value ("ten minutes") was only found in a sentence that is about something else: more words stand
 * around it than the samples know.
 */
export function isByTheWay(
  tokens: readonly Token[],
  filled: readonly Filled[],
  intent: Pick<ModelIntent, 'samples' | 'slots'>,
): boolean {
  const typed = intent.slots.length > 0 && intent.slots.every(({ type }) => type.startsWith('AMAZON.'));
  // "On the floor" is an answer; "the next minute I am on the floor" tells something else.
  const bare =
    typed ||
    (tokens.length > SIMPLE_WORDS &&
      !isAsking(tokens) &&
      intent.samples.some((sample) => /^\{\w+\}$/.test(sample)));
  if (!bare || filled.length === 0) return false;
  const known = new Set(intent.samples.flatMap((sample) => sample.split(/[^a-z']+/)));
  const outside = tokens.filter(
    (_, at) => !filled.some(({ start, reading }) => start <= at && at < reading.end),
  );
  return outside.filter(({ key, word }) => !known.has(key) && !known.has(word)).length > STRAY_WORDS;
}

/** The share of a longer statement's topical words that a command of Alexa's own must know. */
const COMMANDED = 0.5;

/**
 * Whether a statement would be taken for a command ("stop", "carry on") because of a word in it: most of its words
 * are none that people command with. `known` are the stems of what people say for the command.
 */
export function isCommandByTheWay(tokens: readonly Token[], known: ReadonlySet<string>): boolean {
  if (tokens.length <= SIMPLE_WORDS || isAsking(tokens)) return false;
  const topical = tokens.filter(({ key }) => !STOP_WORDS.has(key));
  return topical.filter(({ key }) => known.has(stem(key))).length < COMMANDED * topical.length;
}

/** Whether slots that carry words leave a negation behind, so that the opposite would be heard. */
export const losesNegation = (tokens: readonly Token[], filled: readonly Filled[]): boolean =>
  filled.some(({ reading }) => reading.resolutions !== undefined) &&
  tokens.some(
    ({ key }, at) =>
      NEGATIONS.has(key) && !filled.some(({ start, reading }) => start <= at && at < reading.end),
  );

/** Whether nearly all samples of an intent are questions or requests, so that a statement hardly means it. */
export const isAsked = ({ samples }: Pick<ModelIntent, 'samples'>): boolean =>
  samples.filter((sample) => isAsking(tokensOf(sample))).length >= MOSTLY * samples.length;

/** Whether a guess counts although the sentence speaks of the body; `asked` of an intent that is asked, not told. */
export function outweighs(
  confidence: number,
  talk: BodyTalk,
  tokens: readonly Token[],
  asked: boolean,
): boolean {
  if (talk.alarm > 0) return false;
  if ((talk.complaint === 0 && talk.body === 0) || isAsking(tokens)) return true;
  if (tokens.length > TELLING_WORDS || talk.complaint > 1) return false;
  const isSimple = !asked && tokens.length <= SIMPLE_WORDS && talk.complaint + talk.body + talk.training <= 1;
  return confidence >= (isSimple ? SURE.simple : SURE.telling);
}

/**
 * Whether somebody tells of the body. `carried` says that the sentence begins as people begin to tell ("i ...", "my
 * ..."), which body and training words alone need; `freeText` is the intent that complaints belong to.
 */
export function isTold(
  talk: BodyTalk,
  tokens: readonly Token[],
  { nobody, guesses }: Classification,
  told: { readonly carried: boolean; readonly freeText: string | null },
): boolean {
  if (talk.alarm > 0) return true;
  if (talk.complaint + talk.body > 2) return true;
  if (nobody >= OTHER_TOPIC) return false;
  if (isAsking(tokens) && !tokens.some(({ key }) => PERSONS.has(key))) return false;
  if (talk.complaint > 0) return true;
  if (talk.body === 0 && talk.training === 0) return false;
  const first = guesses[0];
  return (
    told.carried || (first?.intent === told.freeText && first !== undefined && first.confidence > nobody)
  );
}
