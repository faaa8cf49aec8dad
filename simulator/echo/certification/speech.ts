/** Limits on what is said: markup, pauses, lengths. */
import { check } from 'ssml-check-core';
import { isJsonObject } from '../json';
import { type AplaComponent, childrenOf, parseApla } from '../player/apla-schema';
import { APLA_DIRECTIVE } from '../player/player';
import { breakSeconds, ssmlTokens } from '../player/ssml';
import type { SkillResponse } from '../response';
import { type Check, quoted, remarkIf, violation, warning } from './turn';

const MOST_CHARACTERS = 8000;
const LONGEST_BREAK_SECONDS = 10;
const LONGEST_TURN_SECONDS = 240;
const ADVISED_TURN_SECONDS = 90;
const ADVISED_TALK_SECONDS = 20;
/** A turn with as much silence as this is a hold or a rest, whose cues may be many. */
const HOLD_SILENCE_SECONDS = 8;

/** Where in a response something is said, for the remark. */
interface Said {
  readonly where: string;
  readonly kind: 'SSML' | 'PlainText';
  readonly text: string;
}

function aplaSpeech(component: AplaComponent): readonly Said[] {
  switch (component.type) {
    case 'Speech':
      return [{ where: 'APLA', kind: component.contentType ?? 'PlainText', text: component.content }];
    case 'Silence':
    case 'Audio':
      return [];
    default:
      return childrenOf(component).flatMap(aplaSpeech);
  }
}

function allSaid({ response }: SkillResponse): readonly Said[] {
  const ofOutput = (where: string, speech: typeof response.outputSpeech): readonly Said[] => {
    if (speech === null || speech === undefined) return [];
    return [{ where, kind: speech.type, text: speech.type === 'SSML' ? speech.ssml : speech.text }];
  };
  const directives = [...response.directives, ...(response.reprompt?.directives ?? [])];
  return [
    ...ofOutput('outputSpeech', response.outputSpeech),
    ...ofOutput('reprompt', response.reprompt?.outputSpeech),
    ...directives
      .filter(({ type }) => type === APLA_DIRECTIVE)
      .flatMap((directive) => parseApla(directive).components.flatMap(aplaSpeech)),
  ];
}

/** The names that `ssml-check-core` gives its findings are terse; its values tell the rest. */
function explained(error: unknown): string {
  if (!isJsonObject(error)) return String(error);
  const named = ['type', 'tag', 'attribute', 'value'].flatMap((key) =>
    error[key] === undefined ? [] : [`${key} ${String(error[key])}`],
  );
  return named.join(', ');
}

/** SSML as Alexa accepts it; plain text must hold no markup, which would be read out. */
export const ssmlIsValid: Check = async ({ response, locale }) => {
  const remarks = await Promise.all(
    allSaid(response).map(async ({ where, kind, text }) => {
      if (kind === 'PlainText') {
        return remarkIf(
          /<[a-z/]/i.test(text),
          violation(`Markup in the plain text of ${where}: ${quoted(text)}`),
        );
      }
      const errors = (await check(text, { platform: 'amazon', locale })) ?? [];
      return errors.map((error) =>
        violation(`Invalid SSML in ${where} (${explained(error)}): ${quoted(text)}`),
      );
    }),
  );
  return remarks.flat();
};

/** Amazon: a `<break>` lasts at most 10 s. */
export const breaksAreShort: Check = ({ response }) =>
  allSaid(response)
    .flatMap(({ text }) => ssmlTokens(text))
    .flatMap((token) => (typeof token === 'string' || token.name !== 'break' ? [] : [breakSeconds(token)]))
    .filter((seconds) => seconds > LONGEST_BREAK_SECONDS)
    .map((seconds) => violation(`A break of ${seconds} s; ${LONGEST_BREAK_SECONDS} s are allowed`));

/** Amazon: a speech has at most 8,000 characters, markup included. */
export const speechIsShortEnough: Check = ({ response }) =>
  allSaid(response)
    .filter(({ text }) => text.length > MOST_CHARACTERS)
    .map(({ where, text }) =>
      violation(`${where} has ${text.length} characters; ${MOST_CHARACTERS} are allowed`),
    );

/** Amazon: 240 s a response at most, and 90 s or less where an answer is expected. */
export const playbackIsShortEnough: Check = ({ played: { seconds } }) => {
  if (seconds > LONGEST_TURN_SECONDS) {
    return [violation(`The turn lasts ${seconds} s; ${LONGEST_TURN_SECONDS} s are allowed`)];
  }
  return remarkIf(
    seconds > ADVISED_TURN_SECONDS,
    warning(`The turn lasts ${seconds} s; Amazon advises ${ADVISED_TURN_SECONDS} s at most`),
  );
};

/** Nobody listens to a voice for long: outside holds, twenty seconds. */
export const talkIsShort: Check = ({ played: { seconds, silence } }) => {
  const talk = Math.round((seconds - silence) * 10) / 10;
  return remarkIf(
    silence < HOLD_SILENCE_SECONDS && talk > ADVISED_TALK_SECONDS,
    warning(`Alexa talks for ${talk} s; outside holds ${ADVISED_TALK_SECONDS} s are plenty`),
  );
};
