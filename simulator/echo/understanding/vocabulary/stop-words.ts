/** Words that carry no topic of their own. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its is am are was were be been being do does did have has had having will would
  can could shall should may might must i me my mine we us our you your yours he him his she her they them their one
  ones and or but so if then than of to in on at by for with from into about as up out off over there here what which
  who whom whose how when where why not no yes just like really very too also please thanks thank um uh er well okay
  oh hey alexa let go get got give tell say want need know think make take some any all more much many again still
  until whatsoever somewhere allowed single while before after yet ever own same different such only both either
  each every few own around along away another anyone somebody someone everyone anybody whatever whenever wherever since during
  without within though although because however instead else already almost nearly enough quite rather please might
  seem seems look looks looking mean means meant try trying put puts come comes coming keep ask hear happen happens
  guess suppose wonder wondering believe hope wish like actually basically honestly certain certainly supposed able
  going gone been done getting having making taking talking today tomorrow yesterday time times moment later soon once
  now thing things stuff bit lot kind sort way right good`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Sounds and politeness that may be left out anywhere. */
export const FILLERS: ReadonlySet<string> = new Set(
  'um umm uh uhm er erm hmm hm ah please alexa actually basically literally kindly'.split(' '),
);

/** Words that only colour; left out when nothing else helps. */
export const COLOURS: ReadonlySet<string> = new Set(
  (
    'really totally honestly absolutely completely quite very just actually definitely simply probably perhaps truly ' +
    'kind sort bit little pretty rather somewhat maybe like currently quickly straight'
  ).split(' '),
);

/** What may be left out at the beginning, longest first. */
export const OPENINGS: readonly string[] = [
  'i would like you to',
  'i want you to',
  'i need you to',
  'is it possible to',
  'would you mind',
  'do you mind',
  'are you able to',
  'i would like to',
  'i think i want to',
  'i just want to',
  'i really want to',
  'go ahead and',
  'why do not we',
  'how about we',
  'what about we',
  'i think we should',
  'can you please',
  'is there a way to',
  'i think i will',
  'i think i',
  'can you',
  'could you',
  'would you',
  'will you',
  'can we',
  'could we',
  'shall we',
  'i want to',
  'we should',
  'let us',
  'let me',
  'may i',
  'can i',
  'could i',
  'i wish to',
  'i said',
  'i mean',
  'i think',
  'i guess',
  'you know',
  'oh well',
  'okay',
  'oh',
  'well',
  'so',
  'and',
  'hey',
  'look',
  'then',
  'now',
  'just',
  'maybe',
  'all right',
  'yo',
  'like',
  'sorry',
  'anyway',
  'cool',
  'great',
  'fine',
  'hi',
  'hello',
  'i am going to',
  'i will',
  'about',
  'around',
  'roughly',
  'probably',
  'perhaps',
  'for about',
  'it is',
];

/** What may be left out at the end. */
export const CLOSINGS: readonly string[] = [
  'thank you very much',
  'thank you',
  'thanks',
  'for me',
  'right now',
  'if you can',
  'if you could',
  'if possible',
  'i think',
  'i guess',
  'i suppose',
  'i would say',
  'i reckon',
  'you know',
  'then',
  'now',
  'though',
  'mate',
  'too',
  'as well',
  'or so',
  'ish',
  'or something',
  'cheers',
  'okay',
  'already',
  'today',
  'again please',
  'will you',
  'would you',
  'could you',
  'can you',
  'to be honest',
  'really',
  'probably',
  'right',
];
