/** Sizes, cards and directives. */
import { parseApla } from '../player/apla-schema';
import { APLA_DIRECTIVE } from '../player/player';
import { type Check, remarkIf, violation } from './turn';

const MOST_BYTES = 120 * 1024;
const MOST_CARD_CHARACTERS = 8000;
/** Amazon names no limit for the title alone; longer ones are cut off on the screen and in the app. */
const MOST_TITLE_CHARACTERS = 200;

/** Amazon: a response has at most 120 KB, session attributes included. */
export const responseIsSmall: Check = ({ bytes }) =>
  remarkIf(bytes > MOST_BYTES, violation(`The response has ${bytes} bytes; ${MOST_BYTES} are allowed`));

export const versionIsKnown: Check = ({ response: { version } }) =>
  remarkIf(version !== '1.0', violation(`The response has version "${version}" instead of "1.0"`));

/** Amazon: title and text together at most 8,000 characters. */
export const cardIsSmall: Check = ({ response: { response } }) => {
  const card = response.card;
  if (card === null || card === undefined) return [];
  if (card.type === 'AskForPermissionsConsent') {
    return remarkIf(card.permissions.length === 0, violation('The card asks for no permission'));
  }
  if (card.type === 'LinkAccount') return [];
  const title = card.title ?? '';
  const text = (card.type === 'Simple' ? card.content : card.text) ?? '';
  const characters = title.length + text.length;
  return [
    ...remarkIf(title === '' || text === '', violation('The card lacks its title or its text')),
    ...remarkIf(
      title.length > MOST_TITLE_CHARACTERS,
      violation(`The card's title has ${title.length} characters; ${MOST_TITLE_CHARACTERS} are allowed`),
    ),
    ...remarkIf(
      characters > MOST_CARD_CHARACTERS,
      violation(`The card has ${characters} characters; ${MOST_CARD_CHARACTERS} are allowed`),
    ),
  ];
};

/** APLA that Alexa would refuse is played as nothing at all. */
export const aplaIsValid: Check = ({ response: { response }, played }) => {
  const all = [...response.directives, ...(response.reprompt?.directives ?? [])];
  const apla = all.filter(({ type }) => type === APLA_DIRECTIVE);
  const isSilenceOnly = played.parts.length > 0 && played.parts.every(({ kind }) => kind === 'silence');
  return [
    ...apla.flatMap((directive) =>
      parseApla(directive).problems.map((problem) => violation(`Invalid APLA at ${problem}`)),
    ),
    ...remarkIf(apla.length > 0 && isSilenceOnly, violation('The APLA document is nothing but silence')),
  ];
};

/** Both would be played, one after the other. */
export const speaksOneWay: Check = ({ response: { response } }) =>
  remarkIf(
    Boolean(response.outputSpeech) && response.directives.some(({ type }) => type === APLA_DIRECTIVE),
    violation('outputSpeech and APLA in the same response: both are played'),
  );

/** What a device must have told of before a directive may be sent to it; null: every device has it. */
const INTERFACES: readonly (readonly [prefix: string, needs: string | null])[] = [
  ['Alexa.Presentation.APLA.', null],
  ['Alexa.Presentation.APL.', 'Alexa.Presentation.APL'],
  ['Connections.', null],
  ['Dialog.', null],
  ['AudioPlayer.', 'AudioPlayer'],
  ['VideoApp.', 'VideoApp'],
  ['Display.', 'Display'],
  ['Hint', 'Display'],
];

export const deviceHasInterface: Check = ({ interfaces, response: { response } }) =>
  response.directives.flatMap(({ type }) => {
    const known = INTERFACES.find(([prefix]) => type.startsWith(prefix));
    if (known === undefined) return [violation(`No device knows the directive "${type}"`)];
    const needs = known[1];
    return remarkIf(
      needs !== null && !interfaces.includes(needs),
      violation(`The directive "${type}" goes to a device without ${needs}`),
    );
  });

/** Amazon: nothing can be said once the session has ended, nor to an event. */
export const endedSessionIsSilent: Check = ({ requestType, played, response: { response } }) =>
  remarkIf(
    (requestType === 'SessionEndedRequest' || requestType.startsWith('AlexaSkillEvent.')) &&
      (played.parts.length > 0 || response.directives.length > 0 || Boolean(response.card)),
    violation(`A ${requestType} is answered with speech, a card or a directive, which nobody gets`),
  );
