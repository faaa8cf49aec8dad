import { type Heard, listen } from '../../../lambda/triage/listening/listen';
import { FINDING_IDS, type FindingId } from '../../../lambda/triage/rules';
import { FIRST_TOLD, LOOK_ALIKES, MID_STRETCH, OTHERS_IN_DANGER_NOW } from './first-telling';

const hear = (words: string, group: string | null = null): Heard =>
  listen(words, { asked: [], during: group === null ? 'talking' : 'stretching', group });

/** What is heard, surely or not, or will be asked about. */
function noticed({ findings, unclear }: Heard): readonly FindingId[] {
  return FINDING_IDS.filter(
    (id) => findings[id] === 'present' || findings[id] === 'unsure' || unclear.includes(id),
  );
}

describe('told for the first time', () => {
  test.each(FIRST_TOLD)('%s: %s', (words, finding) => {
    expect(noticed(hear(words))).toContain(finding);
  });

  test.each(OTHERS_IN_DANGER_NOW)('somebody else: %s', (words) => {
    expect(hear(words).someoneElseInDanger).toBe(true);
  });

  test.each(LOOK_ALIKES)('nothing of it: %s', (words) => {
    const heard = hear(words);
    expect({ noticed: noticed(heard), other: heard.someoneElseInDanger }).toEqual({
      noticed: [],
      other: false,
    });
  });

  test.each(MID_STRETCH)('in a stretch for the $group: $words', ({ words, group, finding }) => {
    const heard = noticed(hear(words, group));
    if (finding === null) expect(heard).toEqual([]);
    else expect(heard).toContain(finding);
  });
});

describe('within one story', () => {
  test.each([
    ['my calf is not swollen', 'calf-clot'],
    ['my legs are not numb', 'both-legs'],
    ['no trouble peeing', 'bladder-bowel'],
    ['no numbness down there at all', 'saddle'],
  ] as const)('a denial between the two words denies: %s', (words, finding) => {
    expect(noticed(hear(words))).not.toContain(finding);
  });

  test.each([
    ["i don't get any feeling when i touch myself down there", 'saddle'],
    ['no numbness except when i wipe it is like wiping somebody else', 'saddle'],
    ['knocked off my bike by a van', 'serious-accident'],
    ['my urine looks like red wine', 'dark-urine'],
    ['my bottom half is numb', 'both-legs'],
    ['took a knee to the back in rugby', 'knock'],
  ] as const)('no saying and no denial hides it: %s', (words, finding) => {
    expect(noticed(hear(words))).toContain(finding);
  });
});
