/** The words in which a question of the screen is put. */

import type { Sentence } from '../speech/sentence';
import type { Words } from '../speech/words';
import type { Screen, ScreenQuestion } from '../triage/screen';
import type { Ask } from './turn';

/** `ask`: as first put. `again`: in other words. */
export function askWords(next: ScreenQuestion, { screening }: Words, form: 'ask' | 'again'): Ask {
  const { id: question, asks: findings } = next;
  const bundle = /^screen-(\d)$/.exec(question)?.[1];
  const words =
    question === 'days' || question === 'trend' ? screening[question] : screening.bundles[Number(bundle)];
  if (words !== undefined) return { question, findings, text: words[form], short: words.short };
  const [text = ''] = findings.map((id) => screening.singles[id]);
  return {
    question,
    findings,
    text: form === 'ask' ? text : `${screening.singleAgain} ${lowerFirst(text)}`,
    short: `${screening.singleShort} ${lowerFirst(text)}`,
  };
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What is said before the first question of a screen. */
export function openingWords(screen: Screen, { screening }: Words): readonly Sentence[] {
  return {
    full: screening.opening,
    changed: screening.openingChanged,
    brief: screening.openingBrief,
    hurt: screening.openingHurt,
  }[screen.mode];
}
