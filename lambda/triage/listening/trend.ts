/** Whether it gets better or worse over the days. */
import type { HeardTrend } from './heard';
import { findAll } from './pattern';

const MOMENT =
  '(?! (?:getting out|out of|when|whenever|once|if|at night|in the (?:morning|night|evening)|first thing|after (?:i|sitting|sleeping|a (?:walk|shower))|on (?:moving|waking|getting|the stairs)|with (?:movement|heat|walking|moving|rest)|as i|lying|sitting|standing|bending|walking|by the (?:evening|afternoon)|on the (?:left|right)|getting up|for moving|(?:off |up )?now (?:i|that)|going|in bed|to sit|than (?:sitting|the (?:left|right))|coming))';
const TRENDS: readonly (readonly [HeardTrend, RegExp])[] = [
  [
    'same',
    new RegExp(
      `(?<= )(?:(?:not|never|does not seem|is not|has not) (?:really |been |got |gotten |get |getting |going |feel |feeling |any |actually |a bit |much )*(?:better|worse|improving|improved|changed|easing|eased|changing|shifting|shifted|budged|any different|going away|gone away|go away|healing)|no (?:better|worse|change|changes|improvement|different)|(?:about |still |just |exactly |pretty much |much |stayed |staying |is |are |feels |more or less |roughly |all )+the same|^ the same(?= $)|unchanged|same (?:as (?:yesterday|before|ever|it was|when it started)|every day)|neither better nor worse|(?:still )?going nowhere|stuck)${MOMENT}(?= )`,
      'g',
    ),
  ],
  [
    'worse',
    new RegExp(
      `(?<= )(?:(?:getting|gets|got|gotten|get|growing|going|becoming|been getting|is|feels|a lot|much|even|now|definitely|bit|little|far|steadily|slowly|progressively|its|now is|way) (?:a lot |much |a bit |a little |even |steadily |slowly |progressively |gradually |far |definitely |any |worse and |more |every day |each day |)*(?:worse|more painful|more sore|stiffer and sorer|worser)|worse (?:every day|each day|than (?:yesterday|before|it was|the day before|ever|last|when)|by the (?:day|hour)|today|now|and worse|over the|since)|worsening|deteriorating|going downhill|more (?:sore|painful|pain) (?:every|each|than) (?:day|yesterday)|hurts more (?:every|each) day|(?:building|ramping|increasing|intensifying)(?: up)? (?:every|each|by|over))${MOMENT}(?= )`,
      'g',
    ),
  ],
  [
    'better',
    new RegExp(
      `(?<= )(?:(?:getting|gets|got|gotten|feeling|feels|felt|is|are|bit|little|lot|much|slightly|definitely|slowly|gradually|already|been getting|seems|now) (?:a lot |much |a bit |a little |slowly |gradually |steadily |slightly |definitely |any |way |so much |even |)*(?:better|easier|less sore|less stiff|less painful|looser)|better (?:every day|each day|than (?:yesterday|before|it was|the day before|last)|by the day|today|now|and better|since)|improving|improved|on the mend|easing(?: off| up)?|settling(?: down)?|calming down|wearing off|going away|fading|healing|less (?:sore|painful|stiff) (?:every|each|than) (?:day|yesterday)|recovering|clearing up)${MOMENT}(?= )`,
      'g',
    ),
  ],
];
const WHOLE: readonly (readonly [HeardTrend, RegExp])[] = [
  [
    'same',
    /^ (?:(?:it is|about|still|just|pretty much|much|stayed|more or less|kind of|i would say|i think|no) )*(?:the )?same(?: (?:really|as before|i think|thing))?(?: [.,])? $/,
  ],
  [
    'worse',
    /^ (?:(?:it is|a bit|a lot|a little|much|slightly|definitely|i would say|i think|bit|getting|if anything|even|now|it has got|probably) )*worse(?: (?:i think|really|today|actually|now))?(?: [.,])? $/,
  ],
  [
    'better',
    /^ (?:(?:it is|a bit|a lot|a little|much|slightly|definitely|i would say|i think|bit|getting|if anything|even|now|it has got|probably|yes|yeah) )*better(?: (?:i think|really|today|actually|now))?(?: [.,])? $/,
  ],
];

/** The course over the days; the last word about it counts. Better or worse within a day is none. */
export function hearTrend(text: string): HeardTrend | null {
  const whole = WHOLE.find(([, pattern]) => pattern.test(text));
  if (whole !== undefined) return whole[0];
  const taken: { trend: HeardTrend; at: number; end: number }[] = [];
  for (const [trend, pattern] of TRENDS) {
    for (const found of findAll(pattern, text)) {
      const [at, end] = [found.index, found.index + found[0].length];
      if (!taken.some((other) => at < other.end && other.at < end)) taken.push({ trend, at, end });
    }
  }
  return taken.sort((one, other) => other.at - one.at)[0]?.trend ?? null;
}
