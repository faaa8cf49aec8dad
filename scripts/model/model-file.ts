/** The interaction model as a file: its shape as far as this project uses it, and how it is written. */
import * as v from 'valibot';

const slotSchema = v.strictObject({
  name: v.string(),
  type: v.string(),
  multipleValues: v.optional(v.strictObject({ enabled: v.boolean() })),
});

const intentSchema = v.strictObject({
  name: v.string(),
  slots: v.optional(v.array(slotSchema)),
  samples: v.array(v.string()),
});

const valueSchema = v.strictObject({
  id: v.string(),
  name: v.strictObject({ value: v.string(), synonyms: v.array(v.string()) }),
});

const modelSchema = v.strictObject({
  interactionModel: v.strictObject({
    languageModel: v.strictObject({
      invocationName: v.string(),
      modelConfiguration: v.strictObject({
        fallbackIntentSensitivity: v.strictObject({ level: v.picklist(['LOW', 'MEDIUM', 'HIGH']) }),
      }),
      intents: v.array(intentSchema),
      types: v.array(v.strictObject({ name: v.string(), values: v.array(valueSchema) })),
    }),
  }),
});

export type Model = v.InferOutput<typeof modelSchema>;
export type Intent = v.InferOutput<typeof intentSchema>;
export type TypeValue = v.InferOutput<typeof valueSchema>;

/** Reads the text of a model file; throws where it is not of the shape above. */
export function parseModel(text: string): Model {
  return v.parse(modelSchema, JSON.parse(text));
}

/** The text of a model file, one sample a line, so that a change shows as what it is. */
export function formatModel(model: Model): string {
  return `${JSON.stringify(model, null, 2)}\n`;
}

/** Where the model of a locale lies, from the root of the project. */
export function modelPath(locale: string): string {
  return `interaction-model/interactionModels/custom/${locale}.json`;
}
