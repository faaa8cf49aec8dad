/**
 * The request handlers of the ASK SDK: one for the launch, which most processes start for, and one for everything
 * else, whose modules are loaded when they are needed.
 */
import type { ErrorHandler, RequestHandler, Skill } from 'ask-sdk-core';
// What `SkillBuilders.custom()` calls; the package's index would bring seventeen kilobytes of helpers along.
import { CustomSkillFactory } from 'ask-sdk-core/dist/skill/factory/CustomSkillFactory';
import { answerLaunch, beginsSession } from './answer-launch';
import type { Log } from './log';
import { logTurn } from './log-turn';
import type { Parts } from './request-context';

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
    .addRequestHandlers(launchHandler(parts), otherHandler(parts))
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

function otherHandler(parts: SkillParts): RequestHandler {
  return {
    canHandle: () => true,
    handle: async (input) => (await import('./talking')).handleRequest(input, parts),
  };
}

/** The one catch at the edge. */
function errorHandler(parts: SkillParts): ErrorHandler {
  return {
    canHandle: () => true,
    async handle({ requestEnvelope }, error) {
      parts.report(error);
      return (await import('./talking')).apologise(requestEnvelope, parts);
    },
  };
}
