/**
 * Brings speech and typing to one form: lower case, no contractions, numbers as digits, every word and every
 * stop (`.`, `?`, `,`) a token of its own between single spaces. The vocabularies are written for this form.
 */
import { withDigits } from './numbers';
import { PEOPLE } from './people-words';

const IRREGULAR: Readonly<Record<string, string>> = {
  "can't": 'cannot',
  cant: 'cannot',
  cannae: 'cannot',
  "won't": 'will not',
  wont: 'will not',
  "shan't": 'will not',
  "ain't": 'is not',
  aint: 'is not',
  dunno: 'do not know',
  kinda: 'kind of',
  sorta: 'sort of',
  outta: 'out of',
  outa: 'out of',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  im: 'i am',
  ive: 'i have',
  theres: 'there is',
  thats: 'that is',
  hes: 'he is',
  shes: 'she is',
  cos: 'because',
  coz: 'because',
  cuz: 'because',
  "'cause": 'because',
  "'cos": 'because',
  bc: 'because',
  idk: 'i do not know',
  tbh: '',
  innit: '',
  lemme: 'let me',
  yday: 'yesterday',
};

const NEGATED_VERBS = 'do|does|did|is|are|was|were|has|have|had|could|would|should|must|need|ca|might'.split(
  '|',
);

const person = new RegExp(`\\b(${PEOPLE})(?:'s|s')(?= )`, 'g');

type Step = readonly [RegExp, string];

const CHARACTERS: readonly Step[] = [
  [/[\u2018\u2019\u02bc`]/g, "'"],
  [/[\u201c\u201d"*_()[\]{}]|\s[-\u2013\u2014]+\s|[\u2013\u2014]|\.{2,}|\u2026/g, ' , '],
  [/\u00b0\s*([cf])\b/g, ' degrees $1 '],
  [/\u00b0/g, ' degrees '],
  [/(\d),(\d{3})\b/g, '$1$2'],
  [/(\d),(\d)\b/g, '$1.$2'],
  [/(\d+)\s*\/\s*10\b/g, '$1 out of 10'],
  [/(\d)(?=[a-z])/g, '$1 '],
  [/([a-z])[-/](?=[a-z0-9])/g, '$1 '],
  [/(\d)-(?=\d)/g, '$1 or '],
  [/(\d)-(?=[a-z])/g, '$1 '],
  [/\.(?!\d)|(?<!\d)\.|[!;:\n]/g, ' . '],
  [/\?/g, ' ? '],
  [/,/g, ' , '],
  [/[^a-z0-9.?, ']/g, ' '],
];

const CONTRACTIONS: readonly Step[] = [
  [/\b(\w+)n't\b/g, '$1 not'],
  [/\bi'd\b/g, 'i would'],
  [/'m\b/g, ' am'],
  [/'ve\b/g, ' have'],
  [/'re\b/g, ' are'],
  [/'ll\b/g, ' will'],
  [/'d\b/g, ' would'],
  [
    /\b(yesterday|dentist|builder|else|(?:mon|tues|wednes|thurs|fri|satur|sun)day)'s (?!(?:been|a|the|not|just|when|got|going)\b)/g,
    '$1s ',
  ],
  [/'s\b/g, ' is'],
  [/'/g, ''],
];

const PHRASES: readonly Step[] = [
  [/\bcan not\b/g, 'cannot'],
  [/\b(?:could not|was not able to|were not able to)\b(?! (?:be|care))/g, 'cannot'],
  [/\b(?:(?:have|has|had|am|is|are) )?not (?:been )?(?:able|possible) to\b/g, 'cannot'],
  [/\b(?:(?:have|has|had|am|is|are|been) )?(?:unable|powerless) to\b/g, 'cannot'],
  [/\bcannot (?:even|really|actually|seem to|quite|hardly|physically|ever|always|fully)\b/g, 'cannot'],
  [
    /\b(?:(?:can|could) (?:only )?(?:just )?(?:about )?(?:hardly|barely|scarcely)|(?:hardly|barely|scarcely) (?:can|could))\b/g,
    'can hardly',
  ],
  [/\bnot (?:only|just|merely|simply)\b/g, 'both'],
  [
    /\b(?:um+|uh+|erm*|hm+|ah|literally|honestly|basically|actually|to be honest|to be fair|you know what|you know|i mean|i must say|mind you|obviously|like i said)\b/g,
    '',
  ],
  [/\b(?:do|did) not (?:think|believe|feel like|feel as if) i can\b/g, 'cannot'],
  [
    /\bi (?:do not (?:really |honestly )?(?:think|believe|reckon)|cannot say|would not say)(?: that)? (?=(?:i|it|my|there|the)\b)/g,
    'unlikely ',
  ],
  [/\bwater works\b/g, 'waterworks'],
  [/\b(\d+) (?:on|by|over|outta|from) 10\b/g, '$1 out of 10'],
  [/\bany more\b/g, 'anymore'],
  [/\b(days|weeks|months|years|couple|few) back\b(?! pain)/g, '$1 ago'],
  [
    /(?<!\b(?:set|knock\w*|sent|put|call\w*|g[ai]ve|got|get|bring|brought|took|take|let|kept|keep|hold\w*|held|pull\w*|push\w*|hit|told|text\w*|kill\w*|left|made|makes|lets) )\bme (?=(?:lower |own |poor |left |right |old |bloody )*(?:back|chest|legs?|thighs?|calf|calves|hips?|bum|feet|foot|knees?|neck|side|groin|crotch|hamstrings?|quads?|shoulders?|arms?|pee|wee|bladder|bike|bits|backside|tummy|belly|stomach|guts?|head|hands?|fingers?|eyes?|face|heart|toes?|ankles?|shins?|ribs|spine|mum|mam|nan|dad|gran|wife|missus|husband|mate|son|lad|daughter)\b)/g,
    'my ',
  ],
  [/\ball right\b/g, 'alright'],
];

const TIDY: readonly Step[] = [
  [/\s+/g, ' '],
  [/\b(\w+)(?: \1\b)+/g, '$1'],
];

function run(text: string, steps: readonly Step[]): string {
  return steps.reduce((so, [from, to]) => so.replace(from, to), text);
}

const bareNegations = new RegExp(`\\b(${NEGATED_VERBS.join('|')})nt\\b`, 'g');

/** The words in the form that the tables are written for, with a space at either end. */
export function normalise(words: string): string {
  const characters = run(` ${words.normalize('NFKC').toLowerCase()} `, CHARACTERS);
  const irregular = characters
    .replace(/'?[a-z]+(?:'[a-z]+)?/g, (word) => IRREGULAR[word] ?? word)
    .replace(bareNegations, '$1 not')
    .replace(person, '$1');
  const digits = withDigits(run(run(irregular, CONTRACTIONS), TIDY));
  return ` ${run(run(digits, PHRASES), TIDY).trim()} `;
}
