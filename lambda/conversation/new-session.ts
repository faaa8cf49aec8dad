/** A session that begins. Apart from the schema, which a launch does not need. */
import type { Session } from './session';

/** Raised whenever state of an older version cannot be read. */
export const SESSION_VERSION = 5;

export function newSession(): Session {
  return {
    version: SESSION_VERSION,
    scene: 'welcome',
    asked: null,
    said: [],
    misses: 0,
    doubts: 0,
    screen: null,
    earlier: {},
    level: null,
    netSpoken: false,
    account: { form: null, sharpRep: null, newWeight: null, stiff: null, eases: null },
    cause: null,
    wish: null,
    routine: null,
    technique: null,
    betweenSets: null,
    proposal: null,
    moveTo: null,
    interrupted: null,
    confirming: null,
    personId: null,
    unsaved: [],
    setAside: false,
    storeTold: false,
    storeFailedAt: null,
    aplaFailed: false,
    known: null,
  };
}
