/** A skill's response as it comes back, parsed before it is believed: the parts that an Echo reads. */
import * as v from 'valibot';
import type { HeardCard } from './heard';

const outputSpeech = v.variant('type', [
  v.looseObject({ type: v.literal('SSML'), ssml: v.string() }),
  v.looseObject({ type: v.literal('PlainText'), text: v.string() }),
]);
const directive = v.looseObject({ type: v.string() });

const card = v.variant('type', [
  v.looseObject({
    type: v.literal('Simple'),
    title: v.optional(v.string()),
    content: v.optional(v.string()),
  }),
  v.looseObject({ type: v.literal('Standard'), title: v.optional(v.string()), text: v.optional(v.string()) }),
  v.looseObject({ type: v.literal('AskForPermissionsConsent'), permissions: v.array(v.string()) }),
  v.looseObject({ type: v.literal('LinkAccount') }),
]);

const responseSchema = v.looseObject({
  version: v.string(),
  sessionAttributes: v.nullish(v.record(v.string(), v.unknown()), {}),
  response: v.looseObject({
    outputSpeech: v.nullish(outputSpeech),
    reprompt: v.nullish(
      v.looseObject({ outputSpeech: v.nullish(outputSpeech), directives: v.nullish(v.array(directive), []) }),
    ),
    card: v.nullish(card),
    directives: v.nullish(v.array(directive), []),
    shouldEndSession: v.nullish(v.boolean()),
  }),
});

export type SkillResponse = v.InferOutput<typeof responseSchema>;
export type OutputSpeech = v.InferOutput<typeof outputSpeech>;
export type Directive = v.InferOutput<typeof directive>;

interface Parsed {
  readonly response: SkillResponse | null;
  readonly problems: readonly string[];
}

/** The response, or what a device would refuse it for. */
export function parseResponse(value: unknown): Parsed {
  const parsed = v.safeParse(responseSchema, value);
  if (parsed.success) return { response: parsed.output, problems: [] };
  const problems = parsed.issues.map(
    (issue) => `Invalid response at ${v.getDotPath(issue) ?? 'the top'}: ${issue.message}`,
  );
  return { response: null, problems };
}

/** Whether the microphone opens after the playback: only where the skill says so outright. */
export function opensMicrophone({ response }: SkillResponse): boolean {
  return response.shouldEndSession === false;
}

/** The voice permission request of a response, with the token that is to come back. */
export function permissionRequest({ response }: SkillResponse): { readonly token: string } | null {
  const asked = response.directives.find(
    ({ type, name }) => type === 'Connections.SendRequest' && name === 'AskFor',
  );
  if (asked === undefined) return null;
  const { token } = asked;
  return { token: typeof token === 'string' ? token : '' };
}

/** The card as people see it. */
export function cardOf({ response: { card } }: SkillResponse): HeardCard | null {
  switch (card?.type) {
    case 'Simple':
      return { title: card.title ?? '', text: card.content ?? '' };
    case 'Standard':
      return { title: card.title ?? '', text: card.text ?? '' };
    case 'AskForPermissionsConsent':
      return { title: 'Permission', text: card.permissions.join(', ') };
    case 'LinkAccount':
      return { title: 'Link account', text: '' };
    case undefined:
      return null;
  }
}
