/** All that the skill says, by scene, in one of the Englishes. A missing phrase does not compile. */
import { type Locale, TERMS } from './terms';
import { adviceWords } from './words/advice';
import { answerWords } from './words/answers';
import { betweenSetsWords } from './words/between-sets';
import { causeWords } from './words/cause';
import { dataWords } from './words/data';
import { diaryWords } from './words/diary';
import { greetingWords } from './words/greeting';
import { reminderWords } from './words/reminders';
import { screeningWords } from './words/screening';
import { stretchingWords } from './words/stretching';
import { techniqueWords } from './words/technique';
import { weekWords } from './words/week';
import { welcomeWords } from './words/welcome';

export function wordsFor(locale: Locale) {
  const terms = TERMS[locale];
  return {
    terms,
    greeting: greetingWords(),
    welcome: welcomeWords(terms),
    screening: screeningWords(terms),
    advice: adviceWords(terms),
    answers: answerWords(terms),
    cause: causeWords(),
    technique: techniqueWords(),
    stretching: stretchingWords(),
    betweenSets: betweenSetsWords(),
    week: weekWords(),
    diary: diaryWords(terms),
    data: dataWords(),
    reminders: reminderWords(),
  };
}

export type Words = ReturnType<typeof wordsFor>;
