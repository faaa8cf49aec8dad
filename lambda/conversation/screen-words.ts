/** The words in which a question of the screen is put. */

import type { Sentence } from '../speech/sentence';
import type { Words } from '../speech/words';
import type { Screen, ScreenQuestion } from '../triage/screen';
import type { Ask } from './turn';

/** `ask`: as first put. `again`: in other words. `short`: after something else was said. */
export function askWords(next: ScreenQuestion, { screening }: Words, form: 'ask' | 'again' | 'short'): Ask {
  const { id: question, asks: findings } = next;
  const bundle = /^screen-(\d)$/.exec(question)?.[1];
  const words =
    question === 'days' || question === 'trend' ? screening[question] : screening.bundles[Number(bundle)];
  if (words !== undefined) {
    const short = form === 'short' ? words.again : words.short;
    return { question, findings, text: words[form], short };
  }
  const [text = ''] = findings.map((id) => screening.singles[id]);
  const short = `${screening.singleShort} ${lowerFirst(text)}`;
  const again = `${screening.singleAgain} ${lowerFirst(text)}`;
  return {
    question,
    findings,
    text: { ask: text, again, short }[form],
    short: form === 'short' ? text : short,
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
