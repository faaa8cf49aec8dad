/** Reads the intent of a request in Alexa's shape, for people and programs to see. */
import * as v from 'valibot';
import type { HeardSlot } from '../heard';
import type { JsonObject } from '../json';

const simple = v.object({ value: v.string() });
const slotSchema = v.object({
  value: v.fallback(v.string(), ''),
  slotValue: v.fallback(v.object({ values: v.array(simple) }), { values: [] }),
  resolutions: v.fallback(
    v.object({
      resolutionsPerAuthority: v.array(
        v.object({
          status: v.object({ code: v.string() }),
          values: v.fallback(v.array(v.object({ value: v.object({ id: v.string() }) })), []),
        }),
      ),
    }),
    { resolutionsPerAuthority: [] },
  ),
});

const messageSchema = v.object({
  request: v.object({
    intent: v.object({
      name: v.string(),
      slots: v.fallback(v.record(v.string(), slotSchema), {}),
    }),
  }),
});

function heardSlot(slot: v.InferOutput<typeof slotSchema>): HeardSlot | null {
  const values = slot.slotValue.values.map(({ value }) => value);
  const value = slot.value === '' ? values.join(', ') : slot.value;
  if (value === '') return null;
  const id = slot.resolutions.resolutionsPerAuthority.find(({ status }) => status.code === 'ER_SUCCESS_MATCH')
    ?.values[0]?.value.id;
  return { value, ...(id === undefined ? {} : { id }), ...(values.length > 0 ? { values } : {}) };
}

/** The intent's name and the slots that hold something. */
export function intentOf(message: JsonObject): {
  readonly intent: string | null;
  readonly slots: Readonly<Record<string, HeardSlot>>;
} {
  const parsed = v.safeParse(messageSchema, message);
  if (!parsed.success) return { intent: null, slots: {} };
  const { name, slots } = parsed.output.request.intent;
  const filled = Object.entries(slots).flatMap(([slot, content]) => {
    const heard = heardSlot(content);
    return heard === null ? [] : [[slot, heard] as const];
  });
  return { intent: name, slots: Object.fromEntries(filled) };
}
