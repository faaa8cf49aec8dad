/**
 * Requests saved as JSON under `test/requests/`: what a file leaves out is filled in. The Echo, the benchmark and the
 * end-to-end test of the Lambda send the same ones.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject, type JsonObject, laidOver, objectAt } from '../json';
import type { Envelope } from './envelope';
import { isEvent } from './requests';

/** Reads a request from a file. Throws an Error that names the file when it holds no JSON object. */
export function readRequestFile(file: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Cannot read a request from "${file}": ${why}`);
  }
  if (!isJsonObject(value)) throw new Error(`Cannot read a request from "${file}": it holds no JSON object`);
  return value;
}

/** The type of a request, if it has one. */
export function requestTypeOf(message: JsonObject): string | null {
  const { type } = objectAt(message, 'request');
  return typeof type === 'string' ? type : null;
}

/** A saved request with everything that it leaves out taken from `rest`; events lose the session. */
export function completed(saved: JsonObject, rest: Envelope): JsonObject {
  const { session, ...withoutSession } = rest;
  const base = isEvent(requestTypeOf(saved) ?? '') || session === undefined ? withoutSession : rest;
  return laidOver(base, saved);
}

/** One of `test/requests/`, by name without `.json`. */
export function savedRequest(name: string, rest: Envelope): JsonObject {
  return completed(readRequestFile(join(__dirname, '../../../test/requests', `${name}.json`)), rest);
}
