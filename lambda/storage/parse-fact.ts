/** Reading back facts that could not be written yet and travelled with the session meanwhile. */
import * as v from 'valibot';
import { MUSCLE_GROUPS, STRETCH_IDS } from '../stretching/library';
import type { Fact } from './person';

const at = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = at;
const day = v.pipe(v.string(), v.isoDate());
const group = v.picklist(MUSCLE_GROUPS);
const stretch = v.picklist(STRETCH_IDS);
const side = v.nullable(v.picklist(['left', 'right']));
const position = v.picklist(['floor', 'chair', 'standing']);
const token = v.string();

const routine = v.object({
  steps: v.array(v.object({ stretch, side, round: v.picklist([1, 2]) })),
  index: count,
  position: v.nullable(position),
  purpose: v.exactOptional(v.picklist(['loosen', 'session', 'single'])),
  startedAt: at,
});

const plan = v.object({
  unit: v.picklist(['kg', 'lb']),
  working: v.number(),
  steps: v.array(v.number()),
  stepIndex: count,
  setAt: at,
});

export const factSchema: v.GenericSchema<unknown, Fact> = v.variant('kind', [
  v.object({ kind: v.literal('disclaimer-heard'), version: count }),
  v.object({ kind: v.literal('stretch-met'), stretch, at }),
  v.object({ kind: v.literal('stretched'), group, side, day, at }),
  v.object({
    kind: v.literal('tightness-told'),
    group,
    side,
    tightness: v.picklist(['loose', 'less', 'tight']),
    day,
  }),
  v.object({ kind: v.literal('routine-saved'), routine }),
  v.object({ kind: v.literal('routine-cleared'), at }),
  v.object({ kind: v.literal('routine-finished'), at }),
  v.object({ kind: v.literal('trace-dropped'), at }),
  v.object({
    kind: v.literal('prefers'),
    position: v.exactOptional(position),
    pace: v.exactOptional(v.picklist(['normal', 'slower'])),
    hold: v.exactOptional(v.picklist(['shorter', 'normal', 'longer'])),
  }),
  v.object({ kind: v.literal('stretch-left-out'), stretch }),
  v.object({ kind: v.literal('stretch-brought-back'), stretch }),
  v.object({ kind: v.literal('weight-plan-set'), plan }),
  v.object({ kind: v.literal('weight-step-moved'), setAt: at, stepIndex: count }),
  v.object({ kind: v.literal('weight-plan-dropped'), setAt: at }),
  v.object({ kind: v.literal('time-zone-told'), zone: v.nullable(v.string()), askedAt: at }),
  v.object({
    kind: v.literal('reminder-made'),
    token,
    reminder: v.picklist(['afternoon', 'morning', 'weekly']),
  }),
  v.object({ kind: v.literal('reminder-gone'), token }),
  v.object({ kind: v.literal('consent-refused'), at }),
  v.object({ kind: v.literal('diary-agreed'), at }),
  v.object({ kind: v.literal('diary-stopped') }),
  v.object({ kind: v.literal('sore'), day, score: v.pipe(v.number(), v.minValue(0), v.maxValue(10)) }),
  v.object({ kind: v.literal('apla-failed') }),
]);
