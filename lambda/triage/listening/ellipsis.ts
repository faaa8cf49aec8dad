/** Short answers to a question that is open: which of the findings asked about a few words name. */
import type { FindingId } from '../rules';
import { compile, type Pattern } from './pattern';

const NUMB = '({numb}|{odd}|odd feeling|tingly|sensation|feeling)';
/** Of legs these say that they have worked, not that they are weak or numb. */
const WORKED =
  '(?:sore|soreness|stiff|stiffness|tight|aching|achy|ache|aches|tired|doms|knackered|fine|ok|okay|dead|heavy|killing)';
const TABLE: Readonly<Partial<Record<FindingId, readonly string[]>>> = {
  saddle: [
    NUMB,
    'when i (wipe|am wiping|sit)',
    'wiping',
    'down there',
    'between (my|the) legs',
    'round (my|the) (bottom|bum)',
  ],
  'bladder-bowel': [
    '(trouble|hard|difficult|slow|slower|weak stream|cannot (hold|start|feel|go)|holding|leak\\w*|accidents?|dribbl\\w+|starting|bladder|bowels?|{pee}|{peeing}|{poo}|to start|to hold)',
  ],
  'both-legs': [
    '({numb}|{weak}|giving way|wobbly|unsteady|buckl\\w+)',
    `(?<!${WORKED} .{0,40})(both( of them| sides| legs)?|legs)(?! .{0,40}${WORKED})`,
  ],
  'chest-breath-faint': [
    '(tight|tightness|breath\\w*|chest|faint\\w*|dizzy|light headed|lightheaded|pressure|passed out|pass out|heavy|clammy)',
  ],
  'tearing-pain': ['(tearing|ripping|tore|ripped|sudden|out of (the blue|nowhere))'],
  'dark-urine': [
    '(dark(?! yellow)|brown\\w*|red|reddish|pink|rusty|tea|cola|coke|black|blood\\w*|orange|hardly any|hardly|barely any|not much)',
  ],
  'serious-accident': ['(crash\\w*|accident|car|ladder|stairs|fell|fall|cannot walk)'],
  'swollen-weak-thighs': ['(swollen|hard|rock hard|puffy|swelling|{weak}|need my arms|use my arms|thighs?)'],
  'one-leg-weak': [
    '({weak}|drags?|dragging|drops?|dropping|slaps?|slapping|trip\\w*|floppy|gives way|giving way|left|right|one foot)',
  ],
  severe: ['(8|9|10|eight|nine|ten)', 'cannot (sleep|wash|walk)', '(sleep|sleeping|walking|washing|worst)'],
  fever: [
    '(3[89](\\.\\d)?|4[01](\\.\\d)?|100\\.[4-9]|10[1-6](\\.\\d)?)',
    '(hot|shivers?|shivery|unwell|ill|chills|temperature|cold and hot|sweaty)',
  ],
  'urine-burning': [
    '(burn\\w*|sting\\w*|all the time|every few minutes|often|keep going|a lot|constantly|frequent\\w*)',
  ],
  'flank-waves': ['(waves|under (my |the )?ribs|side|groin|comes and goes|left|right)'],
  'cancer-weight-loss': ['(sweats?|weight|lost|cancer|night)'],
  knock: ['(fell|fall|knock\\w*|bang\\w*|hit|slip\\w*|trip\\w*|landed)'],
  'calf-clot': ['(calf|swollen|hot|red|warm)'],
  'under-18': [
    '(8|9|1[0-7])(?! (weeks?|months?|days?|hours?|minutes?|reps?|kilos?|kg))',
    '(seventeen|sixteen|fifteen|fourteen|thirteen|twelve)',
  ],
  pregnant: ['(expecting|baby|birth|weeks|months|first trimester|second trimester|third trimester)'],
  'weak-bones-immune': ['(steroids?|thinners?|bones?|immune|tablets)'],
  'one-leg-pain': ['({numb}|shoot\\w*|left|right|one leg|below the knee|to the (foot|toes?|knee|calf))'],
  'pregnancy-danger': ['(waves|bleed\\w*|spotting|fluid|less|contractions?|one side|leak\\w*)'],
  'sharp-on-spine': ['(sharp|spine|bone|crack\\w*|pop\\w*|middle|snap\\w*|in the centre|in the center)'],
  'arm-nerve': ['({numb}|{weak})'],
};

const compiled = new Map(
  Object.entries(TABLE).map(([finding, patterns]): [string, Pattern] => [finding, compile(patterns)]),
);

/** What short words may name for a finding that the open question asks about; null when nothing short does. */
export function shortWordsFor(finding: FindingId): Pattern | null {
  return compiled.get(finding) ?? null;
}
