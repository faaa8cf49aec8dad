/**
 * The request handlers of the ASK SDK. Most processes start for a launch, so only that one has what it needs at hand;
 * the others load theirs with the first request that they take.
 */
import type { ErrorHandler, HandlerInput, RequestHandler, Skill } from 'ask-sdk-core';
// What `SkillBuilders.custom()` calls; the package's index would bring seventeen kilobytes of helpers along.
import { CustomSkillFactory } from 'ask-sdk-core/dist/skill/factory/CustomSkillFactory';
import type { Response } from 'ask-sdk-model';
import { answerLaunch, beginsSession } from './answer-launch';
import type { Log } from './log';
import { logTurn } from './log-turn';
import type { Parts } from './request-context';
import { wentWrong } from './went-wrong';

export interface SkillParts extends Parts {
  readonly log: Log;
  /** Told of every error that the user hears an apology for; on Lambda nobody is, since a message may hold words. */
  readonly report: (error: unknown) => void;
  /** Other skills are refused. */
  readonly skillId: string | null;
  /** Milliseconds of a clock that only goes forward, for the log. */
  readonly elapsed: () => number;
  /** Whether this is the first request of the process. */
  readonly cold: () => boolean;
}

export function createSkill(parts: SkillParts): Skill {
  const builder = CustomSkillFactory.init()
    .addRequestHandlers(
      launchHandler(parts),
      laterHandler(parts, CONVERSATION_TYPES, ({ answer }) => answer),
      laterHandler(
        parts,
        ['Alexa.Presentation.APLA.RuntimeError'],
        ({ answerWithoutAudio }) => answerWithoutAudio,
      ),
      laterHandler(parts, ['SessionEndedRequest'], ({ endSession }) => endSession),
      laterHandler(parts, ['AlexaSkillEvent.SkillDisabled'], ({ forgetDisabled }) => forgetDisabled),
      laterHandler(parts, 'any', ({ answerOther }) => answerOther),
    )
    .addErrorHandlers(errorHandler(parts));
  return (parts.skillId === null ? builder : builder.withSkillId(parts.skillId)).create();
}

function launchHandler(parts: SkillParts): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => beginsSession(requestEnvelope),
    async handle({ requestEnvelope, attributesManager }) {
      const begun = parts.elapsed();
      const { envelope, session, fault } = await answerLaunch(requestEnvelope, parts);
      attributesManager.setSessionAttributes(envelope.sessionAttributes ?? {});
      logTurn(parts, requestEnvelope, { begun, scene: session.scene, fault });
      return envelope.response;
    },
  };
}

/** Launches within a session, every intent and the answer to a permission request. */
const CONVERSATION_TYPES = ['LaunchRequest', 'IntentRequest', 'Connections.Response'];

/** `begun`: when the request came, by `parts.elapsed`; what had to be loaded first is part of the turn. */
type Work = (input: HandlerInput, parts: SkillParts, begun: number) => Promise<Response>;

function laterHandler(
  parts: SkillParts,
  types: readonly string[] | 'any',
  workOf: (talking: typeof import('./talking')) => Work,
): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => types === 'any' || types.includes(requestEnvelope.request.type),
    async handle(input) {
      const begun = parts.elapsed();
      return workOf(await import('./talking'))(input, parts, begun);
    },
  };
}

/** The one catch at the edge. Where even what it needs cannot be loaded, it still says something. */
function errorHandler(parts: SkillParts): ErrorHandler {
  return {
    canHandle: () => true,
    async handle({ requestEnvelope }, error) {
      parts.report(error);
      const begun = parts.elapsed();
      const talking = await import('./talking').catch(() => null);
      if (talking !== null) return talking.apologise(requestEnvelope, parts, begun);
      logTurn(parts, requestEnvelope, { begun, fault: 'skill-error' });
      return wentWrong();
    },
  };
}
