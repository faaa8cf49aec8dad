/** The Alexa interaction model as a file holds it: the parts that decide what an utterance means. */
import * as v from 'valibot';

const slotSchema = v.object({
  name: v.string(),
  type: v.string(),
  multipleValues: v.optional(v.object({ enabled: v.boolean() })),
});

const intentSchema = v.object({
  name: v.string(),
  slots: v.optional(v.array(slotSchema), []),
  samples: v.optional(v.array(v.string()), []),
});

const valueSchema = v.object({
  id: v.optional(v.nullable(v.string())),
  name: v.object({ value: v.string(), synonyms: v.optional(v.array(v.string()), []) }),
});

const typeSchema = v.object({ name: v.string(), values: v.optional(v.array(valueSchema), []) });

const modelSchema = v.object({
  interactionModel: v.object({
    languageModel: v.object({
      invocationName: v.string(),
      intents: v.array(intentSchema),
      types: v.optional(v.array(typeSchema), []),
    }),
  }),
});

/** What a model file may hold; optional keys may be missing. */
export type InteractionModel = v.InferInput<typeof modelSchema>;
/** The same with every optional key filled in. */
export type LanguageModel = v.InferOutput<typeof modelSchema>['interactionModel']['languageModel'];
export type ModelIntent = LanguageModel['intents'][number];
export type ModelType = LanguageModel['types'][number];

/** Parses a model file's JSON; throws an Error that names the first place where it is not a model. */
export function parseInteractionModel(json: unknown): LanguageModel {
  const parsed = v.safeParse(modelSchema, json);
  if (parsed.success) return parsed.output.interactionModel.languageModel;
  const issue = parsed.issues[0];
  const path = v.getDotPath(issue) ?? 'the top';
  throw new Error(`This is not an Alexa interaction model: at ${path}: ${issue.message}`);
}
