/** When the microphone opens and what is asked then. */
import { opensMicrophone, permissionRequest } from '../response';
import { type Check, quoted, remarkIf, violation, warning } from './turn';

const questionMarks = (text: string): number => text.split('?').length - 1;
/** A question may be quoted: the closing quotation mark comes after it. */
const endsInQuestion = (text: string): boolean => /\?["”’')]*$/.test(text);
const lastWords = (text: string): string => quoted(text.split(/(?<=[.!?])\s/).at(-1) ?? text);

/** Amazon: a session stays open only for a prompt; here exactly one question a turn, at its end. */
export const questionIfOpen: Check = ({ response, played: { text } }) => {
  const questions = questionMarks(text);
  if (!opensMicrophone(response)) {
    return remarkIf(
      questions > 0,
      violation(`The microphone stays shut after a question: ${lastWords(text)}`),
    );
  }
  return [
    ...remarkIf(questions === 0, violation(`The microphone opens without a question: ${lastWords(text)}`)),
    ...remarkIf(questions > 1, violation(`The turn asks ${questions} questions; one a turn is the rule`)),
    ...remarkIf(
      questions > 0 && !endsInQuestion(text),
      violation(`The turn does not end with its question but with ${lastWords(text)}`),
    ),
  ];
};

/** An open microphone needs a reprompt, which asks again, shorter and otherwise. */
export const repromptIfOpen: Check = ({ response, played, reprompt }) => {
  if (!opensMicrophone(response)) {
    return remarkIf(reprompt !== null, violation('There is a reprompt, but the microphone does not open'));
  }
  if (reprompt === null || reprompt.text === '') {
    return [violation('The microphone opens without a reprompt')];
  }
  const question = played.text.split(/(?<=[.!?])\s/).at(-1);
  return [
    ...remarkIf(
      !endsInQuestion(reprompt.text),
      violation(`The reprompt does not end with a question but with ${lastWords(reprompt.text)}`),
    ),
    ...remarkIf(
      questionMarks(reprompt.text) > 1,
      violation(`The reprompt asks ${questionMarks(reprompt.text)} questions: ${quoted(reprompt.text)}`),
    ),
    ...remarkIf(
      reprompt.text === question || reprompt.text === played.text,
      warning(`The reprompt repeats the question word for word: ${quoted(reprompt.text)}`),
    ),
    ...remarkIf(
      reprompt.seconds > 90,
      violation(`The reprompt lasts ${reprompt.seconds} s; 90 s are allowed`),
    ),
  ];
};

/** Without a word on the session, a device with a screen keeps it open and one without closes it. */
export const sessionIsDecided: Check = ({ response, played }) =>
  remarkIf(
    played.parts.length > 0 &&
      permissionRequest(response) === null &&
      typeof response.response.shouldEndSession !== 'boolean',
    warning('shouldEndSession is left out: with a screen the session stays open, without one it closes'),
  );

/** Amazon: within a session no instruction may say "Alexa, ask ..." ; "Alexa, stop" cuts in and is right. */
export const noInvocationWhileOpen: Check = ({ response, played, reprompt }) => {
  const phrase = /\balexa\b[\s,:."“”']*(ask|tell|open|start|launch)\b/i;
  return [played.text, reprompt?.text ?? ''].flatMap((text) =>
    remarkIf(
      opensMicrophone(response) && phrase.test(text),
      violation(`Says ${quoted(phrase.exec(text)?.[0] ?? '')} while the microphone opens`),
    ),
  );
};

/** Alexa herself asks for the permission: the skill may neither ask nor decide on the session. */
export const consentStandsAlone: Check = ({ response, played }) => {
  const isAsking = response.response.directives.some(({ type }) => type === 'Connections.SendRequest');
  if (!isAsking) return [];
  return [
    ...remarkIf(
      questionMarks(played.text) > 0,
      violation(`Connections.SendRequest travels with a question: ${lastWords(played.text)}`),
    ),
    ...remarkIf(
      typeof response.response.shouldEndSession === 'boolean',
      violation('Connections.SendRequest travels with shouldEndSession, which must be left out'),
    ),
  ];
};
