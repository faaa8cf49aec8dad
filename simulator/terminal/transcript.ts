/** The transcript that people read: what was said, what was heard, and the light. */
import type { Heard } from '../echo/heard';
import type { Part } from '../echo/player/parts';

/** Paints a text, or leaves it as it is where there are no colours. */
export interface Paint {
  readonly user: (text: string) => string;
  readonly alexa: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly alarm: (text: string) => string;
  readonly caution: (text: string) => string;
}

const code = (number: string) => (text: string) => `\u001b[${number}m${text}\u001b[0m`;
const plain = (text: string): string => text;

export const COLOURED: Paint = {
  user: code('1'),
  alexa: code('36'),
  quiet: code('90'),
  alarm: code('31'),
  caution: code('33'),
};
export const PLAIN: Paint = { user: plain, alexa: plain, quiet: plain, alarm: plain, caution: plain };

/** The light ring: lit while Alexa listens. */
export const light = (listening: boolean): string => (listening ? '◉' : '○');

/** "A: Breathe. · 30 s · Now the other side?" — a pause of under two seconds is a breath and not shown. */
function speechLine(heard: Heard, played: readonly Part[], paint: Paint): readonly string[] {
  if (played.length === 0) return [];
  const shown = played.flatMap((part) => {
    if (part.kind === 'speech') return [paint.alexa(part.text)];
    if (part.kind === 'silence' && part.seconds < 2) return [];
    const length = `${Math.round(part.seconds)} s`;
    return [paint.quiet(part.kind === 'silence' ? `· ${length} ·` : `♪ ${length} ♪`)];
  });
  return [`A: ${shown.join(' ')} ${light(heard.listening)}`];
}

/** Alexa asks in words of her own, which nobody but the device knows. */
const CONSENT = '   (Alexa asks whether the skill may set reminders, and is answered: see /permission)';

const ended = (heard: Heard): boolean => heard.request === 'SessionEndedRequest';

/** What one line brought and what was played of it, as lines of text. */
export function transcriptOf(heard: Heard, played: readonly Part[], paint: Paint): readonly string[] {
  const said = heard.said.trim();
  const rang = heard.rang.map(({ at, text }) =>
    paint.caution(`♫ ${at.replace('T', ' ')} Here's your reminder: ${text}`),
  );
  // Words are heard after what had come due; a silence goes before what comes due in it.
  const isSilence = /^\/(wait|silence)\b/.test(said);
  return [
    ...(isSilence ? [] : rang),
    ...(heard.intent === null ? [] : [paint.quiet(`   ${heard.intent}${slotsText(heard)}`)]),
    ...speechLine(heard, played, paint),
    ...(heard.directives.includes('Connections.SendRequest') ? [paint.quiet(CONSENT)] : []),
    ...(ended(heard) ? [paint.quiet('   (the session has ended)')] : []),
    ...(isSilence ? rang : []),
    ...(heard.card === null ? [] : [paint.quiet(`   card: ${heard.card.title}: ${heard.card.text}`)]),
    ...(said === '/reminders' ? remindersText(heard, paint) : []),
    ...heard.warnings.map((text) => paint.caution(`   ${text}`)),
    ...heard.violations.map((text) => paint.alarm(`   violation: ${text}`)),
  ];
}

function slotsText({ slots }: Heard): string {
  const filled = Object.entries(slots).map(([name, slot]) => `${name}: ${slot.value}`);
  return filled.length === 0 ? '' : ` (${filled.join(', ')})`;
}

function remindersText({ reminders }: Heard, paint: Paint): readonly string[] {
  if (reminders.length === 0) return [paint.quiet('   No reminder is set.')];
  return reminders.map(({ at, rule, text }) =>
    paint.quiet(`   ${at.replace('T', ' ')}${rule === undefined ? '' : ` ${rule}`} ${text}`),
  );
}
