/** The phrases that reach a skill outside a session: "open limber lifter", "ask limber lifter to ...". */

export type Opening =
  | { readonly kind: 'launch' }
  /** A one-shot: the words for the skill, without the phrase that opens it. */
  | { readonly kind: 'one-shot'; readonly words: string };

const WAKE_WORD = /^(?:(?:hey|ok|okay)\s+)?alexa\b[\s,.!:]*/i;
const LAUNCH_WORDS = 'open|start|launch|begin|run|use|play|resume|load|enter|talk to|ask|tell';
const CONNECTING_WORDS = 'to|for|about|that|if|whether|and';

/** The words without a wake word before them: within a session people say it now and then, too. */
export function withoutWakeWord(words: string): string {
  return words.replace(WAKE_WORD, '').trim();
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether these words open the skill of that invocation name, and with what. */
export function readOpening(words: string, invocationName: string): Opening | null {
  const name = invocationName.split(' ').map(escaped).join('\\s+');
  const phrase = new RegExp(
    `^(?:please\\s+)?(?:${LAUNCH_WORDS})\\s+(?:the\\s+)?${name}(?:\\s+skill)?(?![\\w'’])[\\s,.!?]*(?:please)?[\\s,.!?]*` +
      `(?:(?:${CONNECTING_WORDS})\\s+)?(.*)$`,
    'i',
  );
  const match = phrase.exec(withoutWakeWord(words));
  if (match === null) return null;
  const rest = (match[1] ?? '').trim();
  return rest === '' ? { kind: 'launch' } : { kind: 'one-shot', words: rest };
}
