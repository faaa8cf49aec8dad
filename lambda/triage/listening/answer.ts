/** Yes, no and not sure in their many forms, as a whole answer or as its first words. */
import type { Answer } from './heard';

interface Form {
  readonly answer: Answer;
  readonly words: RegExp;
}

const start = (source: string): RegExp =>
  new RegExp(
    `^ (?:(?:,|\\.|oh|well|so|right|ok|okay|alexa|sorry|hm|ah|god|now|look|ooh|like) )*(?:${source})(?= )`,
  );
const AND_NO = '(?: [,.])? (?:no|nope|nah|not really|not that|not at all|none)';

/** The first that fits decides: "yeah no" is a no, "no, not sure" is not sure. */
const FORMS: readonly Form[] = [
  {
    answer: 'unsure',
    words: start(
      '(?:(?:yes|no|yeah|nope) (?:, )?)?(?:maybe|perhaps|possibly|(?:i am |am )?(?:not|never|not really|not too|not quite|not entirely|not completely|not 100 percent) (?:so |too |really |very |quite |entirely |completely |totally |all that )*(?:sure|certain)|(?:i )?(?:do not|would not|cannot) (?:really |honestly )?(?:know|tell|say|remember)(?! of)|(?:i am )?unsure|(?:it is )?hard to (?:say|tell)|(?:it )?might be|(?:it )?could be|not that sure|i have no (?:idea|clue)|no (?:idea|clue)|who knows|(?:it )?depends|kind of|sort of|sometimes|ish|difficult to (?:say|tell)|50 50|yes and no|yes or no|i wish i knew|beats me|maybe a (?:bit|little))',
    ),
  },
  {
    answer: 'no',
    words: start(
      `(?:yes|yeah|yep|yea|ya|haan)${AND_NO}|no|nope|nah|naw|nay|na|nahi|never|none|nothing|negative|not (?:at all|really|that i (?:know|can|have|am|noticed|remember|feel|recall|ve)|to my knowledge|as far as|anymore|me|any|so far|today|one bit|in the slightest|a bit|particularly|especially|lately|recently|for me|likely|now|yet|even|ever)|none of (?:that|those|them|these|it)|(?:i )?(?:do|did|have|has|am|was|is|can) not(?: (?:think so|believe so|have (?:any|that|those|either|it)|had (?:any|that|those|it)|any|noticed|that|really))?(?= (?:$|[,.]|but|no|any|so|at)|$| $)|i do not (?:think|believe|suppose|reckon) so|(?:all|everything|that) (?:is )?(?:clear|fine|good|ok|okay|normal)|neither|nowt|zero|absolutely not|definitely not|certainly not|of course not|thankfully not|thank god no|hell no|god no|not a thing|far from it|nada`,
    ),
  },
  {
    answer: 'yes',
    words: start(
      'i am afraid so|yes|yeah|yep|yup|yea|yeh|aye|ya|yah|haan|ji|sure|correct|right|true|affirmative|definitely|absolutely|certainly|of course|totally|exactly|indeed|i do|i have|i am|i did|i was|i can|it (?:is|does|did|has|was)(?= (?:$|[,.]|yes|but|a bit|a little)|$| $)|there is(?= $)|(?:just )?a (?:bit|little|tad|touch|fair bit|little bit)|slightly|somewhat|quite a bit|(?:i )?(?:think|believe|guess|suppose|reckon|am afraid|fear|would say) so|unfortunately|afraid so|sadly yes|the (?:first|second|third|last|1st|2nd|3rd|former|latter|middle|other)(?: one| bit| thing)?|(?:both|all|some|one|two|2|3|most|each)(?: of (?:them|those|that|these|it))?(?= (?:$|[,.])|$| $)|that is (?:right|it|true|me)|spot on|you bet|guilty|mm hm|mhm|uh huh|uhuh|certainly do|too right|probably|most likely|now you mention it|now that you mention it',
    ),
  },
];
/** "I have a sore back" is a story; "I have" alone is a yes. */
const STORY =
  /^ (?:i (?:do|have|am|did|was|can)|right|sure|correct) (?!$|[,.] |yes |but |actually |afraid so |think so |a (?:bit|little) )/;
const MY_SIDE =
  /^ (?:the )?(?:right|left) (?:side|leg|hand|arm|foot|hip|knee|calf|one|thigh|hamstring|glute|shoulder|buttock)/;
const NO_WAIT = /^ no (?:, )?(?:wait|hang on|hold on|sorry)/;

/** The answer that the words begin with or are. */
export function hearAnswer(text: string): Answer | null {
  if (MY_SIDE.test(text) || NO_WAIT.test(text)) return null;
  const answer = FORMS.find((form) => form.words.test(text))?.answer ?? null;
  return answer === 'yes' && STORY.test(text) ? null : answer;
}
