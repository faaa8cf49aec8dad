/**
 * The state of a session: small, versioned, sent along with every response and parsed when it comes back. Answers to
 * the safety screen live here only and end with the session.
 */
import * as v from 'valibot';
import { factSchema } from '../storage/parse-fact';
import { parsePerson } from '../storage/parse-person';
import type { Recalled } from '../storage/store';
import { MUSCLE_GROUPS, STRETCH_IDS } from '../stretching/library';
import { FINDING_IDS, LEVELS } from '../triage/rules';
import { SESSION_VERSION } from './new-session';
import { questionSchema, screenQuestionSchema } from './question-id';

export const SCENES = [
  'welcome',
  'screening',
  'cause',
  'technique',
  'stretching',
  'between-sets',
  'week',
  'diary',
  'reminders',
  'my-data',
] as const;
export type SceneName = (typeof SCENES)[number];

const maybe = v.nullable;
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());

const finding = v.picklist(FINDING_IDS);
const level = v.picklist(LEVELS);
const sentence = v.union([v.string(), list(v.union([v.string(), v.object({ dial: v.string() })]))]);
const epochSeconds = v.number();
const stretchId = v.picklist(STRETCH_IDS);
const side = v.picklist(['left', 'right']);
const position = v.picklist(['floor', 'chair', 'standing']);
const unit = v.picklist(['kg', 'lb']);

const findingsSchema = v.record(finding, v.picklist(['present', 'absent', 'unsure']));

const screenSchema = v.object({
  mode: v.picklist(['full', 'changed', 'brief', 'hurt']),
  findings: findingsSchema,
  decided: level,
  settled: list(screenQuestionSchema),
  toConfirm: list(finding),
  days: maybe(v.number()),
  trend: maybe(v.picklist(['better', 'same', 'worse'])),
  sharpRep: v.boolean(),
});

/** What was told of the lift and of the morning; null where nothing was said. */
const accountSchema = v.object({
  form: maybe(v.picklist(['good', 'bad'])),
  sharpRep: maybe(v.boolean()),
  newWeight: maybe(v.boolean()),
  stiff: maybe(v.boolean()),
  eases: maybe(v.boolean()),
});

/** What the user wanted when the screen came first. */
const wishSchema = v.variant('kind', [
  v.object({ kind: v.literal('loosen'), position: maybe(position) }),
  v.object({ kind: v.literal('technique') }),
  v.object({ kind: v.literal('weight-plan') }),
  v.object({ kind: v.literal('stretch'), stretch: stretchId }),
  v.object({ kind: v.literal('group'), group: v.picklist(MUSCLE_GROUPS) }),
  v.object({
    kind: v.literal('between-sets'),
    group: maybe(v.picklist(MUSCLE_GROUPS)),
    restSeconds: maybe(v.number()),
  }),
  v.object({ kind: v.literal('week-session'), minutes: maybe(v.number()) }),
  v.object({ kind: v.literal('resume') }),
  v.object({
    kind: v.literal('squat-report'),
    weight: maybe(v.number()),
    unit: maybe(unit),
    felt: maybe(v.picklist(['good', 'bad'])),
  }),
  v.object({ kind: v.literal('morning-after'), felt: v.picklist(['good', 'bad']) }),
]);

const routineSchema = v.object({
  steps: list(v.object({ stretch: stretchId, side: maybe(side), round: v.picklist([1, 2]) })),
  index: v.number(),
  position: maybe(position),
  startedAt: epochSeconds,
  /** What is to be offered when it is through. */
  purpose: v.picklist(['loosen', 'session', 'single']),
  /** Whether how to interrupt was said in this routine. */
  interruptTold: v.boolean(),
  /** Whether a hold is playing (the next request may cut into it). */
  holding: v.boolean(),
  /** How long the step at hand is held. */
  holdSeconds: v.number(),
  /** At least so long is spoken before the hold begins. */
  leadSeconds: v.optional(v.number(), 0),
  /** Whether any step was held through in this routine. */
  held: v.optional(v.boolean(), false),
});

const techniqueSchema = v.object({
  unit: maybe(unit),
  working: maybe(v.number()),
  /** The fault that is being gone through; -1 before the first. */
  fault: v.number(),
  /** After a sharp rep: no stretching today. */
  stretchToday: v.boolean(),
});

const betweenSetsSchema = v.object({
  group: maybe(v.picklist(MUSCLE_GROUPS)),
  restSeconds: maybe(v.number()),
});

/** A reminder that was proposed and waits for a yes. */
const proposalSchema = v.object({
  kind: v.picklist(['afternoon', 'morning', 'weekly']),
  date: maybe(v.string()),
  time: v.string(),
  weekdays: list(v.picklist(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])),
  /** A reminder that this one takes the place of. */
  replaces: maybe(v.string()),
});

const askedSchema = v.object({
  question: questionSchema,
  findings: list(finding),
  text: sentence,
  short: sentence,
});

const sessionSchema = v.object({
  version: v.literal(SESSION_VERSION),
  scene: v.picklist(SCENES),
  asked: maybe(askedSchema),
  /** What was said last without the question, for "repeat". */
  said: list(sentence),
  /** Turns running in which nothing was understood. */
  misses: v.number(),
  /** How often "not sure" was the answer to the pending question. */
  doubts: v.number(),
  screen: maybe(screenSchema),
  /** What earlier screens of this session found: told, never counted again. */
  earlier: findingsSchema,
  level: maybe(level),
  /** Whether the safety net was spoken in this session. */
  netSpoken: v.boolean(),
  account: accountSchema,
  cause: maybe(v.picklist(['technique', 'stiffness', 'both'])),
  wish: maybe(wishSchema),
  routine: maybe(routineSchema),
  technique: maybe(techniqueSchema),
  betweenSets: maybe(betweenSetsSchema),
  proposal: maybe(proposalSchema),
  /** The time to which one is to be moved, while it is asked which one. */
  moveTo: maybe(v.string()),
  /** Where a question about reminders came in between; null where nothing else was asked. */
  interrupted: maybe(v.object({ scene: v.picklist(SCENES), asked: askedSchema })),
  /** What a yes to the pending question confirms, where the scene alone does not tell. */
  confirming: maybe(v.picklist(['everything', 'diary', 'card', 'keep-diary', 'session', 'start-screen'])),
  /** Whose memory this session reads and writes: the voice that opened it, or null for one not recognised. */
  personId: maybe(v.string()),
  /** What happened and could not be written yet; the next write takes it along. */
  unsaved: list(factSchema),
  /** What is stored cannot be read by this version: it is left alone for the rest of the session. */
  setAside: v.boolean(),
  /** Whether it was said that the memory is out of order. */
  storeTold: v.boolean(),
  /** When the memory last failed to write; null once it has written again. */
  storeFailedAt: maybe(epochSeconds),
  aplaFailed: v.boolean(),
});

type Stored = v.InferOutput<typeof sessionSchema>;
export type Account = Stored['account'];
export type Wish = NonNullable<Stored['wish']>;
export type Routine = NonNullable<Stored['routine']>;
export type TechniqueTalk = NonNullable<Stored['technique']>;
export type BetweenSetsTalk = NonNullable<Stored['betweenSets']>;
export type Proposal = NonNullable<Stored['proposal']>;
export type Asked = NonNullable<Stored['asked']>;
export type Cause = NonNullable<Stored['cause']>;

export interface Session extends Stored {
  /** The memory as it was read when the session began; null when the store could not be used. */
  readonly known: Recalled | null;
}

/** The session as it came back; null when it is of another version or broken. Never throws. */
export function parseSession(attributes: unknown): Session | null {
  const stored = v.safeParse(sessionSchema, attributes);
  if (!stored.success) return null;
  return { ...stored.output, known: parseKnown(attributes) };
}

const knownSchema = v.object({ known: v.object({ person: v.unknown(), version: v.number() }) });

function parseKnown(attributes: unknown): Recalled | null {
  const read = v.safeParse(knownSchema, attributes);
  if (!read.success) return null;
  try {
    return { person: parsePerson(read.output.known.person), version: read.output.known.version };
  } catch {
    // Our own attributes of another version: the session goes on without memory.
    return null;
  }
}
