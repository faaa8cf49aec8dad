/** Slips in what is heard: nothing, something twice, or something of the program's own. */
import type { Part } from '../player/parts';
import { type Check, quoted, type Remark, remarkIf, violation } from './turn';

/** Within a hold a cue may come again: silence this long begins a new stretch of talk. */
const NEW_TALK_AFTER_SECONDS = 2;
/** Sentences this short ("Good.", "Left.") may come again, though not twice running. */
const SHORT_SENTENCE_WORDS = 2;

/** What is said in one go, between longer silences. */
function talks(parts: readonly Part[]): readonly string[] {
  const texts: string[][] = [[]];
  for (const part of parts) {
    if (part.kind === 'speech') texts.at(-1)?.push(part.text);
    else if (part.kind === 'silence' && part.seconds >= NEW_TALK_AFTER_SECONDS) texts.push([]);
  }
  return texts.map((talk) => talk.join(' ')).filter((talk) => talk !== '');
}

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?])["”’')]*\s+/).filter((each) => each !== '');
const normal = (sentence: string): string =>
  sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .trim();

function doubledIn(talk: string): readonly Remark[] {
  const sentences = sentencesOf(talk).map(normal);
  const doubled = sentences.filter((sentence, index) => {
    const earlier = sentences.indexOf(sentence);
    if (sentence === '' || earlier === index) return false;
    return sentences[index - 1] === sentence || sentence.split(/\s+/).length > SHORT_SENTENCE_WORDS;
  });
  return doubled.map((sentence) => violation(`Says the same sentence twice: ${quoted(sentence)}`));
}

/** No sentence comes twice in one breath. */
export const nothingIsDoubled: Check = ({ played, reprompt }) =>
  [played, reprompt].flatMap((playback) => talks(playback?.parts ?? []).flatMap(doubledIn));

/** Marks that do not follow upon each other; "a.m., " does. */
const STRAY_MARK = /[,;:]\s*[.!?,;:]|[!?]\s*[.,;:]|\.\s*[.!?]/;

function hasEmptySentence(text: string): boolean {
  return (
    STRAY_MARK.test(text.replaceAll('...', '…')) ||
    sentencesOf(text).some((sentence) => normal(sentence) === '')
  );
}

/** No sentence without a word, no mark without a sentence. */
export const nothingIsEmpty: Check = ({ requestType, response, played, reprompt }) => {
  const isAnswer = ['LaunchRequest', 'IntentRequest', 'Connections.Response'].includes(requestType);
  const isConsent = response.response.directives.some(({ type }) => type === 'Connections.SendRequest');
  return [
    ...remarkIf(
      isAnswer && !isConsent && played.text === '' && response.response.shouldEndSession !== true,
      violation('Nothing is said'),
    ),
    ...[played.text, reprompt?.text ?? '']
      .filter(hasEmptySentence)
      .map((text) => violation(`An empty sentence or a stray mark in ${quoted(text)}`)),
  ];
};

/** What a program says when a value is missing. */
export const nothingIsLeftOver: Check = ({ played, reprompt }) =>
  [played.text, reprompt?.text ?? ''].flatMap((text) => {
    const leftOver = /\bundefined\b|\bNaN\b|\bnull\b|\[object \w+\]|\$?\{\w*|\}|%[sd]\b/.exec(text);
    return remarkIf(leftOver !== null, violation(`Says ${quoted(leftOver?.[0] ?? '')} in ${quoted(text)}`));
  });
