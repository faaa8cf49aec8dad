/** JSON that came from outside: plain objects, and one laid over another. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `over` laid over `under`, object by object; anything else in `over` takes the place of what was there. */
export function laidOver(under: JsonObject, over: JsonObject): JsonObject {
  const result: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = under[key];
    result[key] = isJsonObject(below) && isJsonObject(value) ? laidOver(below, value) : value;
  }
  return result;
}

/** The object under a key; an empty one when there is none. */
export function objectAt(object: JsonObject, key: string): JsonObject {
  const value = object[key];
  return isJsonObject(value) ? value : {};
}
