/** The speech tree as SSML. The only place that writes markup, so escaping cannot be forgotten. */
import type { Sentence } from '../speech/sentence';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** One sentence without the enclosing `speak`. */
export function renderSentence(sentence: Sentence): string {
  if (typeof sentence === 'string') return escapeXml(sentence);
  return sentence
    .map((part) =>
      typeof part === 'string'
        ? escapeXml(part)
        : `<say-as interpret-as="digits">${escapeXml(part.dial)}</say-as>`,
    )
    .join('');
}

export function renderSentences(sentences: readonly Sentence[]): string {
  return sentences.map(renderSentence).join(' ');
}

export function speak(inner: string): string {
  return `<speak>${inner}</speak>`;
}
