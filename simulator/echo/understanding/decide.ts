/** The order in which an utterance is tried: what is surest first, AMAZON.FallbackIntent last. */
import { type BodyTalk, bodyTalk } from './body-talk';
import { commandWords, FALLBACK_INTENT, NO_INTENT, YES_INTENT } from './built-in-intents';
import type { Classifier, Guess } from './classifier/classifier';
import { searchSlots, slotsOf } from './fill-slots';
import { type FreeText, keepsEveryWord, wholeText } from './free-text';
import {
  credible,
  isAboutBody,
  isAsked,
  isAsking,
  isByTheWay,
  isCommandByTheWay,
  isTold,
  losesNegation,
  outweighs,
} from './guessing';
import type { LanguageModel, ModelIntent } from './interaction-model';
import { type DeepReader, loadDeepReader } from './slots/recognizers';
import type { ReadingContext, SlotType } from './slots/slot-types';
import { type Filled, matchTemplates, type TemplateMatch } from './template-match';
import type { Templates } from './templates';
import type { LocalNow, Understood } from './understood';
import { variations, withoutFillers } from './variations';
import type { Speller } from './vocabulary/spelling';
import { keysOf, type Token, tokensOf, tokensOfWord } from './words';
import { answerIn } from './yes-no';

export interface DeciderParts {
  readonly model: LanguageModel;
  readonly types: ReadonlyMap<string, SlotType>;
  readonly templates: Templates;
  /** Phrases of the built-in intents. */
  readonly phrases: ReadonlyMap<string, string>;
  readonly freeText: FreeText | null;
  /** Trained when first asked for: most utterances are samples, and training takes a second. */
  readonly classifier: () => Promise<Classifier>;
  readonly speller: Speller;
}

/** Words after yes or no that take something back: then every word counts. */
const EXCEPTION = new Set([
  'but',
  'except',
  'apart',
  'only',
  'though',
  'although',
  'unless',
  'however',
  'besides',
]);
/** Where the small grammars may have missed a date, a time or a length of time. */
const CALENDAR =
  /\b(?:\d|half|quarter|past|oclock|noon|morning|evening|night|afternoon|day|week|month|year|hour|minute|second|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ago|dozen|christmas|easter|first|third|th)/;

/** The recognisers are slow on long sentences, which hold no short answer anyway. */
const DEEP_WORDS = 12;

const hasWords = (understood: Understood | null): boolean =>
  understood !== null &&
  Object.values(understood.slots).some(({ resolutions, values }) => (resolutions ?? values) !== undefined);

export class Decider {
  private readonly intents: ReadonlyMap<string, ModelIntent>;
  private readonly asked: ReadonlySet<string>;
  private readonly commands: ReadonlyMap<string, ReadonlySet<string>>;
  private deep: Promise<DeepReader> | null = null;

  constructor(private readonly parts: DeciderParts) {
    this.intents = new Map(parts.model.intents.map((intent) => [intent.name, intent]));
    this.commands = commandWords(parts.phrases);
    this.asked = new Set(parts.model.intents.filter(isAsked).map(({ name }) => name));
  }

  /** Understands one utterance. */
  async decide(utterance: string, now: LocalNow): Promise<Understood> {
    const tokens = tokensOf(utterance);
    if (tokens.length === 0) return this.fallback();
    const context = { tokens, now, deep: null };
    const sure = this.surely(context) ?? this.surely({ ...context, tokens: this.spelled(tokens) });
    if (sure !== null) return sure;
    const talk = this.talkOf(tokens);
    return (
      this.loosely(context, talk) ??
      (talk.alarm + talk.complaint > 0 ? null : await this.deeply(context)) ??
      (await this.answer(context)) ??
      (await this.resembling(context, talk)) ??
      (isAboutBody(talk, tokens) ? this.asFreeText(context) : null) ??
      this.fallback()
    );
  }

  /** Samples, built-in phrases and plain answers, also without the politeness around them. */
  private surely(context: ReadingContext): Understood | null {
    const { alarm, complaint } = bodyTalk(context.tokens);
    for (const tokens of variations(context.tokens)) {
      const found = this.exactly({ ...context, tokens }) ?? this.plainAnswer(tokens);
      // Where somebody complains, words that a slot of the skill's would not carry may matter.
      const losesWords = tokens !== context.tokens && alarm + complaint > 0 && hasWords(found);
      if (found !== null && !losesWords) return found;
    }
    return null;
  }

  private exactly(context: ReadingContext): Understood | null {
    const keys = keysOf(context.tokens);
    const phrase = this.parts.templates.literal.has(keys) ? undefined : this.parts.phrases.get(keys);
    if (phrase !== undefined) return this.understood(phrase, [], 1, 'template');
    const best = matchTemplates(this.parts.templates, context)[0];
    if (best === undefined || best.weakest === 'unmatched' || best.weakest === 'search') return null;
    return this.matched(best);
  }

  /** Samples but for their small words: "show me cat cow" for "show me the {stretch}". */
  private loosely(context: ReadingContext, talk: BodyTalk): Understood | null {
    if (talk.alarm > 0) return null;
    for (const tokens of variations(this.spelled(context.tokens))) {
      const best = matchTemplates(this.parts.templates, { ...context, tokens }, true)[0];
      if (best === undefined || best.weakest === 'unmatched' || best.weakest === 'search') continue;
      const found = this.matched(best);
      if (talk.complaint === 0 || !hasWords(found)) return found;
    }
    return null;
  }

  private plainAnswer(tokens: readonly Token[]): Understood | null {
    const answer = answerIn(tokens);
    return answer === null || answer.rest.length > 0 ? null : this.yesOrNo(answer.answer);
  }

  /** The samples once more, with the recognisers reading the built-in slots. */
  private async deeply(context: ReadingContext): Promise<Understood | null> {
    if (context.tokens.length > DEEP_WORDS || !CALENDAR.test(keysOf(context.tokens))) return null;
    this.deep ??= loadDeepReader();
    return this.exactly({ ...context, tokens: withoutFillers(context.tokens), deep: await this.deep });
  }

  /** Yes or no with something after it. */
  private async answer(context: ReadingContext): Promise<Understood | null> {
    const answer = answerIn(withoutFillers(context.tokens));
    if (answer === null || answer.rest.length === 0) return null;
    const talk = this.talkOf(answer.rest);
    const takesBack = answer.rest.some((token) => EXCEPTION.has(token.key));
    if (talk.alarm > 0 || takesBack) return this.asFreeText(context);
    if (talk.complaint > 0) return this.resembling(context, talk);
    const rest = { ...context, tokens: answer.rest };
    const sure = this.surely(rest);
    // "No, just my back" is an answer with a body in it, no wish for a back stretch.
    if (talk.body > 0 && !isAsking(withoutFillers(answer.rest)) && (sure === null || hasWords(sure))) {
      return this.asFreeText(context);
    }
    const instead = sure ?? (await this.resembling(rest, talk));
    if (instead !== null && instead.intent !== this.parts.freeText?.intent.name) return instead;
    return instead === null ? this.yesOrNo(answer.answer) : this.asFreeText(context);
  }

  /** What it resembles: a complaint, or an intent by the classifier. */
  private async resembling(context: ReadingContext, talk: BodyTalk): Promise<Understood | null> {
    if (talk.alarm > 0) return this.asFreeText(context);
    const tokens = this.spelled(withoutFillers(context.tokens));
    const classification = await (await this.parts.classifier()).classify(tokens);
    const freeText = this.parts.freeText?.intent.name ?? null;
    const slot = this.carrier(context)?.filled[0]?.slot;
    const carried = slot !== undefined && slot !== this.parts.freeText?.slot;
    const told = isTold(talk, tokens, classification, { carried, freeText });
    for (const guess of credible(classification)) {
      const asked = this.asked.has(guess.intent);
      if (guess.intent === freeText || (told && !outweighs(guess.confidence, talk, tokens, asked))) break;
      const understood = this.guessed(guess, { ...context, tokens });
      // As with samples: a slot of the skill's carries a part of what somebody complains of, and loses where it is.
      const complains = talk.complaint > 0 && talk.body + talk.training > 0 && !isAsking(tokens);
      if (told && complains && hasWords(understood)) break;
      if (understood !== null) return understood;
    }
    return told ? this.asFreeText(context) : null;
  }

  /** The best free-text sample that loses no word. */
  private carrier(context: ReadingContext): TemplateMatch | undefined {
    return matchTemplates(this.parts.templates, context).find(
      (match) => match.weakest === 'search' && keepsEveryWord(match),
    );
  }

  private guessed(guess: Guess, context: ReadingContext): Understood | null {
    const intent = this.intents.get(guess.intent);
    if (intent === undefined || intent.name === this.parts.freeText?.intent.name) return null;
    const filled = searchSlots(intent, context, this.parts.types);
    if (filled === null || losesNegation(context.tokens, filled)) return null;
    if (isByTheWay(context.tokens, filled, intent)) return null;
    const command = this.commands.get(intent.name);
    if (command !== undefined && isCommandByTheWay(context.tokens, command)) return null;
    return this.understood(intent.name, filled, guess.confidence, 'classifier');
  }

  private asFreeText(context: ReadingContext): Understood | null {
    const { freeText } = this.parts;
    if (freeText === null) return null;
    const carrier = this.carrier(context);
    if (carrier !== undefined) return this.matched(carrier);
    return this.understood(freeText.intent.name, [wholeText(context.tokens, freeText)], 0.8, 'template');
  }

  /** A word that nobody misspelled may be taken for another: "heaving" for "having". */
  private talkOf(tokens: readonly Token[]): BodyTalk {
    const said = bodyTalk(tokens);
    return said.alarm > 0 ? said : bodyTalk(this.spelled(tokens));
  }

  private spelled(tokens: readonly Token[]): readonly Token[] {
    return tokens.flatMap((token) => {
      const key = this.parts.speller.correct(token.key);
      return key === token.key ? [token] : tokensOfWord(key);
    });
  }

  private yesOrNo(answer: 'yes' | 'no'): Understood | null {
    const intent = answer === 'yes' ? YES_INTENT : NO_INTENT;
    return this.intents.has(intent) ? this.understood(intent, [], 1, 'template') : null;
  }

  private matched(match: TemplateMatch): Understood {
    return this.understood(
      match.template.intent,
      match.filled,
      match.weakest === 'search' ? 0.8 : 1,
      'template',
    );
  }

  private understood(
    name: string,
    filled: readonly Filled[],
    confidence: number,
    by: Understood['by'],
  ): Understood {
    const intent = this.intents.get(name);
    return { intent: name, slots: intent === undefined ? {} : slotsOf(intent, filled), confidence, by };
  }

  private fallback(): Understood {
    return { intent: FALLBACK_INTENT, slots: {}, confidence: 0, by: 'none' };
  }
}
