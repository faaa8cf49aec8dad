/** Somebody else in danger now. */
import { RULES } from '../rules';
import type { SignMention } from './mentions';
import { compile, findAll } from './pattern';
import { isSomeoneElse } from './people';
import { counts } from './scope';
import { given, TOGETHER } from './together';

const EMERGENCIES: ReadonlySet<string> = new Set(
  RULES.filter((rule) => rule.level === 'emergency').map((rule) => rule.id),
);

/** Said of somebody else, these need help whatever else is said. */
const COLLAPSE = compile([
  '(has |have |just |suddenly |is |is not |are )*(collapsed|unconscious|unresponsive|passed out|blacked out|fainted|not responding|not breathing|stopped breathing|turning blue|turned blue|gone blue|not waking up|will not wake up|cannot be woken|cannot wake up|having a (fit|seizure|heart attack|stroke)|(just )?had a (heart attack|stroke|fit|seizure)|choking|bleeding (badly|heavily|a lot|out)|not moving|fitting|cannot move|cannot breathe|trapped under (the |a )?(bar|barbell|weight|weights|bench)|pinned under (the |a )?(bar|barbell|weight|weights))',
  '(fall|fallen|fell) & cannot (get up|move|stand|walk)',
  '(will|does|is|do|has) not (wake up|breathe|breathing|respond|responding|move|moving|waking)',
]);
const PAST =
  /(?: |^)(?:died|passed away|used to|suffered from|years? ago|last (?:year|month|week|winter|summer)|months ago|weeks ago|back in|when (?:he|she|they|i) (?:was|were)|dementia|alzheimers|history|recovered|survived|recovering|for years|in (?:19|20)\d\d|always|was diagnosed|in the past|decades|once|at (?:the age of )?[2-9]\d(?! (?:this|today|o clock|past|minutes)))(?= |$)/;
const HAD = / (?:had|has had|have had|got over|was|were) (?:{word} ){0,4}$/;
const NOW = / (?:now|right now|this (?:morning|minute|second)|today|tonight|just|suddenly|still) /;

function sentence(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf(' . ', start), 0);
  const to = text.indexOf(' . ', end);
  return text.slice(from, to < 0 ? undefined : to + 1);
}

function happensNow(text: string, start: number, end: number): boolean {
  const around = sentence(text, start, end);
  if (PAST.test(around)) return false;
  return (
    !HAD.test(
      ` ${text.slice(0, start).trim()} ${/^(?:had|was|were|has had) /.exec(text.slice(start))?.[0] ?? ''}`,
    ) || NOW.test(around)
  );
}

/** Whether the words tell of another person's emergency that is going on. */
export function someoneElseIsInDanger(text: string, mentions: readonly SignMention[]): boolean {
  const told = mentions.some(
    (mention) =>
      mention.other &&
      !mention.hint &&
      EMERGENCIES.has(mention.sign) &&
      counts(mention.bearing) &&
      happensNow(text, mention.start, mention.end),
  );
  const others = new Set(
    mentions
      .filter((each) => each.other && counts(each.bearing) && happensNow(text, each.start, each.end))
      .map(({ sign }) => sign),
  );
  return (
    told ||
    given(TOGETHER, (sign) => others.has(sign)).some((finding) => EMERGENCIES.has(finding)) ||
    findAll(COLLAPSE, text).some((found) => {
      const [start, end] = [found.index, found.index + found[0].length];
      return isSomeoneElse(text.slice(0, start), found[0], text.slice(end)) && happensNow(text, start, end);
    })
  );
}
